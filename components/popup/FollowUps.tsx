import { browser } from '#imports';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Introduction } from '../../lib/introductions/introduction';
import { dueOf } from '../../lib/introductions/life';
import { waiting, type Waiting } from '../../lib/introductions/waiting';
import { dayOf } from '../../lib/meeting/day';
import { shortNames } from '../../lib/people/short-names';
import type { Person } from '../../lib/people/person';
import { peopleOf, type FollowUpsWithPeople } from '../../lib/store/follow-ups';
import { readPeople } from '../../lib/store/people';
import { popup } from '../../lib/words/popup';
import { useIdle } from '../hooks/use-idle';
import { useKeys } from '../hooks/use-keys';
import { useLive } from '../hooks/use-live';
import { Folded } from '../introductions/Folded';
import { IntroductionItem } from '../introductions/IntroductionItem';
import { PairingItem } from '../introductions/PairingItem';
import { useDeeds } from '../introductions/use-deeds';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';

/** Shown at once: as many as are in sight. Whatever else waits comes when the page stands. */
const FIRST_SHOWN = 5;
const NOBODY: ReadonlyMap<string, Person> = new Map();

interface FollowUpsProps {
  readonly followUps: FollowUpsWithPeople;
  readonly now: Date;
  /** What stands between what waits and what is folded away. */
  readonly children: ReactNode;
}

/** What waits for the mentor, the most urgent first, and below it what will come, rests, or is over: nothing is lost from view. */
export function FollowUps({ followUps, now, children }: FollowUpsProps) {
  const { introductions, pairings, people } = followUps;
  const deeds = useDeeds();
  const isIdle = useIdle();
  const list = useRef<HTMLDivElement>(null);
  // What was acted on stays where it was, with its way back, until the popup closes.
  const [kept, setKept] = useState<ReadonlyMap<string, Waiting>>(new Map());
  const due = useMemo(() => waiting(introductions, pairings, now), [introductions, pairings, now]);
  // The people of what is over are read when somebody looks at it.
  const [isOverShown, setOverShown] = useState(false);
  const past = useLive(
    async () => (isOverShown ? readPeople(introductions.flatMap(peopleOf)) : NOBODY),
    [isOverShown, introductions.length],
  );
  const everybody = past.status === 'some' && past.value.size > 0 ? past.value : people;
  const names = useMemo(() => shortNames(everybody.values()), [everybody]);
  const keep = useCallback(
    (id: string): void => {
      const item = due.find((each) => idOf(each) === id);
      if (item) setKept((before) => (before.has(id) ? before : new Map(before).set(id, item)));
    },
    [due],
  );
  const shown = useMemo(() => withKept(due, kept, followUps), [due, kept, followUps]);
  const shownIds = useMemo(() => new Set(shown.map(idOf)), [shown]);
  const rest = useMemo(
    () =>
      grouped(
        introductions.filter(({ id }) => !shownIds.has(id)),
        now,
      ),
    [introductions, shownIds, now],
  );

  const step = (by: -1 | 1): void => focusItem(list.current, by);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    u: () => void deeds.undo().then((id) => itemIn(list.current, id)?.focus()),
  });

  const introductionItem = (introduction: Introduction, onAct?: (id: string) => void): ReactNode => {
    const [mentee, contact] = peopleOf(introduction).map((id) => people.get(id) ?? everybody.get(id));
    return (
      mentee &&
      contact && (
        <IntroductionItem
          key={introduction.id}
          introduction={introduction}
          mentee={mentee}
          contact={contact}
          now={now}
          deeds={deeds}
          names={names}
          {...(onAct && { onAct })}
        />
      )
    );
  };
  const waitingItem = (item: Waiting): ReactNode => {
    if (item.kind === 'introduction') return introductionItem(item.introduction, keep);
    const [mentee, model] = [people.get(item.pairing.menteeId), people.get(item.pairing.modelId)];
    return (
      mentee &&
      model && (
        <PairingItem
          key={item.pairing.id}
          item={item}
          mentee={mentee}
          model={model}
          deeds={deeds}
          names={names}
          onAct={keep}
        />
      )
    );
  };
  const isEmpty = introductions.length === 0 && pairings.length === 0;
  return (
    <div ref={list} className={parts.stack}>
      <Section title={popup.waitingForYou} {...(due.length > 0 && { aside: due.length })}>
        {shown.length === 0 && (isEmpty ? <NoIntroductions /> : <NothingWaits />)}
        {(isIdle ? shown : shown.slice(0, FIRST_SHOWN)).map(waitingItem)}
      </Section>
      {children}
      <div>
        <Folded title={popup.coming} items={rest.coming} show={(row) => introductionItem(row)} />
        <Folded title={popup.resting} items={rest.resting} show={(row) => introductionItem(row)} />
        <Folded
          title={popup.over}
          items={rest.over}
          show={(row) => introductionItem(row)}
          onShow={() => setOverShown(true)}
        />
      </div>
    </div>
  );
}

function NothingWaits() {
  return (
    <p className={parts.empty}>
      {popup.nothingWaits} <span className={parts.small}>{popup.nothingWaitsHint}</span>
    </p>
  );
}

function NoIntroductions() {
  return (
    <div className={parts.stack}>
      <p className={parts.empty}>{popup.noIntroductions}</p>
      <div>
        <button type="button" className={parts.button} onClick={() => void browser.runtime.openOptionsPage()}>
          {popup.addPeople}
        </button>
      </div>
    </div>
  );
}

function idOf(item: Waiting): string {
  return item.kind === 'pairing' ? item.pairing.id : item.introduction.id;
}

/** What waits, with what was acted on in its old place and as it is now. */
function withKept(
  due: readonly Waiting[],
  kept: ReadonlyMap<string, Waiting>,
  { introductions, pairings }: FollowUpsWithPeople,
): readonly Waiting[] {
  if (kept.size === 0) return due;
  const fresh = due.filter((item) => !kept.has(idOf(item)));
  const still = [...kept.values()].flatMap((item): readonly Waiting[] => {
    if (item.kind === 'pairing') {
      const pairing = pairings.find(({ id }) => id === item.pairing.id);
      return pairing ? [{ ...item, pairing }] : [];
    }
    const introduction = introductions.find(({ id }) => id === item.introduction.id);
    return introduction ? [{ ...item, introduction }] : [];
  });
  const urgencyOf = (item: Waiting): number => (item.kind === 'pairing' ? item.urgency : item.due.urgency);
  const daysOf = (item: Waiting): number => (item.kind === 'pairing' ? item.days : item.due.days);
  return [...fresh, ...still].sort(
    (one, other) =>
      urgencyOf(other) - urgencyOf(one) || daysOf(other) - daysOf(one) || (idOf(one) < idOf(other) ? -1 : 1),
  );
}

/** What does not wait for the mentor, by what becomes of it. */
function grouped(
  introductions: readonly Introduction[],
  now: Date,
): Readonly<Record<'coming' | 'resting' | 'over', readonly Introduction[]>> {
  const today = dayOf(now);
  const groups: Record<'coming' | 'resting' | 'over', Introduction[]> = { coming: [], resting: [], over: [] };
  for (const introduction of introductions) {
    const isAsleep = introduction.snoozedUntil > today;
    groups[dueOf(introduction, now).due === 'none' ? 'over' : isAsleep ? 'resting' : 'coming'].push(introduction);
  }
  const latest = (one: Introduction, other: Introduction): number => (one.updatedAt < other.updatedAt ? 1 : -1);
  return {
    coming: groups.coming.toSorted((one, other) => (one.updatedAt < other.updatedAt ? -1 : 1)),
    resting: groups.resting.toSorted((one, other) => (one.snoozedUntil < other.snoozedUntil ? -1 : 1)),
    over: groups.over.toSorted(latest),
  };
}

function itemsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-follow-up]') ?? [])];
}

function itemIn(list: HTMLElement | null, id: string): HTMLElement | undefined {
  return itemsIn(list).find((item) => item.dataset.followUp === id);
}

/** Moves the focus to the next or previous item in sight; to the first one where none has it. */
function focusItem(list: HTMLElement | null, by: -1 | 1): void {
  const items = itemsIn(list);
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + by))];
  next?.focus();
}
