import { PRACTICE_IDS, SOURCES, type PracticeId, type SourceId } from '../../lib/agenda/practices';
import { withGaps } from '../../lib/agenda/phrase';
import { promptById } from '../../lib/agenda/prompts';
import { REFERENCES } from '../../lib/agenda/references';
import { firstName } from '../../lib/people/name';
import { letBack, readSentAway } from '../../lib/store/mentorships';
import { readMentees } from '../../lib/store/people';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { mentorViews as say } from '../../lib/words/mentor-views';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './mentorship.module.css';

const NONE: readonly string[] = [];
const FRAMES = (Object.keys(SOURCES) as readonly SourceId[]).filter((id) => SOURCES[id].kind === 'frame'); // keys of a total record

/** What stands behind the prompts: the practices, each to be switched off, the frames, and what one can read. */
export function SourcesSection() {
  const off = liveValue(
    useLive(async () => (await readSettings()).practicesOff, []),
    NONE,
  );
  const toggle = (id: PracticeId): Promise<void> =>
    changeSettings({ practicesOff: off.includes(id) ? off.filter((each) => each !== id) : [...off, id] });
  return (
    <Section title={say.sources} id="sources">
      <div className={parts.stack}>
        <p className={parts.empty}>{say.sourcesIntro}</p>
        <details className={styles.group}>
          <summary>{say.practices}</summary>
          <ul className={styles.sources}>
            {PRACTICE_IDS.map((id) => (
              <li key={id}>
                <input
                  type="checkbox"
                  id={`practice-${id}`}
                  aria-label={say.ask(SOURCES[id].title)}
                  checked={!off.includes(id)}
                  onChange={() => void toggle(id)}
                />
                <label htmlFor={`practice-${id}`}>
                  <b>{SOURCES[id].title}</b>
                </label>
                <span>{SOURCES[id].idea}</span>
                <span className={styles.cite}>{SOURCES[id].source}</span>
              </li>
            ))}
          </ul>
        </details>
        <SentAway />
        <details className={styles.group}>
          <summary>{say.frames}</summary>
          <dl className={styles.sources}>
            {FRAMES.map((id) => (
              <div key={id}>
                <dt>
                  <b>{SOURCES[id].title}</b>
                </dt>
                <dd>{SOURCES[id].idea}</dd>
                <dd className={styles.cite}>{SOURCES[id].source}</dd>
              </div>
            ))}
          </dl>
        </details>
        <details className={styles.group}>
          <summary>{say.references}</summary>
          <ul className={parts.stack}>
            {REFERENCES.map(({ by, title, where }) => (
              <li key={title}>
                {by}. <cite>{title}</cite>. {where}.
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Section>
  );
}

/** What the mentor never wanted to be asked again, each with the way back. */
function SentAway() {
  const uses = liveValue(useLive(readSentAway, []), []);
  const mentees = liveValue(useLive(readMentees, []), []);
  const questions = uses.flatMap((use) => {
    const prompt = promptById(use.promptId);
    const mentee = mentees.find(({ id }) => id === use.menteeId);
    return prompt && mentee ? [{ use, question: withGaps(prompt.say), name: firstName(mentee.name) }] : [];
  });
  if (questions.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>{say.sentAway}</summary>
      <ul className={styles.inside}>
        {questions.map(({ use, question, name }) => (
          <li key={use.id} className={parts.row}>
            <span className={parts.grow}>
              {question} <span className={parts.small}>{say.sentAwayWith(name)}</span>
            </span>
            <button
              type="button"
              className={parts.word}
              aria-label={say.letBackOf(question)}
              onClick={() => void letBack(use)}
            >
              {say.letBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
