import { useState } from 'react';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import type { Answer, Judgement, KnownPerson } from '../../lib/meeting/one-on-one';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { domainAliasFor } from '../../lib/people/domain-alias';
import { displayName } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import { answerAbout, answerOtherPerson } from '../../lib/store/meetings';
import { readPeople } from '../../lib/store/people';
import { addDomainAlias } from '../../lib/store/settings';
import { words } from '../../lib/words/words';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { begunNote } from './begun-note';
import styles from './meeting.module.css';
import { Reasons } from './Reasons';
import { TakeBack } from './TakeBack';

interface MenteeQuestionProps {
  readonly meeting: OpenedMeeting;
  readonly counterpart: Attendee;
  readonly judgement: Judgement;
}

/**
 * One question about the one other person: is this your mentee? Where it may be somebody who is stored, whether it is;
 * where it may be several, which of them.
 */
export function MenteeQuestion({ meeting, counterpart, judgement }: MenteeQuestionProps) {
  const { reasons, mayBe, person } = judgement;
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [isAlias, setAlias] = useState(false);
  const offered = judgement.candidates ?? (mayBe ? [mayBe] : []);
  const stored = useStored(offered);
  const name = displayName(counterpart.name || counterpart.address);
  const isAnswered = reasons.some((reason) => reason.code === 'answered' && reason.answer === 'not-mentee');
  const alias = mayBe && domainAliasFor(counterpart.address, mayBe.addresses);

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      await work();
      await announcePeopleChanged();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const answer = (given: Answer, personId?: string): Promise<void> =>
    run(async () => {
      const noteId = await begunNote(meeting, counterpart);
      const about = { opened: meeting, counterpart, answer: given };
      await answerAbout({ ...about, ...(personId && { personId }), ...(noteId && { noteId }) }, new Date());
      if (alias && isAlias && personId === mayBe.id) await addDomainAlias(alias);
    });
  const isNoneOfThem = (): Promise<void> =>
    run(() =>
      answerOtherPerson(
        meeting,
        counterpart,
        offered.map(({ id }) => id),
        new Date(),
      ),
    );

  if (isAnswered) {
    return (
      <div className={parts.stack}>
        <p className={parts.empty}>{words.meeting.answeredNotMentee(name)}</p>
        <TakeBack meeting={meeting} counterpart={counterpart} label={words.meeting.takeBack} />
        <Reasons reasons={reasons} />
      </div>
    );
  }
  const isOneOfSeveral = offered.length > 1;
  const sayOf = isOneOfSeveral ? words.meeting.theOne : words.meeting.yesSame;
  return (
    <div className={styles.question}>
      <h2>
        {isOneOfSeveral
          ? words.meeting.whichOne(name)
          : mayBe?.isMentee === true
            ? words.meeting.askSameName(mayBe.name)
            : words.meeting.askMentee(name)}
      </h2>
      {mayBe && counterpart.address !== '' ? (
        <p className={parts.small}>
          {words.meeting.otherAddress(mayBe.name, counterpart.address, mayBe.addresses[0] ?? '')}
        </p>
      ) : (
        counterpart.address !== '' && <p className={parts.small}>{counterpart.address}</p>
      )}
      <div className={`${parts.row} ${parts.wrap}`}>
        {offered.map((each) => (
          <button
            key={each.id}
            type="button"
            className={`${parts.button} ${parts.primary}`}
            disabled={isBusy}
            onClick={() => void answer('mentee', each.id)}
          >
            {sayOf(each.name, tellsApart(stored.get(each.id) ?? each))}
          </button>
        ))}
        {offered.length > 0 && (
          <button type="button" className={parts.button} disabled={isBusy} onClick={() => void isNoneOfThem()}>
            {isOneOfSeveral ? words.meeting.noneOfThem : words.meeting.noOneElse}
          </button>
        )}
        {offered.length === 0 && (
          <button
            type="button"
            className={`${parts.button} ${parts.primary}`}
            disabled={isBusy}
            onClick={() => void answer('mentee', person?.id)}
          >
            {words.meeting.yes}
          </button>
        )}
        <button type="button" className={parts.button} disabled={isBusy} onClick={() => void answer('not-mentee')}>
          {words.meeting.notMentee}
        </button>
        <button type="button" className={parts.button} disabled={isBusy} onClick={() => void answer('not-one-to-one')}>
          {words.meeting.notOneToOneAnswer}
        </button>
      </div>
      {alias && (
        <label className={parts.row}>
          <input type="checkbox" checked={isAlias} onChange={(event) => setAlias(event.target.checked)} />
          <span>{words.meeting.sameOrganisation(...alias)}</span>
        </label>
      )}
      <p className={parts.small}>{words.meeting.askHint}</p>
      {hasFailed && (
        <p className={parts.notice} data-tone="late" role="alert">
          {words.meeting.answerFailed}
        </p>
      )}
      <Reasons reasons={reasons} />
    </div>
  );
}

/** What is stored of the people a page may mean. */
function useStored(people: readonly KnownPerson[]): ReadonlyMap<string, Person> {
  const ids = people.map(({ id }) => id);
  return liveValue(
    useLive(() => readPeople(ids), [ids.join(' ')]),
    new Map<string, Person>(),
  );
}

/** What tells somebody from a namesake. */
function tellsApart(person: Person | KnownPerson): string {
  const about = 'role' in person ? [person.role, person.organisation] : [];
  return [...about, person.addresses[0] ?? ''].filter((text) => text !== '').join(', ');
}
