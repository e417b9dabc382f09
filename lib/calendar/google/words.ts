import type { EventKind, ResponseStatus } from '../../meeting/meeting';

/**
 * Words Google Calendar writes, as far as they have been seen. Only a last resort behind ids, roles and machine values,
 * and never filled up by guessing: a word that is not here leaves its fact missing.
 */

/** Languages (BCP 47 primary tags) whose words are known well enough that a missing word tells something, too. */
export const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'ja']);

/** Own answer as a chip writes it. */
export const CHIP_ANSWERS: ReadonlyMap<string, ResponseStatus> = new Map([
  ['accepted', 'accepted'],
  ['declined', 'declined'],
  ['needs rsvp', 'needs-action'],
  ['tentative', 'tentative'],
  ['maybe', 'tentative'],
  ['承諾', 'accepted'],
  ['辞退', 'declined'],
  ['未定', 'tentative'],
  ['出欠確認が必要', 'needs-action'],
]);

/** A guest's answer as a guest row writes it. */
export const GUEST_ANSWERS: ReadonlyMap<string, ResponseStatus> = new Map([
  ['attending', 'accepted'],
  ['accepted', 'accepted'],
  ['declined', 'declined'],
  ['not attending', 'declined'],
  ['maybe', 'tentative'],
  ['tentative', 'tentative'],
  ['awaiting', 'needs-action'],
  ['needs rsvp', 'needs-action'],
]);

/** What a guest row says beside an answer. */
export const GUEST_ROLES: ReadonlyMap<string, 'organizer' | 'optional'> = new Map([
  ['organizer', 'organizer'],
  ['organiser', 'organizer'],
  ['organizador', 'organizer'],
  ['optional', 'optional'],
]);

/** How a chip's text begins when it is no meeting. */
export const CHIP_KINDS: readonly (readonly [beginning: string, kind: EventKind])[] = [
  ['task: ', 'task'],
  ['タスク', 'task'],
  ['working location: ', 'working-location'],
];

/** How a Japanese title begins when the entry blocks time only. */
export const TITLE_KINDS: readonly (readonly [beginning: string, kind: EventKind])[] = [
  ['不在', 'out-of-office'],
  ['サイレント モード', 'focus-time'],
];

/** What stands in place of an empty title. */
export const NO_TITLE =
  /^[(（](?:no title|kein titel|ohne titel|sans titre|aucun titre|sin título|sem título|senza titolo|タイトルなし|无标题|無標題|제목 없음|بدون عنوان|بلا عنوان)[)）]$/iu;

/** How a chip names a calendar that is not the user's own. */
export const OTHER_CALENDAR = /^(?:calendar|カレンダー)\s*[:：]/iu;

/** The notice that a guest list is not shown in full. */
export const HIDDEN_LIST_NOTICES: readonly RegExp[] = [
  /guest list (?:has been|is) hidden/iu,
  /hidden at the organi[sz]er.s request/iu,
];

/** Numbers of guests that a language writes as a word of its own. */
export const COUNT_WORDS: readonly (readonly [word: RegExp, count: number])[] = [
  [/^(?:ضيف واحد|مدعو واحد)$/u, 1],
  [/^(?:ضيفان|ضيفين|مدعوان|مدعوين اثنان)$/u, 2],
  [/^(?:אורח אחד|מוזמן אחד)$/u, 1],
  [/^(?:שני אורחים|שני מוזמנים|אורחיים)$/u, 2],
];

/** How the title of a cancelled event begins. */
export const CANCELLED_TITLES = new RegExp(
  `^(?:${[
    'cancell?ed(?: event)?',
    'abgesagt',
    'annulé[e]?',
    'cancelad[oa]',
    'annullat[oa]',
    'geannuleerd',
    'aflyst',
    'avlyst',
    'inställd',
    'peruttu',
    'odwołan[eoy]',
    'zrušen[oaáé]',
    'отменено',
    'скасовано',
    'iptal edildi',
    'キャンセル(?:済み)?',
    '已取消',
    '취소됨',
    'ملغى',
    'בוטל',
  ].join('|')})\\s*[:：]`,
  'iu',
);
