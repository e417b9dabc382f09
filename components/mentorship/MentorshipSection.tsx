import { useState, type ReactNode } from 'react';
import { recordsOf, type RecordKind } from '../../lib/mentorship/practice-record';
import type { Relationship } from '../../lib/store/relationship';
import { introductions } from '../../lib/words/introductions';
import { mentorship as say } from '../../lib/words/mentorship';
import { people } from '../../lib/words/people';
import { NetworkPicture } from '../introductions/NetworkPicture';
import { GoalList } from '../people/GoalList';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { AgreementForm } from './AgreementForm';
import styles from './mentorship.module.css';
import { NextRole } from './NextRole';
import { PairingList } from './PairingList';
import { RecordList } from './RecordList';
import { RhythmForm } from './RhythmForm';
import { Rooms } from './Rooms';
import { useCouldJoin } from './use-could-join';

/** Kinds that have a list of their own here; rooms stand with what the calendar shows. */
const LISTED: readonly RecordKind[] = [
  'milestone',
  'surpassed',
  'task',
  'decision',
  'idea',
  'invitation',
  'backing',
  'passing-on',
  'journal',
];

interface MentorshipSectionProps {
  readonly relationship: Relationship;
  readonly now: Date;
}

/** What the two work towards and what their talks left behind: each part folded away until it is wanted. */
export function MentorshipSection({ relationship, now }: MentorshipSectionProps) {
  const [did, setDid] = useState<Undoable>();
  const { mentee, mentorship, goals, pairings, records } = relationship;
  // What was empty when the panel came up stays where it is, also when its first record is written.
  const [empty] = useState(() => LISTED.filter((kind) => recordsOf(records, kind).length === 0));
  const couldJoin = useCouldJoin(mentee, now);
  const active = goals.filter(({ status }) => status === 'active').length;
  const going = pairings.filter(({ state }) => state === 'active').length;
  const listOf = (kind: RecordKind) => (
    <Group key={kind} title={say.kind(kind).title} count={recordsOf(records, kind).length}>
      <RecordList kind={kind} menteeId={mentee.id} records={records} onDid={setDid} />
    </Group>
  );
  return (
    <Section title={say.title}>
      <UndoLine did={did} />
      <Group title={people.goals} count={active}>
        <GoalList menteeId={mentee.id} goals={goals} onDid={setDid} />
      </Group>
      <Group title={say.nextRole} aside={mentorship.nextRole}>
        <NextRole relationship={relationship} now={now} />
      </Group>
      <Group title={say.pairings} count={going}>
        <PairingList relationship={relationship} onDid={setDid} />
      </Group>
      <Group title={introductions.network}>
        <NetworkPicture relationship={relationship} />
      </Group>
      <Group title={say.kind('room').title} count={couldJoin.length}>
        <Rooms menteeId={mentee.id} records={records} couldJoin={couldJoin} onDid={setDid} />
      </Group>
      {LISTED.filter((kind) => !empty.includes(kind)).map(listOf)}
      <Group title={say.agreement}>
        <AgreementForm mentorship={mentorship} />
      </Group>
      <Group title={say.rhythm}>
        <RhythmForm relationship={relationship} now={now} />
      </Group>
      {empty.length > 0 && <Group title={say.moreToKeep}>{empty.map(listOf)}</Group>}
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly count?: number;
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A part that is folded away; what is in it is made only when it is opened. */
function Group({ title, count = 0, aside = '', children }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={parts.grow}>{title}</span>
        {count > 0 && <span className={parts.count}>{count}</span>}
        {aside !== '' && (
          <span className={parts.small} data-private-text="">
            {aside}
          </span>
        )}
      </summary>
      {isOpen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
