import type { Attendee, OpenedMeeting } from '../../lib/meeting/meeting';
import type { KnownPerson } from '../../lib/meeting/one-on-one';
import { firstName } from '../../lib/people/name';
import { knowledgeOf } from '../../lib/store/knowledge';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { TakeBack } from './TakeBack';

interface MetByNameProps {
  readonly meeting: OpenedMeeting;
  readonly person: KnownPerson;
  readonly counterpart: Attendee;
}

/** Says that a name alone told who this is, since when it is believed, and lets the mentor say that it is somebody else. */
export function MetByName({ meeting, person, counterpart }: MetByNameProps) {
  const format = useFormat();
  const said = liveValue(
    useLive(async () => (await knowledgeOf(meeting)).aboutPerson, [meeting]),
    undefined,
  );
  return (
    <div className={`${parts.row} ${parts.wrap}`}>
      <span className={parts.small}>{words.meeting.byName(said ? format.day(said.on) : '')}</span>
      <TakeBack
        meeting={meeting}
        counterpart={counterpart}
        label={words.meeting.notThem(firstName(person.name))}
        isQuiet
      />
    </div>
  );
}
