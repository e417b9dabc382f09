import { Copy, Ear, Plus } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { agendaAsText } from '../../lib/agenda/agenda-as-text';
import type { PromptAction } from '../../lib/agenda/prompt-use';
import { SOURCES } from '../../lib/agenda/practices';
import { itemWhyText } from '../../lib/agenda/words';
import { dayOf } from '../../lib/meeting/day';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import { firstName } from '../../lib/people/name';
import { addTopic, changeAgenda, removeTopic, takeBackUse, settlePrompt } from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { readSettings } from '../../lib/store/settings';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { useKeys } from '../hooks/use-keys';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './agenda.module.css';
import { PromptCard, type PromptDeed } from './PromptCard';
import { useAgenda, type ShownItem } from './use-agenda';

const NO_PRACTICES: readonly string[] = [];

interface AgendaSectionProps {
  readonly relationship: Relationship;
  readonly meeting: MeetingRecord | undefined;
  readonly now: Date;
}

/** What to talk about, each line with its reason, and a place to add to it. */
export function AgendaSection({ relationship, meeting, now }: AgendaSectionProps) {
  const format = useFormat();
  const [isListening, setListening] = useState(false);
  const [status, setStatus] = useState('');
  const [undo, setUndo] = useState<ShownItem>();
  const list = useRef<HTMLOListElement>(null);
  const practicesOff = liveValue(
    useLive(async () => (await readSettings()).practicesOff, []),
    NO_PRACTICES,
  );
  const { agenda, items } = useAgenda(relationship, meeting, now, { isListening, practicesOff });

  const menteeId = relationship.mentee.id;
  const meetingId = meeting?.id ?? '';
  const name = firstName(relationship.mentee.name);
  useKeys({
    a: () => focusItem(list.current, 0),
    j: () => focusItem(list.current, 1),
    k: () => focusItem(list.current, -1),
  });

  const aboutOf = ({ item: { id, promptId, subjectId } }: ShownItem) => ({
    menteeId,
    meetingId,
    itemId: id,
    promptId,
    subjectId,
  });
  const settle = (shown: ShownItem, action: PromptAction): Promise<void> =>
    settlePrompt({ ...aboutOf(shown), action }, new Date());
  const takeBack = (shown: ShownItem): Promise<void> => takeBackUse(aboutOf(shown), new Date());
  const move = async (index: number, by: -1 | 1): Promise<void> => {
    const to = index + by;
    const movable = items.filter(({ item }) => item.kind !== 'closing');
    if (to < 0 || to >= movable.length) return;
    const order = movable.map(({ item }) => item.id);
    const [moved] = order.splice(index, 1);
    if (moved === undefined) return;
    order.splice(to, 0, moved);
    await changeAgenda(order.map((itemId, place) => ({ menteeId, meetingId, itemId, order: place })));
  };
  const act = async (shown: ShownItem, index: number, deed: PromptDeed): Promise<void> => {
    switch (deed.do) {
      case 'use':
        if (shown.action === deed.action) return takeBack(shown);
        await settle(shown, deed.action);
        setUndo(deed.action === 'used' ? undefined : shown);
        return undefined;
      case 'edit':
        return changeAgenda([{ menteeId, meetingId, itemId: shown.item.id, say: deed.say }]);
      case 'move':
        return move(index, deed.by);
      case 'remove':
        return removeTopic(shown.item.subjectId);
    }
  };
  const copy = async (): Promise<void> => {
    const shared = items.map(({ item, say }) => (say === item.say ? item : { ...item, say, sharedSay: say }));
    const on = meeting === undefined || meeting.startsAt === '' ? now : new Date(meeting.startsAt);
    const heading = words.agenda.heading(name, format.day(dayOf(on)));
    await navigator.clipboard.writeText(
      agendaAsText({ ...agenda, items: shared }, { heading, minutes: words.agenda.minutes }),
    );
    setStatus(words.everyPage.copied);
    setTimeout(() => setStatus(''), 2_000);
  };

  return (
    <Section
      title={words.agenda.agenda}
      aside={words.agenda.minutes(agenda.minutes)}
      tools={
        <>
          <span className={parts.small} role="status">
            {status}
          </span>
          <button
            type="button"
            className={parts.quiet}
            aria-pressed={isListening}
            aria-label={words.agenda.listening}
            title={words.agenda.listening}
            onClick={() => setListening(!isListening)}
          >
            <Ear size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={parts.quiet}
            aria-label={words.agenda.copyShared}
            title={words.agenda.copyShared}
            onClick={() => void copy()}
          >
            <Copy size={16} aria-hidden="true" />
          </button>
        </>
      }
    >
      <ol className={styles.agenda} ref={list}>
        {items.map((shown, index) => (
          <PromptCard
            key={shown.item.id}
            shown={shown}
            why={itemWhyText(shown.item, format)}
            from={SOURCES[shown.item.from].title}
            fromHint={SOURCES[shown.item.from].source}
            isFirst={index === 0}
            isLast={index >= items.length - 2}
            onDeed={(deed) => void act(shown, index, deed)}
          />
        ))}
      </ol>
      {undo && (
        <p className={parts.notice} role="status">
          <span>
            {words.agenda.setAside}{' '}
            <button
              type="button"
              className={parts.word}
              data-first=""
              onClick={() => {
                void takeBack(undo);
                setUndo(undefined);
              }}
            >
              {words.everyPage.undo}
            </button>
          </span>
        </p>
      )}
      <AddTopic menteeId={menteeId} name={name} />
    </Section>
  );
}

function AddTopic({ menteeId, name }: { readonly menteeId: string; readonly name: string }) {
  const [isMine, setMine] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = async (): Promise<void> => {
    const text = field.current?.value.trim() ?? '';
    if (text === '') return;
    await addTopic(menteeId, text, isMine ? 'mentor' : 'mentee', new Date());
    if (field.current) field.current.value = '';
  };
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add();
    if (event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <div className={styles.add}>
      <input
        ref={field}
        className={styles.addText}
        aria-label={words.agenda.addTopic}
        placeholder={words.agenda.addTopic}
        onKeyDown={enter}
      />
      <button
        type="button"
        className={parts.word}
        aria-pressed={isMine}
        title={words.agenda.whoseHint}
        onClick={() => setMine(!isMine)}
      >
        {isMine ? words.agenda.mine : words.agenda.theirs(name)}
      </button>
      <button type="button" className={parts.quiet} aria-label={words.everyPage.add} onClick={() => void add()}>
        <Plus size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Moves the focus to an item of the list: the first one, or the next or previous of the one that has it. */
function focusItem(list: HTMLOListElement | null, by: -1 | 0 | 1): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = by === 0 ? 0 : at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + by));
  items[next]?.focus();
}
