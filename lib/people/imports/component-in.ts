import ICAL from 'ical.js';

/** The component (a card, an event, a zone) that a text holds; undefined where it cannot be parsed. */
export function componentIn(text: string): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[]);
  } catch {
    return undefined;
  }
}

/** A value of a component as one text; parts of a structured one are joined, and what is no text is empty. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueText).join(' ');
  return typeof value === 'number' ? String(value) : '';
}
