import { normaliseAddress } from '../people/address';
import { fold, wordList } from '../people/fold';
import type { Evidence } from './evidence';
import {
  GROUP_ENDINGS,
  GROUP_PHRASES,
  GROUP_UNSPACED,
  GROUP_WORDS,
  GROUP_WORDS_OR_NAMES,
  REACHES,
} from './group-words';
import type { Attendee } from './meeting';

const words = new Set(GROUP_WORDS.map((word) => fold(word)));
const wordsOrNames = new Set(GROUP_WORDS_OR_NAMES.map((word) => fold(word)));
const reaches = new Set(REACHES);
const SAYS_GROUP = new RegExp(String.raw`(?:^|\s)(?:${GROUP_PHRASES.join('|')})(?=\s|$)`, 'u');

/** Departments by their last sign, where no space tells words apart. */
const UNSPACED = new RegExp(
  [
    ...GROUP_UNSPACED,
    String.raw`[\p{sc=Han}\p{sc=Katakana}ー](?:部|課|局|组|組|队|隊|团|團|处|處)$`,
    String.raw`\p{sc=Hangul}{2}[부과]$`,
  ].join('|'),
  'u',
);

/** Japanese family names that end like a department. */
const FAMILIES_LIKE_DEPARTMENTS =
  /(?:^|\s)(?:阿部|安部|渡部|服部|岡部|長谷部|磯部|矢部|園部|日下部|物部|軽部|建部|田部|辺部|河部|海部|刑部|織部|綾部|卜部|占部|神部|忌部)$/u;

/** Two people in one row, or words that stand in no name: "Nadia & Emre", "Women in Tech", "#platform". */
const JOINS = /\p{L}\s+(?:[&+]|and|und|och|og|ja|и|та|και)\s+\p{L}/u;
const SMALL_WORDS = /\p{L}\s+(?:of|for|in|the|für|pour|para|voor|för)\s+[\p{L}\p{N}]/u;
const MARKED = /^\s*[#@*]\s?\p{L}/u;

/** A year, or a number that is more than what tells namesakes apart. */
const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u;
const COUNTED = /^(?:\P{N}*\s)?\d+\p{L}{1,2}(?=\s)|^\s*\p{L}+\s+\d+\s*$/u;

/** Shared mailboxes: the whole of what stands in front of the `@`. */
const SHARED_MAILBOXES = new Set(
  wordList(`
  all hr info office sales support marketing engineering finance legal ops admin contact hello jobs careers
  press service services
  people recruiting talent security billing accounts accounting product design data research dev devs developers
  engineers
  managers interns leads board exec execs kontakt vertrieb personal buchhaltung sekretariat empfang rh ventas
  compras ventes
  compta comptabilite accueil direccion recepcao vendite amministrazione segreteria verkoop sekretariat
  kundeservice asiakaspalvelu
`),
);

/** Lists are told by a word in front: "dl-platform", "all-berlin". */
const LIST_PREFIX = /^(?:dl|all|grp|list|lst|distr|gg|sg|pdl)[-_.]/;
const LIST_NAME = /^(?:(?:dl|grp|pdl|gg|sg|\*?all)(?:\s|$)|.*\s(?:dl|pdl|grp)$)/u;

/**
 * Whether a guest is a group or a list. `certain` is the page's own word alone; a name or an address that sounds like a
 * group is `perhaps`: not to be counted as one person, nor left out.
 */
export function groupEvidence(attendee: Attendee): Evidence {
  if (attendee.kind === 'group') return 'certain';
  const written = normaliseAddress(attendee.name) === '' ? withoutDepartment(attendee.name.slice(0, 200)) : '';
  const name = fold(written);
  if (isGroupName(name) || isWrittenAsGroup(written, attendee)) return 'perhaps';
  const [local = ''] = attendee.address.split('@');
  if (local === '') return 'none';
  const isShared = SHARED_MAILBOXES.has(local) || LIST_PREFIX.test(local) || isGroupName(fold(local));
  // A person's own name beside the address says that a person reads it.
  const isNamed = name !== '' && name.split(' ').some((word) => !fold(local).includes(word));
  return isShared && !isNamed ? 'perhaps' : 'none';
}

/** What stands in brackets or behind a dash is the department of whoever is named in front. */
function withoutDepartment(name: string): string {
  const outside = name.replace(/[([（【][^)\]）】]*[)\]）】]?/gu, ' ').trim() || name;
  const front = outside.replace(/\s[-–—|].*$/u, '');
  return fold(front).includes(' ') ? front : outside;
}

function isGroupName(name: string): boolean {
  if (name === '') return false;
  if (LIST_NAME.test(name) || SAYS_GROUP.test(name)) return true;
  const each = name.split(' ');
  if (each.some(isGroupWord)) return true;
  return (
    each.some((word) => wordsOrNames.has(word)) &&
    each.every((word) => wordsOrNames.has(word) || reaches.has(word) || /^\p{N}+$/u.test(word))
  );
}

function isGroupWord(word: string): boolean {
  // Arabic and Hebrew write "the" and "and" onto the word.
  const bare = word.replace(/^(?:و?ال|لل|و?ה)/u, '');
  if (words.has(word) || words.has(bare) || words.has(word.replace(/^ה/u, ''))) return true;
  return GROUP_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending));
}

function isWrittenAsGroup(written: string, { address }: Attendee): boolean {
  const spelled = written.normalize('NFC').trim();
  if (UNSPACED.test(spelled) && !FAMILIES_LIKE_DEPARTMENTS.test(spelled)) return true;
  if (JOINS.test(spelled) || SMALL_WORDS.test(spelled) || MARKED.test(spelled)) return true;
  // Some pages show the front of the address for a name.
  return fold(address.split('@')[0] ?? '') !== fold(spelled) && (YEAR.test(spelled) || COUNTED.test(spelled));
}
