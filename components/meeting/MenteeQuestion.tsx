import { useState } from 'react';
import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import type { Answer, Judgement, KnownPerson } from '../../lib/meeting/one-on-one';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { domainAliasFor } from '../../lib/people/domain-alias';
import { displayName } from '../../lib/people/name';
import { forgetEvent } from '../../lib/messaging/session';
import { answerAbout, answerOtherPerson, lastMetDays } from '../../lib/store/meetings';
import { readPeople } from '../../lib/store/people';
import { addDomainAlias } from '../../lib/store/settings';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { begunNote, goOnWithNote } from './begun-note';
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
  const format = useFormat();
  const tellsApart = useTellsApart(offered);
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
      // Nothing of somebody who is no mentee is remembered longer than the event stands open.
      if (given === 'not-mentee') await forgetEvent(meeting.eventId);
      if (alias && isAlias && personId === mayBe.id) await addDomainAlias(alias);
    });
  const isNoneOfThem = (): Promise<void> =>
    run(async () => {
      const ids = offered.map(({ id }) => id);
      await goOnWithNote(meeting, counterpart, await answerOtherPerson(meeting, counterpart, ids, new Date()));
    });

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
  const isOther = reasons.some((reason) => reason.code === 'said-somebody-else');
  const lookAlike = reasons.find((reason) => reason.code === 'look-alike-name');
  const sayOf = isOneOfSeveral ? words.meeting.theOne : words.meeting.yesSame;
  return (
    <div className={styles.question}>
      <h2>
        {isOneOfSeveral
          ? words.meeting.whichOne(name)
          : mayBe?.isMentee === true
            ? words.meeting.askSameName(mayBe.name)
            : isOther
              ? words.meeting.askOther(name)
              : words.meeting.askMentee(name)}
      </h2>
      {lookAlike && (
        <p className={parts.notice} data-tone="late">
          {words.meeting.reason(lookAlike, format)}
        </p>
      )}
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
            // Of two namesakes none is the likelier one.
            className={isOneOfSeveral ? parts.button : `${parts.button} ${parts.primary}`}
            disabled={isBusy}
            onClick={() => void answer('mentee', each.id)}
          >
            {sayOf(each.name, tellsApart(each))}
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

/** Tells somebody from a namesake: what they do, their address, and when they were met last. */
function useTellsApart(people: readonly KnownPerson[]): (person: KnownPerson) => string {
  const format = useFormat();
  const ids = people.map(({ id }) => id);
  const live = useLive(
    async () => ({ stored: await readPeople(ids), lastMet: await lastMetDays(ids, new Date()) }),
    [ids.join(' ')],
  );
  const known = liveValue(live, undefined);
  return ({ id, addresses }) => {
    const { role = '', organisation = '' } = known?.stored.get(id) ?? {};
    const day = known?.lastMet.get(id);
    const met = day === undefined ? '' : words.meeting.metLast(format.day(day));
    return [role, organisation, addresses[0] ?? '', met].filter((text) => text !== '').join(', ');
  };
}
