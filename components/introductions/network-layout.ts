import type { NetworkTie } from '../../lib/introductions/mentee-network';

/** Where somebody stands in the picture, in px from its upper start corner. */
export interface PlacedTie {
  readonly tie: NetworkTie;
  readonly x: number;
  readonly y: number;
  /** Where their branch leaves the stem, or the one who brought them in. */
  readonly from: { readonly x: number; readonly y: number };
}

/** A picture of a network: a stem that grows upwards with time, and a branch for everybody. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly ties: readonly PlacedTie[];
  /** The stem, from its foot to its top. */
  readonly stem: { readonly x: number; readonly foot: number; readonly top: number };
  /** Days written beside the stem, one where a new month begins. */
  readonly months: readonly { readonly on: string; readonly y: number }[];
}

/** Narrow enough for a panel of 320 px with its margins. */
const WIDTH = 288;
const STEM = WIDTH / 2;
const INNER = 50;
const OUTER = 110;
const STEP = 66;
/** From the foot of the stem to the first level. */
const FIRST = 40;
/** The outer ones stand higher, so that their branch passes above those inside. */
const RISE = 30;
/** A branch leaves the stem so far below the one it leads to. */
const SPRING = 22;
/** Height of the leaves on top of the stem. */
const LEAVES = 16;
/** Room for the mentee's name at the foot, and for the topmost round. */
const FOOT = 30;
const HEAD = 18;

type Side = -1 | 1;

interface Slot {
  readonly side: Side;
  readonly level: number;
  readonly isOuter: boolean;
}

/**
 * Places a network: the earliest at the foot, two inside and two outside on each level, whoever was brought in by somebody
 * else outside of them. Nobody covers anybody, however many there are.
 */
export function networkLayout(ties: readonly NetworkTie[]): NetworkLayout {
  const byId = new Map(ties.map((tie) => [tie.person.id, tie]));
  const rootOf = (tie: NetworkTie): NetworkTie => {
    const through = byId.get(tie.throughId);
    return through ? rootOf(through) : tie;
  };
  const slots = new Map<string, Slot>();
  /** The first level with nobody on it, and levels whose outer place is free, by side. */
  const free: Record<Side, number> = { [-1]: 0, 1: 0 };
  const outer: Record<Side, number | undefined> = { [-1]: undefined, 1: undefined };
  for (const root of ties) {
    if (byId.has(root.throughId)) continue;
    const brought = ties.filter((tie) => tie !== root && rootOf(tie) === root);
    const inside = free[-1] <= free[1] ? -1 : 1;
    const beside = ([-1, 1] as const).find((side) => outer[side] !== undefined && (outer[side] ?? 0) < free[inside]);
    if (brought.length === 0 && beside !== undefined) {
      slots.set(root.person.id, { side: beside, level: outer[beside] ?? 0, isOuter: true });
      outer[beside] = undefined;
      continue;
    }
    const level = free[inside];
    slots.set(root.person.id, { side: inside, level, isOuter: false });
    brought.forEach((tie, index) => slots.set(tie.person.id, { side: inside, level: level + index, isOuter: true }));
    free[inside] += Math.max(1, brought.length);
    outer[inside] = brought.length === 0 ? level : undefined;
  }

  // Counted upwards from the foot of the stem first; the height follows from who stands highest.
  const xOf = ({ side, isOuter }: Slot): number => STEM + side * (isOuter ? OUTER : INNER);
  const upOf = ({ level, isOuter }: Slot): number => FIRST + level * STEP + (isOuter ? RISE : 0);
  const highest = Math.max(FIRST, ...[...slots.values()].map(upOf));
  const stemTop = Math.max(FIRST, highest - RISE) + SPRING;
  const height = Math.max(highest, stemTop + LEAVES) + HEAD + FOOT;
  const yOf = (up: number): number => height - FOOT - up;
  const placed = ties.flatMap((tie): readonly PlacedTie[] => {
    const slot = slots.get(tie.person.id);
    if (!slot) return [];
    const through = slots.get(tie.throughId);
    const up = upOf(slot);
    const leaves = up - (slot.isOuter ? RISE + SPRING - 12 : SPRING);
    const from = through ? { x: xOf(through), y: yOf(upOf(through)) } : { x: STEM, y: yOf(leaves) };
    return [{ tie, x: xOf(slot), y: yOf(up), from }];
  });
  return {
    width: WIDTH,
    height,
    ties: placed,
    stem: { x: STEM, foot: yOf(0), top: yOf(stemTop) },
    months: monthsBeside(placed),
  };
}

/** One for each month that begins with a level of the stem, so that two never stand on each other. */
function monthsBeside(placed: readonly PlacedTie[]): NetworkLayout['months'] {
  const months: { on: string; y: number }[] = [];
  for (const { tie, from } of placed) {
    const last = months.at(-1);
    const isNew = last?.on.slice(0, 7) !== tie.since.slice(0, 7);
    if (tie.since !== '' && from.x === STEM && isNew && (last === undefined || last.y - from.y >= STEP - 4))
      months.push({ on: tie.since, y: from.y });
  }
  return months;
}
