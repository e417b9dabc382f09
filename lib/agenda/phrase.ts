import type { PromptValues } from './prompt';

/** Longest text of the mentor's that is put into a prompt as it is. */
const MAX_INSERTED = 80;
/** Things named one by one before the rest is counted. */
const MAX_NAMED = 3;
const DAYS_PER_MONTH = 30.44;
const PLACEHOLDER = /\{(\w+)\}/g;
/** A letter of a script that runs from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** Verbs promises begin with: "send the paper" can follow "you said you would". */
const VERBS = new Set(
  (
    'add agree answer apply arrange ask attend be become begin book bring build buy call cancel change chase check choose clarify clear ' +
    'close collect come compare complete confirm connect contact continue cook count create cut decide define delegate design ' +
    'discuss do draft draw drop e-mail email explain explore file fill find finish fix follow forward gather get give go greet ' +
    'hand have help hire hold host interview introduce invite join keep lead learn leave let list listen look mail make map ' +
    'meet mention message move name negotiate note observe offer open order organise organize outline pay phone pick pilot ' +
    'plan post practise practice prepare present print propose publish put raise reach read recommend record reflect rehearse ' +
    'remind reply report request research reserve respond return review revise rewrite ring run say schedule see sell send set ' +
    'settle shadow share shorten show sign simplify sit sketch sort speak spend stand start stop submit suggest summarise ' +
    'summarize support take talk teach tell test text thank think tidy train translate try turn update use visit volunteer wait ' +
    'walk watch work write'
  ).split(' '),
);

/** A prompt's words with everything put in; undefined when one of its placeholders has no words. */
export function fill(template: string, values: PromptValues): string | undefined {
  // A placeholder that is none has no words either.
  const words = new Map(Object.entries(values));
  const keys = [...template.matchAll(PLACEHOLDER)].map(([, key = '']) => key);
  if (keys.some((key) => (words.get(key) ?? '') === '')) return undefined;
  return capitalised(tidied(template.replace(PLACEHOLDER, (_, key: string) => isolated(words.get(key) ?? ''))));
}

/** Words that run from right to left, kept apart so that the sentence around them, and its signs, run their own way. */
function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

/** A prompt's words where nothing can be put in: "Which part of “…” comes first?" */
export function withGaps(template: string): string {
  return template.replace(PLACEHOLDER, '…');
}

/** "half an hour?." → "half an hour?" */
function tidied(text: string): string {
  return text.replace(/([?…]”?)\.(?=\s|$)/gu, '$1').replace(/\.\.(?=\s|$)/gu, '.');
}

/** The text with a capital at its beginning. */
function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The mentor's words as they can stand inside a sentence: one line, no full stop or exclamation, cut at a word when long. */
export function inserted(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/!+/gu, '.')
    .replace(/[“”"{}]/gu, '')
    .trim()
    .replace(/[\s.,;:]+$/u, '');
  if ([...line].length <= MAX_INSERTED) return line;
  const cut = [...line].slice(0, MAX_INSERTED).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > MAX_INSERTED / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:]+$/u, '')} …`;
}

/** A promise as it can follow "you said you would": "send the paper", or "see to “the paper”" when it has no known verb. */
export function asDeed(text: string): string {
  const words = inserted(text);
  const bare = words.replace(/^(?:to|will)\s+/iu, '');
  const verb = /^[\p{L}-]+/u.exec(bare)?.[0] ?? '';
  if (!VERBS.has(verb.toLowerCase())) return `see to “${isolated(words)}”`;
  return verb.toLowerCase() + bare.slice(verb.length);
}

/** "a", "a and b", "a, b and c", "a, b, c and two more". */
export function listed(items: readonly string[]): string {
  return joined(items, ' and ');
}

/** Like `listed`, for what somebody does: "ask Clara whether she has time, and send the paper". */
export function listedDeeds(deeds: readonly string[]): string {
  return joined(deeds, ', and ');
}

function joined(items: readonly string[], beforeLast: string): string {
  const named = items.slice(0, MAX_NAMED);
  const more = items.length - named.length;
  const all = more > 0 ? [...named, `${numberWord(more)} more`] : named;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')}${beforeLast}${last}`;
}

/** Like `listed`, for items that may hold commas themselves: "a; b; and c". */
export function listedApart(items: readonly string[]): string {
  const named = items.slice(0, MAX_NAMED);
  const more = items.length - named.length;
  return (more > 0 ? [...named, `and ${numberWord(more)} more`] : named).join('; ');
}

/** "three", "twelve", "13". */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** "three times". */
export function timesWord(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${numberWord(count)} times`;
}

/** A number of days as people say it: "a day", "nine days", "three weeks", "two months". */
export function spanWord(days: number): string {
  const whole = Math.max(1, Math.round(days));
  if (whole === 1) return 'a day';
  if (whole < 14) return `${numberWord(whole)} days`;
  if (whole < 60) return `${numberWord(Math.round(whole / 7))} weeks`;
  const months = Math.round(whole / DAYS_PER_MONTH);
  if (months < 23) return `${numberWord(months)} months`;
  return `${numberWord(Math.round(months / 12))} years`;
}

/** A day ahead as people say it: "today", "tomorrow", "in nine days". */
export function whenWord(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${spanWord(days)}`;
}
