import type { EventParts, Turnover } from './page';

/** Keeps track of which event each part of an opened event was rendered for. */
export interface TurnoverLog {
  /**
   * Takes in the changes up to now and tells what stands there. Call with each batch of records, and once when the event is
   * first met.
   */
  note(records: readonly MutationRecord[], now: number): Standing;
  /** How things stand. */
  at(now: number): Turnover;
  /** Whether anything in these parts is open to doubt that time may settle. */
  isUnsettled(now: number, parts: EventParts): boolean;
}

/** The event that stands open in an element. */
export interface Standing {
  readonly key: string;
  readonly parts: EventParts;
}

export interface TurnoverSource {
  readonly root: Element;
  /** What stands there now. */
  look(): Standing;
  readonly personAttributes: readonly string[];
}

/** How long an event must have been open for its people to have been rendered. */
const UNHURRIED = 2000;
/** How long a hurried event must stand still before late people of the one before are ruled out. */
const HURRY_SETTLES = 600;
/** How long an event may stand still and yet hold leftovers that are worth looking at again. */
const LEFTOVERS_SETTLE = 2600;

/**
 * Pages re-use an opened event's element for the next one: the id changes first and the rest follows. So each part is stamped
 * with the event it was rendered for, and a part that has not been rendered since the id changed is a leftover: it says
 * nothing about the event that is open now. A person's element counts as rendered anew when it is put in or its address is
 * written; a photo that arrives late, a name filled in or a hover class is no rendering.
 */
export function createTurnoverLog(source: TurnoverSource): TurnoverLog {
  const stamps = new WeakMap<Element, string>();
  let current = source.look().key;
  let since = Number.NaN;
  let changedAt = 0;
  let hadPeople = false;
  let isHurried = false;

  return {
    note(records, now) {
      if (Number.isNaN(since)) since = now;
      if (records.length > 0 || changedAt === 0) changedAt = now;
      const { key, parts } = source.look();
      if (key !== current) {
        isHurried = current !== '' && !hadPeople && now - since < UNHURRIED;
        current = key;
        since = now;
        hadPeople = false;
      }
      const { people, fields } = parts;
      const touched = touchedBy(records, source.root);
      const written = writtenBy(records, source.personAttributes);
      for (const person of people) stamp(person, written.has(person));
      for (const field of fields) stamp(field, touched.has(field));
      hadPeople ||= people.some((person) => stamps.get(person) === current);
      return { key, parts };
    },
    at(now) {
      return {
        isLeftover: (part) => (stamps.get(part) ?? current) !== current,
        stillFor: now - changedAt,
        isHurried: isHurried && now - changedAt < HURRY_SETTLES,
      };
    },
    isUnsettled(now, { people, fields }) {
      if (now - changedAt > LEFTOVERS_SETTLE) return false;
      if (isHurried) return true;
      return [...people, ...fields].some((part) => (stamps.get(part) ?? current) !== current);
    },
  };

  function stamp(part: Element, isRenderedAnew: boolean): void {
    if (isRenderedAnew || !stamps.has(part)) stamps.set(part, current);
  }
}

/** Attributes that hold a field's content or name it. */
const CONTENT_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'data-text', 'data-hovercard-id']);

/** Elements below `root` whose content changed or that were put in. */
function touchedBy(records: readonly MutationRecord[], root: Element): ReadonlySet<Node> {
  const touched = new Set<Node>();
  for (const record of records) {
    if (record.type === 'attributes' && !CONTENT_ATTRIBUTES.has(record.attributeName ?? '')) continue;
    for (let node: Node | null = record.target; node && node !== root && !touched.has(node); node = node.parentNode)
      touched.add(node);
    record.addedNodes.forEach((node) => touched.add(node));
  }
  return touched;
}

/** Elements that were put in or had an attribute of a person's identity written. */
function writtenBy(records: readonly MutationRecord[], attributes: readonly string[]): ReadonlySet<Node> {
  const written = new Set<Node>();
  for (const record of records) {
    if (record.type === 'attributes' && attributes.includes(record.attributeName ?? '')) written.add(record.target);
    if (record.type === 'childList') record.addedNodes.forEach((node) => written.add(node));
  }
  return written;
}
