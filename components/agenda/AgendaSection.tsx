import { Copy, Ear, Plus, Printer } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { agendaAsText } from '../../lib/agenda/agenda-as-text';
import type { PromptAction } from '../../lib/agenda/prompt-use';
import { SOURCES } from '../../lib/agenda/practices';
import { itemWhyText } from '../../lib/agenda/words';
import { dayOf } from '../../lib/meeting/day';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import type { Topic } from '../../lib/mentorship/mentorship';
import { firstName } from '../../lib/people/name';
import {
  addTopic,
  changeAgenda,
  removeTopic,
  restoreTopic,
  settlePrompt,
  takeBackUse,
} from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { readSettings } from '../../lib/store/settings';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import { useKeys } from '../hooks/use-keys';
import { liveValue, useLive } from '../hooks/use-live';
import { useCouldJoin } from '../mentorship/use-could-join';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './agenda.module.css';
import { PromptCard, type PromptDeed } from './PromptCard';
import { PrintedAgenda } from './PrintedAgenda';
import { TopicInbox } from './TopicInbox';
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
  const [did, setDid] = useState<Undoable>();
  const list = useRef<HTMLOListElement>(null);
  const practicesOff = liveValue(
    useLive(async () => (await readSettings()).practicesOff, []),
    NO_PRACTICES,
  );
  const couldJoin = useCouldJoin(relationship.mentee, now);
  const { agenda, items, aside } = useAgenda(relationship, meeting, now, { isListening, practicesOff, couldJoin });

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
  // The moved item keeps the focus: moving a node in the document takes it away.
  const moved = useRef('');
  useEffect(() => {
    const card = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
      (each) => each.dataset.item === moved.current,
    );
    if (card && moved.current !== '' && !card.contains(document.activeElement)) card.focus();
    moved.current = '';
  }, [items]);
  const move = async (index: number, by: -1 | 1): Promise<void> => {
    const to = index + by;
    const movable = items.filter(({ item }) => item.kind !== 'closing');
    if (to < 0 || to >= movable.length) return;
    const order = movable.map(({ item }) => item.id);
    const [id] = order.splice(index, 1);
    if (id === undefined) return;
    order.splice(to, 0, id);
    moved.current = id;
    await changeAgenda(order.map((itemId, place) => ({ menteeId, meetingId, itemId, order: place })));
  };
  // A card that goes takes the focus along; the last word never goes, so there is always a next one.
  const focusNext = (): void => {
    if (list.current?.contains(document.activeElement)) focusItem(list.current, 1);
  };
  const drop = async (topic: Topic | undefined): Promise<void> => {
    if (topic === undefined) return;
    await removeTopic(topic.id);
    setDid({ say: words.agenda.topicRemoved(topic.text), undo: () => restoreTopic(topic) });
  };
  const act = async (shown: ShownItem, index: number, deed: PromptDeed): Promise<void> => {
    switch (deed.do) {
      case 'use':
        if (shown.action === deed.action) return takeBack(shown);
        if (deed.action === 'used') return settle(shown, 'used');
        focusNext();
        await settle(shown, deed.action);
        setDid({ say: words.agenda.setAside, undo: () => takeBack(shown) });
        return undefined;
      case 'edit':
        return changeAgenda([{ menteeId, meetingId, itemId: shown.item.id, say: deed.say }]);
      case 'move':
        return move(index, deed.by);
      case 'remove':
        focusNext();
        return drop(relationship.topics.find(({ id }) => id === shown.item.subjectId));
    }
  };
  const shared = items.map(({ item, say }) => ({ ...item, say }));
  const on = meeting === undefined || meeting.startsAt === '' ? now : new Date(meeting.startsAt);
  const heading = words.agenda.heading(name, format.day(dayOf(on)));
  const text = agendaAsText({ ...agenda, items: shared }, { heading, minutes: words.agenda.minutes });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
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
          <button
            type="button"
            className={parts.quiet}
            aria-label={words.agenda.printShared}
            title={words.agenda.printShared}
            onClick={() => window.print()}
          >
            <Printer size={16} aria-hidden="true" />
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
            relationship={relationship}
            meeting={meeting}
          />
        ))}
      </ol>
      <UndoLine did={did} />
      <SetAside aside={aside} onBack={(shown) => void takeBack(shown)} />
      <AddTopic menteeId={menteeId} name={name} />
      <TopicInbox topics={relationship.topics} onRemove={(topic) => void drop(topic)} />
      <PrintedAgenda text={text} />
    </Section>
  );
}

interface SetAsideProps {
  readonly aside: readonly ShownItem[];
  readonly onBack: (shown: ShownItem) => void;
}

/** What was put off, skipped or sent away at this meeting while the panel stood open, each with the way back. */
function SetAside({ aside, onBack }: SetAsideProps) {
  if (aside.length === 0) return null;
  return (
    <details className={styles.inbox}>
      <summary className={parts.small}>{words.agenda.aside(aside.length)}</summary>
      <ul className={parts.stack}>
        {aside.map((shown) => (
          <li key={shown.item.id} className={parts.row}>
            <span className={parts.grow} dir="auto" data-private-text="">
              {shown.say}
            </span>
            <button
              type="button"
              className={parts.word}
              aria-label={words.agenda.bringBackOf(shown.say)}
              onClick={() => onBack(shown)}
            >
              {words.agenda.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
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
