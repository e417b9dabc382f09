// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Words from '../../lib/calendar/outlook/words';
import { judge } from '../../lib/meeting/judge';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { NO_KNOWLEDGE } from '../../lib/meeting/one-on-one';
import { valueOf } from '../../lib/meeting/reading';
import { callsOf, LANGUAGES } from './outlook-languages';
import { mustOpen, outlookWith } from './outlook-document';
import { pageOf, peekOf, RESPOND } from './outlook-skeletons';

/** Every table of the page's sentences is shut: what is left is the shape in which the page speaks of people. */
const tables = vi.hoisted(() => ({ areShut: true }));
vi.mock('../../lib/calendar/outlook/words', async (original) => {
  const words = await original<typeof Words>();
  return {
    ...words,
    sayingOf: (text: string) => (tables.areShut ? undefined : words.sayingOf(text)),
    areWordsSeen: (language: string) => !tables.areShut && words.areWordsSeen(language),
  };
});

const TIME = 'Mon 2026-03-02 10:00 - 10:30';

function verdictOf(language: string, people: string, form: string): string {
  const peek = peekOf('Nerys', TIME, people, form)
    .replace('"Title"', '"T"')
    .replace('"Time"', '"Z"')
    .replace('"Location"', '"L"');
  const meeting = mustOpen(outlookWith(pageOf(peek.replace('<span>Series</span>', ''), language)));
  const { verdict, counterpart } = judge(meeting, NO_KNOWLEDGE);
  return verdict === 'one-to-one' ? `one-to-one with ${counterpart?.name ?? ''}` : verdict;
}

const WAYS = LANGUAGES.flatMap((words) => [
  { words, language: words.language, areShut: true },
  { words, language: words.language, areShut: false },
]);

describe.each(WAYS)('$language, no word known: $areShut', ({ words, areShut }) => {
  beforeEach(() => {
    tables.areShut = areShut;
  });
  const calls = callsOf(words);
  const of = (people: string, form = ''): string => verdictOf(words.language, `<div>${people}</div>`, form);

  it('an invitation with an answer of mine is a 1:1', () => {
    expect(of(calls.invitation('Bob Example') + calls.line(words.own), RESPOND)).toBe('one-to-one with Bob Example');
  });

  it('an event of mine with one guest is a 1:1', () => {
    const isClause = /\p{P}\s*$/u.test(words.ownEvent[0]);
    expect(of(calls.ownEvent('Bob Example'))).toBe(isClause ? 'one-to-one with Bob Example' : 'unknown');
  });

  it('two people, one of them me by name, are a 1:1', () => {
    expect(of(calls.row('Bob Example', words.organizer) + calls.row('Me Example', words.accepted), RESPOND)).toBe(
      'one-to-one with Bob Example',
    );
  });

  // Behind an answer whose words are known stands what the invitation says.
  it.runIf(areShut)('no 1:1: more lines than one', () => {
    const people = calls.invitation('Bob Example') + calls.line(words.own) + calls.line(words.accepted);
    expect(of(people, RESPOND)).not.toContain('one-to-one');
  });

  it.each([
    ['whoever invited alone', calls.invitation('Bob Example'), RESPOND],
    ['whoever invited alone, and no answer asked for', calls.invitation('Bob Example'), ''],
    [
      'numbers instead of names',
      calls.invitation('Bob Example') + calls.line(`${words.accepted} 4, ${words.own} 7`),
      RESPOND,
    ],
    ['a number behind a name', calls.ownEvent('Bob Example', ' +3'), ''],
    ['a number below', calls.ownEvent('Bob Example') + calls.line('+3'), ''],
    ['a row of somebody else’s', calls.row('Bob Example', words.organizer), ''],
    ['two rows of others', calls.row('Bob Example', words.organizer) + calls.row('Eve Example', words.accepted), ''],
    [
      'three people',
      calls.row('Bob Example', words.organizer) + calls.row('Eve Example', words.accepted) + calls.line(words.own),
      RESPOND,
    ],
    ['two guests of mine', calls.ownEvent('Bob Example') + calls.row('Eve Example', words.accepted), ''],
    ['a text in front', calls.line(words.own) + calls.invitation('Bob Example'), RESPOND],
  ])('no 1:1: %s', (_, people, form) => {
    expect(of(people, form)).not.toContain('one-to-one');
  });
});

describe('what the page may say of people who are not shown', () => {
  const { invitation, line, ownEvent } = callsOf(LANGUAGES[0]);
  beforeEach(() => {
    tables.areShut = true;
  });
  const open = (people: string, form = RESPOND): OpenedMeeting =>
    mustOpen(outlookWith(pageOf(peekOf('1:1', TIME, people, form))));

  it.each([
    'The attendee list is hidden',
    'Die Teilnehmerliste wurde ausgeblendet',
    'De deelnemerslijst is verborgen',
    '出席者リストは非表示です',
    'Список участников скрыт',
  ])('hides the list where the page speaks: %s', (notice) => {
    expect(valueOf(open(`<div>${invitation('Bob Example')}${line(notice)}</div>`).guests)?.complete).toBe('hidden');
  });

  it('hides no list in what the invitation says', () => {
    tables.areShut = false;
    const said = line('The full guest list has been hidden. 12 guests. The attendee list is hidden');
    const invited = open(
      `<div>${invitation('Bob Example', ['', ' invited you.'])}${line('You accepted')}</div>${said}`,
    );
    const own = open(`<div>${ownEvent('Bob Example')}</div>${said}`, '');
    expect(valueOf(invited.guests)?.complete).toBe('yes');
    expect(valueOf(own.guests)?.complete).toBe('yes');
  });

  it('is not told where other calendars are shown, or the entry in the grid names another organizer', () => {
    const calendars = ['Mine', 'Jonas'].map(
      (name) => `<button role="option" aria-selected="true" title="${name}"></button>`,
    );
    const own = peekOf('1:1', TIME, `<div>${ownEvent('Bob Example')}</div>`);
    expect(valueOf(mustOpen(outlookWith(pageOf(calendars.join('') + own))).guests)?.complete).toBe('unchecked');
    const chip =
      '<div data-app-section="calendar-view-0"><div data-calitemid="a"><div role="button" title="1:1&#10;10:00 to 10:30" aria-label="1:1, 10:00 to 10:30, Monday, March 2, 2026, By Jonas Example, Busy"></div></div></div>';
    expect(valueOf(mustOpen(outlookWith(pageOf(chip + own))).guests)?.complete).toBe('unchecked');
  });
});
