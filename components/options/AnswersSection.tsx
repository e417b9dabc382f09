import { useState } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import type { Person } from '../../lib/people/person';
import { changeAnsweredPerson, forgetAnswer, readAnswers, type RememberedAnswer } from '../../lib/store/answers';
import { readMentees } from '../../lib/store/people';
import { options } from '../../lib/words/options';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './options.module.css';

/** Answers shown at first, and with every "show more". */
const PAGE = 50;

/** Everything the mentor has answered about people and events: read, changed, forgotten. */
export function AnswersSection() {
  const live = useLive(readAnswers, []);
  const mentees = liveValue(useLive(readMentees, []), []);
  const [did, setDid] = useState<Undoable | undefined>();
  const [shown, setShown] = useState(PAGE);
  const answers = liveValue(live, []);

  const keep = async (say: string, work: () => Promise<() => Promise<void>>): Promise<void> => {
    const undo = await work();
    void announcePeopleChanged();
    setDid({
      say,
      undo: async () => {
        await undo();
        void announcePeopleChanged();
      },
    });
  };
  return (
    <Section title={options.answers} id="answers">
      <div className={parts.stack}>
        <p className={parts.empty}>{options.answersIntro}</p>
        <UndoLine did={did} />
        {live.status === 'loading' && <Skeleton rows={2} />}
        {live.status === 'some' && answers.length === 0 && <p>{options.noAnswers}</p>}
        <ul className={styles.entries}>
          {answers.slice(0, shown).map((answer) => (
            <li key={answer.id}>
              <AnswerEntry
                answer={answer}
                mentees={mentees}
                onForget={() => void keep(options.forgotten, () => forgetAnswer(answer.id))}
                onChange={(person) =>
                  void keep(options.changed(person.name), () => changeAnsweredPerson(answer.id, person.id, new Date()))
                }
              />
            </li>
          ))}
        </ul>
        {answers.length > shown && (
          <div>
            <button type="button" className={parts.button} onClick={() => setShown(shown + PAGE)}>
              {options.showMore(Math.min(PAGE, answers.length - shown))}
            </button>
          </div>
        )}
      </div>
    </Section>
  );
}

interface AnswerEntryProps {
  readonly answer: RememberedAnswer;
  readonly mentees: readonly Person[];
  readonly onForget: () => void;
  readonly onChange: (person: Person) => void;
}

function AnswerEntry({ answer, mentees, onForget, onChange }: AnswerEntryProps) {
  const format = useFormat();
  const say = textOf(answer);
  const when = [format.day(answer.on), answer.title === '' ? '' : options.answerAt(answer.title)];
  // A name or a series may be another mentee's; an address belongs to the person in whose form it stands.
  const canChange = answer.answer === 'mentee' && answer.person !== undefined && !answer.isByAddress;
  return (
    <div className={styles.entry}>
      <span className={parts.grow}>
        <span dir="auto">{say}</span>{' '}
        <span className={parts.small} title={format.exactDay(answer.on)}>
          {when.filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      {canChange && (
        <select
          className={parts.input}
          aria-label={options.aboutWhom}
          value={answer.person.id}
          onChange={(event) => {
            const chosen = mentees.find((mentee) => mentee.id === event.target.value);
            if (chosen) onChange(chosen);
          }}
        >
          {mentees.map((mentee) => (
            <option key={mentee.id} value={mentee.id}>
              {mentee.name}
            </option>
          ))}
        </select>
      )}
      <button type="button" className={parts.button} aria-label={options.forgetThis(say)} onClick={onForget}>
        {options.forget}
      </button>
    </div>
  );
}

function textOf({ about, answer, person, name }: RememberedAnswer): string {
  if (about === 'not-this-person') return options.isNotThis(person?.name ?? '');
  if (answer === 'not-one-to-one') return options.isNotOneToOne;
  if (answer === 'not-mentee') return options.isNotMentee;
  if (!person) return options.isMenteeGone;
  return about === 'series' && name === ''
    ? options.isMenteeOfSeries(person.name)
    : options.isMentee(person.name, name);
}
