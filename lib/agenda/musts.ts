import { daysBetween } from '../meeting/day';
import type { Commitment } from '../notes/commitment';
import { asDeed, inserted, listed, listedApart, listedDeeds, spanWord, timesWord } from './phrase';
import type { Finding } from './finding';
import type { MustRuleId } from './rule';
import type { KnownIntroduction, Signals } from './signals';
import type { NamedIntroduction, NamedPromise } from './why';

/** Times a promise is carried over before it has to be decided on. */
const CARRIED_TOO_OFTEN = 3;
/** Days past its due day after which a promise of the mentee counts as slipped. */
const SLIPPED_AFTER_DAYS = 7;
/** Days an introduced pair has before one asks. */
const UNHEARD_AFTER_DAYS = 14;
/** Days a contact has to answer before one gentle reminder. */
const REMIND_AFTER_DAYS = 7;

/** Something that has to come up, with the rule that says so and whose move it is. */
export interface Must extends Finding {
  readonly rule: MustRuleId;
  readonly side: 'mine' | 'theirs';
}

/** A must with what is needed to fold it together with others. */
interface Part extends Must {
  readonly deeds: readonly string[];
  readonly days: readonly string[];
}

/**
 * What has to come up, in order: the mentor's open promises, the mentee's that are due or not talked about yet, what was
 * carried too often, introductions that wait on the mentor, introductions nobody has heard of since.
 *
 * Nothing is left out when there is little room: it is folded together, first by whose move it is, then into one line.
 * @param room how many lines there are for it, at least one.
 */
export function mustsOf(signals: Signals, room: number): readonly Must[] {
  const parts = partsOf(signals);
  if (parts.length <= room) return parts;
  const mine = parts.filter(({ side }) => side === 'mine');
  const theirs = parts.filter(({ side }) => side === 'theirs');
  const folded = [...foldedSide(mine, 'mine-all'), ...foldedSide(theirs, 'theirs-all')];
  if (folded.length <= room) return folded;
  return [foldedBoth(mine, theirs)];
}

function partsOf(signals: Signals): readonly Part[] {
  const { uses, day } = signals;
  const isShown = (id: string): boolean => !uses.hiddenSubjects.has(id);
  const mine = signals.mine.filter((row) => isShown(row.id));
  const theirs = signals.theirs.filter((row) => isShown(row.id));
  const isCarried = (row: Commitment): boolean => row.carried >= CARRIED_TOO_OFTEN;
  const due = theirs.filter((row) => !isCarried(row) && isDueOrUndiscussed(row, day));
  const isSlipped = due.some((row) => daysBetween(row.dueOn, day) > SLIPPED_AFTER_DAYS);
  const introductions = signals.introductions.filter((known) => isShown(known.introduction.id) && !known.isSnoozed);

  return [
    ...promises(
      mine.filter((row) => !isCarried(row)),
      'mine',
    ),
    ...mine.filter(isCarried).map((row) => carried(row, 'carried-mine')),
    ...promises(due, isSlipped ? 'slipped' : 'theirs'),
    ...theirs.filter(isCarried).map((row) => carried(row, 'carried')),
    ...withMe(introductions, signals.name),
    ...thanks(introductions, signals.name),
    ...unheard(introductions),
  ];
}

/** Due by the day of the meeting, or made at an earlier one and never talked about since. */
function isDueOrUndiscussed(row: Commitment, day: string): boolean {
  if (row.dueOn !== '' && row.dueOn <= day) return true;
  return row.discussedOn === '' && row.madeOn < day;
}

function promises(rows: readonly Commitment[], rule: 'mine' | 'theirs' | 'slipped'): readonly Part[] {
  if (rows.length === 0) return [];
  const code = { mine: 'my-promises', theirs: 'their-promises', slipped: 'slipped' } as const;
  const deeds = rows.map((row) => asDeed(row.text));
  return [
    {
      rule,
      side: rule === 'mine' ? 'mine' : 'theirs',
      subjectId: rows.map((row) => row.id).join('+'),
      why: { code: code[rule], promises: rows.map(named) },
      values: { list: listedDeeds(deeds) },
      deeds,
      days: rows.map((row) => row.madeOn),
    },
  ];
}

function named({ text, madeOn, dueOn }: Commitment): NamedPromise {
  return { text: inserted(text), madeOn, dueOn };
}

function carried(row: Commitment, rule: 'carried' | 'carried-mine'): Part {
  const item = inserted(row.text);
  return {
    rule,
    side: rule === 'carried' ? 'theirs' : 'mine',
    subjectId: row.id,
    why: { code: 'carried', text: item, carried: row.carried, madeOn: row.madeOn },
    values: { item, times: timesWord(row.carried) },
    deeds: [asDeed(row.text)],
    days: [row.madeOn],
  };
}

/** Introductions whose next step is the mentor's: ask, remind, bring together. */
function withMe(introductions: readonly KnownIntroduction[], name: string): readonly Part[] {
  const deedOf = ({ introduction, contact, daysSince }: KnownIntroduction): string => {
    const who = contact || 'your contact';
    switch (introduction.state) {
      case 'mentee-yes':
        return `ask ${who} whether they would meet ${name}`;
      case 'contact-yes':
        return `bring ${who} and ${name} together`;
      case 'contact-asked':
        return introduction.reminders === 0 && daysSince >= REMIND_AFTER_DAYS ? `remind ${who} gently` : '';
      default:
        return '';
    }
  };
  return introductionPart(
    introductions.filter((known) => deedOf(known) !== ''),
    { rule: 'with-me', side: 'mine', code: 'introductions-with-me', deedOf },
  );
}

/** Introductions with an outcome for which the contact was not thanked. */
function thanks(introductions: readonly KnownIntroduction[], name: string): readonly Part[] {
  return introductionPart(
    introductions.filter(({ introduction }) => introduction.state === 'outcome'),
    {
      rule: 'thank',
      side: 'mine',
      code: 'introductions-with-me',
      deedOf: ({ contact }) => `thank ${contact || 'your contact'} for meeting ${name}`,
    },
  );
}

/** Introduced two weeks ago or more, and nobody has said what came of it. */
function unheard(introductions: readonly KnownIntroduction[]): readonly Part[] {
  return introductionPart(
    introductions.filter(
      ({ introduction, daysSince }) => introduction.state === 'introduced' && daysSince >= UNHEARD_AFTER_DAYS,
    ),
    {
      rule: 'unheard',
      side: 'theirs',
      code: 'introductions-unheard',
      deedOf: ({ contact }) => `meet ${contact || 'somebody new'}`,
    },
  );
}

function introductionPart(
  introductions: readonly KnownIntroduction[],
  kind: {
    readonly rule: 'with-me' | 'thank' | 'unheard';
    readonly side: Must['side'];
    readonly code: 'introductions-with-me' | 'introductions-unheard';
    readonly deedOf: (known: KnownIntroduction) => string;
  },
): readonly Part[] {
  if (introductions.length === 0) return [];
  const deeds = introductions.map(kind.deedOf);
  const longest = Math.max(...introductions.map(({ daysSince }) => daysSince || 0));
  return [
    {
      rule: kind.rule,
      side: kind.side,
      subjectId: introductions.map(({ introduction }) => introduction.id).join('+'),
      why: { code: kind.code, introductions: introductions.map(namedIntroduction) },
      values: {
        list: listedDeeds(deeds),
        contact: listed(introductions.map(({ contact }) => contact || 'your contact')),
        span: spanWord(longest),
      },
      deeds,
      days: introductions.map(({ since }) => since),
    },
  ];
}

function namedIntroduction({ contact, introduction, since }: KnownIntroduction): NamedIntroduction {
  return { contact, state: introduction.state, since };
}

function foldedSide(parts: readonly Part[], rule: 'mine-all' | 'theirs-all'): readonly Must[] {
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length === 1) return [only];
  const side = rule === 'mine-all' ? 'mine' : 'theirs';
  const deeds = parts.flatMap((part) => part.deeds);
  const counts = side === 'mine' ? { mine: deeds.length, theirs: 0 } : { mine: 0, theirs: deeds.length };
  return [
    {
      rule,
      side,
      subjectId: subjectOf(parts),
      why: { code: 'still-open', ...counts, oldest: oldestOf(parts) },
      values: { list: listedApart(deeds) },
    },
  ];
}

function foldedBoth(mine: readonly Part[], theirs: readonly Part[]): Must {
  const [mineDeeds, theirDeeds] = [mine, theirs].map((parts) => parts.flatMap((part) => part.deeds));
  const both = [...mine, ...theirs];
  return {
    rule: 'between-us',
    side: 'mine',
    subjectId: subjectOf(both),
    why: {
      code: 'still-open',
      mine: mineDeeds?.length ?? 0,
      theirs: theirDeeds?.length ?? 0,
      oldest: oldestOf(both),
    },
    values: { mine: listedApart(mineDeeds ?? []), yours: listedApart(theirDeeds ?? []) },
  };
}

function subjectOf(parts: readonly Part[]): string {
  return parts.map((part) => part.subjectId).join('+');
}

function oldestOf(parts: readonly Part[]): string {
  return (
    parts
      .flatMap((part) => part.days)
      .filter((day) => day !== '')
      .toSorted()[0] ?? ''
  );
}

/** The parts of a first agreement, for as many lines as there are. */
export function firstMeetingRules(room: number): readonly MustRuleId[] {
  if (room >= 5) return ['first-background', 'first-wants', 'first-ways', 'first-confidence', 'first-knowing'];
  if (room === 4) return ['first-background', 'first-wants', 'first-agreement', 'first-knowing'];
  if (room === 3) return ['first-background', 'first-wants', 'first-agreement'];
  if (room === 2) return ['first-wants', 'first-agreement'];
  return room === 1 ? ['first-brief'] : [];
}
