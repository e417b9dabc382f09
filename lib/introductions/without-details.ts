/**
 * The text without what leads to somebody: e-mail addresses, also spelled out, telephone numbers, links and handles.
 * When in doubt it goes: a missing word is mended by hand, a number that was passed on is not.
 */
export function withoutDetails(text: string): string {
  let kept = text.normalize('NFKC');
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = kept;
    kept = withoutThoseInSight(before);
    if (kept === before) return kept;
  }
  return '';
}

/** What is taken away may bring two halves together. Who nests addresses deeper than this wants no good. */
const MOST_ROUNDS = 6;

function withoutThoseInSight(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SPELLED_ADDRESS, '')
    .replace(ADDRESS, '')
    .replace(LINK, '')
    .replace(DOMAIN, (found) => (SENTENCES.test(found) ? found : ''))
    .replace(HANDLE, '')
    .replace(NUMBER, (found) => (DATE.test(found.trim()) ? found : ''))
    .replace(/[<([{]\s*[>)\]}]/gu, '')
    .replace(/[^\S\n]{2,}/gu, ' ');
}

/** Letters nobody sees, with which an address could be taken apart. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

const ADDRESS =
  /(?:mailto:)?[^\s<>()[\],;:"@]{1,256}@[^\s<>()[\],;:"@]*|[^\s<>()[\],;:"@]{1,256}\s@\s[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/giu;

/** "jane (at) example.com", "jane at example dot com". */
const SPELLED_ADDRESS = new RegExp(
  String.raw`[^\s<>()[\],;:"@]{1,256}\s*(?:` +
    String.raw`[([{<]\s*(?:at|@|ät|arroba|chez)\s*[)\]}>]\s*[\p{L}\p{N}-]+(?:\s*(?:[([{<]\s*(?:dot|punkt|punto|ponto|point|\.)\s*[)\]}>]|\sdot\s|\.)\s*[\p{L}\p{N}-]+)*` +
    String.raw`|\s(?:at|ät|arroba)\s+[\p{L}\p{N}-]+(?:\s+(?:dot|punkt|punto|ponto|point)\s+[\p{L}\p{N}-]+)+)`,
  'giu',
);

const LINK = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S+/giu;

/** Endings of domains, as people write them without `www`. Longer ones come first. */
const ENDINGS =
  'company|consulting|solutions|online|agency|cloud|global|world|group|tech|info|name|work|team|com|org|net|edu|gov|biz|' +
  'dev|app|pro|xyz|io|ai|eu|co|me|us|uk|de|fr|es|pt|br|jp|cn|kr|in|it|nl|be|ch|at|se|no|dk|fi|pl|cz|hu|ro|gr|ie|ca|au|' +
  'nz|mx|ar|cl|za|tr|il|ua|tv|ly|gg|gl|link|page|site|example|test';

const DOMAIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.)+(?:${ENDINGS})(?![\p{L}\p{N}])(?:[/:?#]\S*)?`,
  'giu',
);

/** "first meeting.In May": a sentence that begins without a space. */
const SENTENCES = /\.\p{Lu}\p{Ll}+$/u;

const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu;

/** Seven digits and more, however they are parted. */
const NUMBER = /\+?\(?\p{Nd}(?:[\s()./+\-\u2010-\u2015·_\u200c\u200d]{0,3}\p{Nd}){6,}/gu;

/** What has as many digits and is none: days, and spans of years. */
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:19|20)\d{2}\s?[-/\u2010-\u2015]\s?(?:19|20)\d{2})$/u;
