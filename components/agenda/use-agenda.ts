import { useMemo, useState } from 'react';
import type { Agenda, AgendaInput, AgendaItem } from '../../lib/agenda/agenda';
import { composeAgenda } from '../../lib/agenda/compose';
import type { PromptAction } from '../../lib/agenda/prompt-use';
import type { MeetingRecord } from '../../lib/meeting/meeting-record';
import type { CouldJoin } from '../../lib/mentorship/could-join';
import type { Relationship } from '../../lib/store/relationship';

/** Length of a meeting whose end the page did not tell, in minutes. */
const USUAL_MINUTES = 30;

/** An agenda item as the mentor left it at this meeting. */
export interface ShownItem {
  readonly item: AgendaItem;
  /** The mentor's wording where there is one, else the proposed one. */
  readonly say: string;
  /** What was done with it at this meeting. */
  readonly action: PromptAction | undefined;
}

/** The agenda of one meeting, with the mentor's changes. */
export interface ShownAgenda {
  readonly agenda: Agenda;
  readonly items: readonly ShownItem[];
  /** What was put off, skipped or sent away at this meeting since the panel shows it. */
  readonly aside: readonly ShownItem[];
}

/**
 * The agenda for a meeting. What is on it stays in its place while it is being read: a prompt that was used is marked,
 * not replaced under the reader's eyes.
 */
export function useAgenda(
  relationship: Relationship,
  meeting: MeetingRecord | undefined,
  now: Date,
  options: {
    readonly isListening: boolean;
    readonly practicesOff: readonly string[];
    readonly couldJoin: readonly CouldJoin[];
  },
): ShownAgenda {
  const meetingId = meeting?.id ?? '';
  const startsAt = meeting?.startsAt ?? '';
  const lengthMinutes = minutesOf(meeting);
  const title = meeting?.title ?? '';
  const { isListening, practicesOff, couldJoin } = options;

  const fresh = useMemo(() => {
    const input: AgendaInput = {
      ...relationship,
      practicesOff,
      meeting: { id: meetingId, startsAt, lengthMinutes, title },
      listening: isListening,
      couldJoin,
    };
    return composeAgenda(input, now);
  }, [relationship, meetingId, startsAt, lengthMinutes, title, isListening, practicesOff, couldJoin, now]);

  const actions = useMemo(
    () =>
      new Map(
        relationship.promptUses
          .filter((use) => use.meetingId === meetingId && use.meetingId !== '')
          .map((use) => [use.id.slice(meetingId.length + 1), use.action]),
      ),
    [relationship.promptUses, meetingId],
  );

  // State derived from what was shown before: the pattern React documents for keeping something across renders.
  const key = `${relationship.mentee.id}|${meetingId}|${isListening}`;
  const [kept, setKept] = useState({ key, fresh, items: fresh.items });
  let items = kept.items;
  if (kept.key !== key) {
    items = fresh.items;
    setKept({ key, fresh, items });
  } else if (kept.fresh !== fresh) {
    items = keepPlaces(kept.items, fresh.items, actions);
    setKept({ key, fresh, items });
  }

  const shown = useMemo(() => {
    const changes = new Map(
      relationship.agendaChanges
        .filter((change) => change.meetingId === meetingId)
        .map((change) => [change.itemId, change]),
    );
    const place = (item: AgendaItem, index: number): number => changes.get(item.id)?.order ?? index;
    return items
      .map((item, index) => ({ item, place: item.kind === 'closing' ? Infinity : place(item, index) }))
      .sort((one, other) => one.place - other.place)
      .map(({ item }): ShownItem => ({
        item,
        say: changes.get(item.id)?.say || item.say,
        action: actions.get(item.id),
      }));
  }, [items, actions, relationship.agendaChanges, meetingId]);

  return useMemo(
    () => ({ agenda: fresh, items: shown.filter(isOn), aside: shown.filter((each) => !isOn(each)) }),
    [fresh, shown],
  );
}

/** Whether an item stands on the agenda: open, or used. */
function isOn({ action }: ShownItem): boolean {
  return action === undefined || action === 'used';
}

/** What was on the agenda stays where it was; what is new comes in at its own place, when it cannot wait or there is room. */
function keepPlaces(
  before: readonly AgendaItem[],
  fresh: readonly AgendaItem[],
  actions: ReadonlyMap<string, PromptAction>,
): readonly AgendaItem[] {
  const now = new Map(fresh.map((item) => [item.id, item]));
  const kept = before.flatMap((item) => {
    const current = now.get(item.id);
    return current ? [current] : actions.has(item.id) ? [item] : [];
  });
  const known = new Set(kept.map((item) => item.id));
  const room = Math.max(before.length, fresh.length) - kept.length;
  const added = fresh.filter((item) => !known.has(item.id));
  const urgent = added.filter((item) => item.kind !== 'may');
  const filling = added.filter((item) => item.kind === 'may').slice(0, Math.max(0, room - urgent.length));
  const result = [...kept];
  for (const item of [...urgent, ...filling]) {
    const wanted = fresh.indexOf(item);
    const next = fresh.slice(wanted + 1).find((later) => known.has(later.id));
    const at = next ? result.findIndex((shown) => shown.id === next.id) : result.length;
    result.splice(at < 0 ? result.length : at, 0, item);
    known.add(item.id);
  }
  return result;
}

function minutesOf(meeting: MeetingRecord | undefined): number {
  if (!meeting || meeting.startsAt === '' || meeting.endsAt === '') return USUAL_MINUTES;
  return Math.round((Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000);
}
