/**
 * The text without what leads to somebody: e-mail addresses, also spelled out, telephone numbers, streets,
 * links and handles.
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
    .replace(WIDE_DOT, '.')
    .replace(SPELLED_ADDRESS, '')
    .replace(ADDRESS, '')
    .replace(LINK, '')
    .replace(DOMAIN, (found) => (SENTENCES.test(found) ? found : ''))
    .replace(HANDLE, '')
    .replace(NAMED_HANDLE, '')
    .replace(STREET, '')
    .replace(EXTENSION, '')
    .replace(DIALLED, unlessDate)
    .replace(NUMBER, unlessDate)
    .replace(/[<([{]\s*[>)\]}]/gu, '')
    .replace(/[^\S\n]{2,}/gu, ' ');
}

/** Letters nobody sees, with which an address could be taken apart. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** A full stop of Japanese or Chinese between letters of an address. */
const WIDE_DOT = /(?<=[a-z0-9])。(?=[a-z0-9])/giu;

const ADDRESS =
  /(?:mailto:)?[^\s<>()[\],;:"@]{1,256}@[^\s<>()[\],;:"@]*|[^\s<>()[\],;:"@]{1,256}\s@\s[\p{L}\p{N}-]+(?:\s\.\s|\.)[\p{L}\p{N}.-]+(?:\s\.\s[\p{L}\p{N}-]+)*/giu;

/** "jane (at) example.com", "jane dot doe at example dot com", "jane_at_example_dot_com", "jane.doe at example.com". */
const SPELLED_ADDRESS = new RegExp(
  String.raw`[\p{L}\p{N}.-]{1,64}_(?:at|ät|arroba)_[\p{L}\p{N}-]+(?:(?:_(?:dot|punkt|punto|ponto|point)_|\.)[\p{L}\p{N}-]+)+|` +
    String.raw`[\p{L}\p{N}-]{1,64}(?:[._][\p{L}\p{N}-]{1,64}){1,4}\s+(?:at|ät|arroba)\s+[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|` +
    String.raw`(?:[\p{L}\p{N}_-]{1,64}\s+(?:dot|punkt|punto|ponto)\s+){0,3}[^\s<>()[\],;:"@]{1,256}\s*(?:` +
    String.raw`[([{<]\s*(?:at|@|ät|arroba|chez)\s*[)\]}>]\s*[\p{L}\p{N}-]+(?:\s*(?:[([{<]\s*(?:dot|punkt|punto|ponto|point|\.)\s*[)\]}>]|\sdot\s|\.)\s*[\p{L}\p{N}-]+)*` +
    String.raw`|\s(?:at|ät|arroba)\s+[\p{L}\p{N}-]+(?:\s+(?:dot|punkt|punto|ponto|point)\s+[\p{L}\p{N}-]+)+)`,
  'giu',
);

const LINK = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{0,20}\s?:\/\/|www\s?\.\s?)\S+(?:\s\.\s[\p{L}\p{N}-]+)*/giu;

/** Endings of domains, as people write them without `www`. Longer ones come first. */
const ENDINGS =
  'international|foundation|community|university|education|photography|ventures|partners|business|software|' +
  'services|network|systems|website|digital|support|academy|capital|finance|studio|museum|agency|email|media|social|' +
  'berlin|hamburg|koeln|london|paris|tokyo|wien|zone|blog|shop|store|chat|life|' +
  'company|consulting|solutions|online|agency|cloud|global|world|group|tech|info|name|work|team|com|org|net|edu|gov|biz|' +
  'dev|app|pro|xyz|io|ai|eu|co|me|us|uk|de|fr|es|pt|br|jp|cn|kr|in|it|nl|be|ch|at|se|no|dk|fi|pl|cz|hu|ro|gr|ie|ca|au|' +
  'nz|mx|ar|cl|za|tr|il|ua|ru|hk|sg|th|vn|ph|ng|ke|eg|ae|pk|lt|lv|ee|lu|li|si|sk|hr|rs|bg|cc|tv|ly|gg|gl|link|page|site|example|test';

const DOMAIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.|\s\.\s))+(?:${ENDINGS})(?![\p{L}\p{N}])(?:[/:?#]\S*)?`,
  'giu',
);

/** "first meeting.In May": a sentence that begins without a space. */
const SENTENCES = /\.\p{Lu}\p{Ll}+$/u;

const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu;

/** "LinkedIn: jane-doe", "Telegram jane_doe": what stands behind the name of a service. */
const NAMED_HANDLE =
  /(?<![\p{L}\p{N}])(?:linkedin|telegram|insta(?:gram)?|skype|whatsapp|wechat|discord|threema|twitter|xing|mastodon|bluesky|facebook)(?:\s?(?:[:=]|id|handle)\s?[:=]?\s?[\p{L}\p{N}][^\s,;]*|\s+[\p{L}\p{N}-]+(?:[._:][\p{L}\p{N}-]+)+)/giu;

/** A street with its number, as it stands in an address, and the place behind it. */
const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    String.raw`\p{Nd}{1,4}[a-z]?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(?:[Ss]treet|St\.?|[Rr]oad|Rd\.?|[Aa]venue|Ave\.?|[Ll]ane|[Bb]oulevard|Blvd\.?)` +
    String.raw`|\p{L}[\p{L}-]*(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|gasse|allee)\s+\p{Nd}{1,4}[a-z]?` +
    String.raw`|(?:\p{Nd}{1,4}(?:\s?bis)?,?\s+)(?:[Rr]ue|[Bb]oulevard|[Aa]venue)\s+\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}` +
    String.raw`|(?:Calle|Rua|Avenida|Via)\s(?:\p{L}[\p{L}'’-]*\s){0,3}\p{L}[\p{L}'’-]*,?\s+(?:n\.?º\s?)?\p{Nd}{1,4}` +
    String.raw`)(?![\p{L}\p{N}])(?:,?\s\p{Nd}{4,5}\s\p{Lu}[\p{L}-]+)?`,
  'gu',
);

/** "ext. 4521", "Durchwahl 4521" */
const EXTENSION =
  /(?<![\p{L}\p{N}])(?:ext(?:ension)?|durchwahl|apparat|tel(?:ephone|efono|éfono|efone|efon)?|tél(?:éphone)?|phone|ramal|内線|電話)\s?[.:]?\s?\p{Nd}[\p{Nd}\s-]{2,}/giu;

/** Digits that begin as a number to dial does, and may then be parted by anything. */
const DIALLED = /(?<![\p{Nd}.,:])(?:\+\p{Nd}|0)(?:[\s()./+\-\u2010-\u2015·_|~*,'’ー]{0,3}\p{Nd}){6,}/gu;

/** Seven digits and more, however they are parted. */
const NUMBER = /\+?\(?\p{Nd}(?:[\s()./+\-\u2010-\u2015·_|~*ー\u200c\u200d]{0,3}\p{Nd}){6,}/gu;

/** What has as many digits and is none: days, and spans of years. */
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:19|20)\d{2}\s?[-/\u2010-\u2015]\s?(?:19|20)\d{2})$/u;

function unlessDate(digits: string): string {
  return DATE.test(digits.trim()) ? digits : '';
}
