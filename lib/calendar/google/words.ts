import type { EventKind } from '../../meeting/meeting';

/**
 * Words Google Calendar writes, as far as they have been seen. Only a last resort behind ids, roles and machine values,
 * and never filled up by guessing: a word that is not here leaves its fact missing.
 */

/** Languages (BCP 47 primary tags) whose words are known well enough that a missing word tells something, too. */
export const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'ja']);

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

/** "Cancelled" in the languages of the page; invitations from elsewhere come with the word in front of their title. */
const CANCELLED = [
  'cancell?ed(?: event| meeting)?',
  'abgesagt(?:e[rs]? (?:termin|besprechung))?',
  'storniert',
  'annulé[e]?',
  'cancelad[oa]',
  'cancel·?lat',
  'anulad[oa]',
  'annullat[oa]',
  'geannuleerd',
  'gekanselleer',
  'aflyst',
  'avlyst',
  'kansellert',
  'inställ[dt]',
  'aflýst',
  'peru(?:tettu|ttu)',
  'tühistatud',
  'atcelts',
  'atšauktas?',
  'odwołan[eoy]',
  'anulowan[eoy]',
  'zrušen[oaáéý]',
  'odpovedano',
  'otkazan[oai]',
  'lemondva',
  'törölve',
  'anulat',
  'отмен(?:ено|ена|ён)',
  'отказано',
  'скасовано',
  'отказан[оа]',
  'iptal(?: edildi)?',
  'ακυρώθηκε',
  'dibatalkan',
  'kinansela',
  'đã hủy|đã huỷ',
  'ยกเลิกแล้ว|ยกเลิก',
  'キャンセル(?:済み)?',
  '已取消|取消',
  '취소됨?',
  'ملغ[ىي]|تم الإلغاء',
  'لغو شد|لغو شده',
  'בוטל|מבוטל',
  'रद्द(?: किया गया)?',
  'বাতিল',
].join('|');

/** How the title of a cancelled event begins: the word with a colon, a dash that stands alone, or in brackets. */
export const CANCELLED_TITLES = new RegExp(
  `^(?:(?:${CANCELLED})(?:\\s*[:：]|\\s+[-–—]\\s)|[[(【（](?:${CANCELLED})[\\])】）])`,
  'iu',
);
