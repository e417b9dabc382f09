import { useState, type SubmitEvent } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import type { Person } from '../../lib/people/person';
import { readAcquaintance } from '../../lib/store/acquaintance';
import { splitPerson } from '../../lib/store/split-person';
import { everyPage } from '../../lib/words/every-page';
import { people } from '../../lib/words/people';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { TextField } from './Field';
import styles from './people.module.css';
import { textOf, type FormErrors } from './person-form';
import type { Undoable } from './UndoLine';

interface SplitPersonProps {
  readonly person: Person;
  readonly onSplit: (did: Undoable) => void;
  readonly onCancel: () => void;
}

/** Chooses what of a person belongs to somebody else, and makes them two. */
export function SplitPerson({ person, onSplit, onCancel }: SplitPersonProps) {
  const format = useFormat();
  const [errors, setErrors] = useState<FormErrors>({});
  const about = useLive(() => readAcquaintance(person.id), [person.id]);
  if (about.status !== 'some') return null;
  const { introductions, pairings, people: named } = about.value;
  const meetings = about.value.meetings.toReversed();
  const meetingIds = new Set(meetings.map((meeting) => meeting.id));
  const notes = about.value.notes.filter((note) => !meetingIds.has(note.meetingId));
  const pair = (one: string, other: string, what: string): string =>
    people.splitPair(named.get(one)?.name ?? people.somebody, named.get(other)?.name ?? people.somebody, what);

  const split = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = (name: string): readonly string[] => form.getAll(name).filter((value) => typeof value === 'string');
    const name = textOf(form, 'name');
    const part = {
      name,
      addresses: chosen('address'),
      otherNames: chosen('spelling'),
      meetingIds: chosen('meeting'),
      noteIds: chosen('note'),
      introductionIds: chosen('introduction'),
      pairingIds: chosen('pairing'),
    };
    const { name: _, ...lists } = part;
    const isNothing = Object.values(lists).every((ids) => ids.length === 0);
    const wrong = { ...(name === '' && { name: people.nameMissing }), ...(isNothing && { all: people.splitNothing }) };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const done = await splitPerson(person.id, part, new Date()).catch(() => undefined);
    if (!done) {
      setErrors({ all: people.failed });
      return;
    }
    void announcePeopleChanged();
    onSplit({
      say: people.splitDone(person.name, name),
      undo: async () => {
        await done.undo();
        void announcePeopleChanged();
      },
    });
  };
  const moment = (startsAt: string, endsAt: string, zone: string): string => format.moment(startsAt, endsAt, zone);
  return (
    <form className={styles.choice} noValidate onSubmit={(event) => void split(event)}>
      <h4>{people.splitAsk(person.name)}</h4>
      <TextField name="name" label={people.splitName} value={person.name} error={errors.name} isRequired />
      <Checks
        legend={people.splitAddresses}
        name="address"
        choices={person.addresses.map((address) => [address, address])}
      />
      <Checks legend={people.splitNames} name="spelling" choices={person.otherNames.map((name) => [name, name])} />
      <Checks
        legend={people.splitMeetings}
        name="meeting"
        choices={meetings.map((meeting) => [
          meeting.id,
          [meeting.title || words.meeting.untitled, moment(meeting.startsAt, meeting.endsAt, meeting.timeZone)]
            .filter((text) => text !== '')
            .join(', '),
        ])}
      />
      <Checks
        legend={people.splitNotes}
        name="note"
        choices={notes.map((note) => [
          note.id,
          `${format.day(note.on)}: ${people.firstWords(note.body.trim().split('\n')[0] ?? '')}`,
        ])}
      />
      <Checks
        legend={people.splitIntroductions}
        name="introduction"
        choices={introductions.map(({ id, menteeId, contactId, need }) => [id, pair(menteeId, contactId, need)])}
      />
      <Checks
        legend={people.splitPairings}
        name="pairing"
        choices={pairings.map(({ id, menteeId, modelId, skill }) => [id, pair(menteeId, modelId, skill)])}
      />
      {errors.all !== undefined && (
        <p className={styles.error} role="alert">
          {errors.all}
        </p>
      )}
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="submit" className={`${parts.button} ${parts.primary}`}>
          {people.splitNow}
        </button>
        <button type="button" className={parts.button} onClick={onCancel}>
          {everyPage.cancel}
        </button>
      </div>
    </form>
  );
}

interface ChecksProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly (readonly [value: string, say: string])[];
}

function Checks({ legend, name, choices }: ChecksProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      <div>
        {choices.map(([value, say]) => (
          <label key={value} className={styles.check}>
            <input type="checkbox" name={name} value={value} />
            <span dir="auto">{say}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
