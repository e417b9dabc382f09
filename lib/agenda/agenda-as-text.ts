import type { Agenda } from './agenda';

/** Words around the shared agenda. */
export interface AgendaTextWords {
  /** First line: "1:1 with Nadia, Thu 5 March". */
  readonly heading: string;
  /** "6 min" */
  readonly minutes: (minutes: number) => string;
}

/**
 * The part of an agenda the mentee may have, as plain text: numbered lines with their time boxes. No reason, no note to
 * the mentor, and none of the mentor's private words is in it.
 */
export function agendaAsText(agenda: Agenda, words: AgendaTextWords): string {
  const shared = agenda.items.filter((item) => item.shareable);
  const lines = shared.map((item, index) => {
    const say = item.sharedSay || item.say;
    return `${index + 1}. ${say} (${words.minutes(item.minutes)})`;
  });
  return [words.heading, '', ...lines, ''].join('\n');
}
