import { dayOf } from '../meeting/day';
import type { Introduction, IntroductionState } from './introduction';

/** What past and running introductions tell about one contact. */
export interface ContactHistory {
  /** The mentor's local days on which the contact was asked (or answered unasked), oldest first. */
  readonly asks: readonly string[];
  /** How often a yes or a no came, and the day of the last yes; empty = none. */
  readonly yeses: number;
  readonly noes: number;
  readonly lastYes: string;
  /** Introductions that led somewhere, with the need and the day. */
  readonly useful: readonly { readonly need: string; readonly on: string }[];
  /** Introductions under way in which the contact is still to be asked. */
  readonly planned: number;
  /** How the contact stands with the mentee looked at. */
  readonly withMentee: 'none' | 'under-way' | 'known' | 'declined';
  /** Needs of that mentee for which the mentor turned the contact down, with the day. */
  readonly turnedDown: readonly { readonly need: string; readonly on: string }[];
}

/** Of a contact nothing has happened with yet. */
export const NO_HISTORY: ContactHistory = {
  asks: [],
  yeses: 0,
  noes: 0,
  lastYes: '',
  useful: [],
  planned: 0,
  withMentee: 'none',
  turnedDown: [],
};

const PLANNED: ReadonlySet<IntroductionState> = new Set(['idea', 'mentee-asked', 'mentee-yes']);
const MET: ReadonlySet<IntroductionState> = new Set(['introduced', 'met', 'outcome', 'thanked']);
const STANDING: Readonly<Record<ContactHistory['withMentee'], number>> = {
  none: 0,
  declined: 1,
  'under-way': 2,
  known: 3,
};

/** What the introductions tell about each contact in them, as seen for one mentee. */
export function contactHistories(
  introductions: Iterable<Introduction>,
  menteeId: string,
): ReadonlyMap<string, ContactHistory> {
  const histories = new Map<string, ContactHistory>();
  for (const introduction of introductions) {
    const known = histories.get(introduction.contactId) ?? NO_HISTORY;
    histories.set(introduction.contactId, joined(known, introduction, introduction.menteeId === menteeId));
  }
  return histories;
}

function joined(history: ContactHistory, introduction: Introduction, isOwn: boolean): ContactHistory {
  const { steps, state, need, outcome, whyNot } = introduction;
  const asks = [...history.asks];
  let { yeses, noes, lastYes } = history;
  steps.forEach((step, at) => {
    const on = localDay(step.at);
    const wasAsked = steps[at - 1]?.state === 'contact-asked';
    const isAnswer =
      step.state === 'contact-declined' || (step.state === 'contact-yes' && steps[at - 1]?.state !== 'not-now');
    if (on !== '' && (step.state === 'contact-asked' || (isAnswer && !wasAsked))) asks.push(on);
    if (isAnswer && step.state === 'contact-yes') {
      yeses += 1;
      if (on > lastYes) lastYes = on;
    }
    if (step.state === 'contact-declined') noes += 1;
  });
  const on = localDay(steps.at(-1)?.at ?? '');
  const standing = standingOf(introduction);
  return {
    asks: asks.sort(),
    yeses,
    noes,
    lastYes,
    useful: outcome === 'useful' ? [...history.useful, { need, on }] : history.useful,
    planned: history.planned + (PLANNED.has(state) ? 1 : 0),
    withMentee: isOwn && STANDING[standing] > STANDING[history.withMentee] ? standing : history.withMentee,
    turnedDown:
      isOwn && state === 'dropped' && whyNot !== '' ? [...history.turnedDown, { need, on }] : history.turnedDown,
  };
}

function standingOf({ state, steps }: Introduction): ContactHistory['withMentee'] {
  if (MET.has(state) || (state !== 'idea' && steps.some((step) => step.state === 'introduced'))) return 'known';
  if (state === 'mentee-declined' || state === 'contact-declined') return 'declined';
  return state === 'dropped' ? 'none' : 'under-way';
}

function localDay(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : dayOf(date);
}
