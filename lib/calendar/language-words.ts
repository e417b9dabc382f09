/** The words a calendar page uses for times and dates in one language, as far as the browser knows them. */
export interface LanguageWords {
  /** Whether the browser knows this language at all. */
  readonly isKnown: boolean;
  /** Whether a day's number stands before the month's name. */
  readonly isDayFirst: boolean;
  /** Words for parts of the day (`am`, `午後`), longest first, with the hours (0–23) each may stand for. */
  readonly periods: readonly PeriodWord[];
  /** Finds month names in all their forms, and tells which month one names. */
  readonly months: MonthNames;
  /** Weekday names in all their forms; 0 = Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** One word for a part of the day, ready to be looked for right behind or right before a number. */
export interface PeriodWord {
  readonly hours: ReadonlySet<number>;
  readonly behind: RegExp;
  readonly before: RegExp;
}

/** The names of the months. */
export interface MonthNames {
  /** Matches a name with its case ending; the name itself is the first or second group. Undefined without a language. */
  readonly pattern: RegExp | undefined;
  /** 1–12 by lower-case name. */
  readonly numbers: ReadonlyMap<string, number>;
}

const MORNING = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const AFTERNOON = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] as const;

/**
 * Words for the halves of the day that the page writes and the browser's own data lacks or spells otherwise.
 * Read in chips of June 2024.
 */
const PAGE_PERIODS: Readonly<Record<string, readonly [morning: readonly string[], afternoon: readonly string[]]>> = {
  af: [['vm'], ['nm']],
  am: [['ጥዋት', 'ጠዋት'], ['ከሰዓት']],
  cy: [['yb'], ['yh']],
  gl: [['a.m.'], ['p.m.']],
  is: [['f.h.'], ['e.h.']],
  ja: [['午前'], ['午後']],
  kn: [['ಪೂರ್ವಾಹ್ನ'], ['ಅಪರಾಹ್ನ']],
  ko: [['오전'], ['오후']],
  lo: [['ກ່ອນທ່ຽງ'], ['ຫຼັງທ່ຽງ']],
  mn: [['ү.ө.'], ['ү.х.']],
  ms: [['PG'], ['PTG']],
  my: [['နံနက်'], ['ညနေ']],
  ne: [['पूर्वाह्न'], ['अपराह्न']],
  pa: [['ਪੂ.ਦੁ.'], ['ਬਾ.ਦੁ.']],
  si: [['පෙ.ව.'], ['ප.ව.']],
  uk: [['дп'], ['пп']],
  zh: [['上午'], ['下午']],
};

/** Words for "o'clock" that may stand between a number and its part of the day. */
const HOUR_UNITS = '(?:(?:h|uhr|uur|ц|ໂມງ|時|时|点|點|시)[.\\s]*)?';
const LATIN_HALVES: readonly [string, readonly number[]][] = [
  ['am', MORNING],
  ['pm', AFTERNOON],
];

/** Scripts that write words without spaces between them: there a word's edge cannot be checked. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Lao}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const cache = new Map<string, LanguageWords>();

/** The words of `language` (a BCP 47 tag); of no language, when the tag is empty or unknown, just `am` and `pm`. */
export function wordsOf(language: string): LanguageWords {
  const known = cache.get(language);
  if (known) return known;
  const tag = canonical(language);
  const words = tag === undefined ? wordless() : collect(tag);
  cache.set(language, words);
  return words;
}

/** The tag in canonical form, or undefined when the browser has no data for it. */
function canonical(language: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language.replaceAll('_', '-'))[0];
  } catch {
    // A malformed tag names no language.
    return undefined;
  }
}

function wordless(): LanguageWords {
  return {
    isKnown: false,
    isDayFirst: true,
    periods: periodsFrom(new Map()),
    months: { pattern: undefined, numbers: new Map() },
    weekdays: new Map(),
  };
}

function collect(tag: string): LanguageWords {
  const gregorian = `${tag}-u-ca-gregory-nu-latn`;
  const order = formatter(gregorian, { year: 'numeric', month: 'long', day: 'numeric' })
    .formatToParts(0)
    .map((part) => part.type);
  return {
    isKnown: true,
    isDayFirst: order.indexOf('day') < order.indexOf('month'),
    periods: periodsFrom(periodHours(tag, gregorian)),
    months: monthNames(gregorian),
    weekdays: weekdayNames(gregorian),
  };
}

function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
}

function periodHours(tag: string, gregorian: string): Map<string, Set<number>> {
  const hours = new Map<string, Set<number>>();
  const add = (word: string, hour: number): void => {
    const key = word.toLowerCase().trim();
    if (key) hours.set(key, (hours.get(key) ?? new Set()).add(hour));
  };
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { hour: 'numeric', hourCycle: 'h12' },
    { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' },
  ];
  for (const style of styles) {
    const format = formatter(gregorian, style);
    for (let hour = 0; hour < 24; hour++) {
      for (const part of format.formatToParts(new Date(Date.UTC(2024, 0, 15, hour)))) {
        if (part.type === 'dayPeriod') add(part.value, hour);
      }
    }
  }
  const ofPage = PAGE_PERIODS[tag] ?? PAGE_PERIODS[tag.split('-')[0] ?? ''];
  ofPage?.[0].forEach((word) => MORNING.forEach((hour) => add(word, hour)));
  ofPage?.[1].forEach((word) => AFTERNOON.forEach((hour) => add(word, hour)));
  return hours;
}

function periodsFrom(hours: ReadonlyMap<string, ReadonlySet<number>>): readonly PeriodWord[] {
  const never = /(?!)/;
  const words = [...hours]
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, of]): PeriodWord => ({
      hours: of,
      behind: new RegExp(`^\\s*${HOUR_UNITS}${loosely(word)}${edge(word)}`, 'iu'),
      // Several languages write "am" for "at": before a number these two letters prove nothing.
      before:
        word === 'am' || word === 'pm'
          ? never
          : new RegExp(`${UNSPACED.test(word) ? '' : '(?<!\\p{L})'}${loosely(word)}\\s*$`, 'iu'),
    }));
  const latin = LATIN_HALVES.map(([word, of]): PeriodWord => ({
    hours: new Set(of),
    behind: new RegExp(`^\\s*${loosely(word)}${edge(word)}`, 'iu'),
    before: never,
  }));
  return [...words, ...latin];
}

/** The word with dots and spaces allowed between its letters: `a. m.`, `AM` and `a.m.` are one word. */
function loosely(word: string): string {
  return [...word.replace(/[.\s\u202f]/gu, '')].map((letter) => escape(letter)).join('[.\\s]*') + '\\.?';
}

function edge(word: string): string {
  return UNSPACED.test(word) ? '' : '(?![\\p{L}\\p{M}])';
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function monthNames(tag: string): MonthNames {
  const names = new Map<string, number>();
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { year: 'numeric', month: 'long', day: 'numeric' },
    { year: 'numeric', month: 'short', day: 'numeric' },
    { year: 'numeric', month: 'long' },
  ];
  const ambiguous = new Set<string>();
  for (const style of styles) {
    const format = formatter(tag, style);
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, index, 15)));
      const name = parts
        .find((part) => part.type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/u, '');
      if (!name || !/\p{L}/u.test(name) || /[月월]/u.test(name)) continue;
      if ((names.get(name) ?? index) !== index) ambiguous.add(name);
      names.set(name, index);
    }
  }
  const numbers = new Map(
    [...names].filter(([name]) => !ambiguous.has(name)).map(([name, index]) => [name, index + 1]),
  );
  const sorted = [...numbers.keys()].sort((a, b) => b.length - a.length);
  if (sorted.length === 0) return { pattern: undefined, numbers };
  const isUnspaced = sorted.some((name) => UNSPACED.test(name));
  const start = isUnspaced ? '' : '(?<![\\p{L}\\p{M}\\p{Nd}])';
  const end = isUnspaced ? '' : '(?![\\p{L}\\p{M}\\p{Nd}])';
  // A long name may carry a case ending; a short one must stand alone ("mar" is no part of "martes").
  const anyOf = (those: readonly string[]): string => (those.length === 0 ? '(?!)' : those.map(escape).join('|'));
  const long = anyOf(sorted.filter((name) => name.length >= 5));
  const short = anyOf(sorted.filter((name) => name.length < 5));
  return { pattern: new RegExp(`${start}(?:(${long})\\p{L}{0,4}|(${short}))${end}`, 'giu'), numbers };
}

function weekdayNames(tag: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const weekday of ['long', 'short'] as const) {
    const format = formatter(tag, { weekday });
    for (let day = 0; day < 7; day++) {
      // 7 January 2024 was a Sunday.
      names.set(
        format
          .format(new Date(Date.UTC(2024, 0, 7 + day)))
          .toLowerCase()
          .replace(/\.$/u, ''),
        day,
      );
    }
  }
  return names;
}
