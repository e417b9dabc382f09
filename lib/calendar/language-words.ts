/** The words a calendar page uses for times and dates in one language, as far as the browser knows them. */
export interface LanguageWords {
  /** Whether the browser knows this language at all. */
  readonly isKnown: boolean;
  /** Whether a day's number stands before the month's name. */
  readonly isDayFirst: boolean;
  /** Whether the year stands before both. */
  readonly isYearFirst: boolean;
  /** Years that the language's own calendar is ahead of the common one (Buddhist: 543); 0 for nearly all. */
  readonly yearsAhead: number;
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
 * Words for the halves of the day that pages write and some browsers' data lacks or spells otherwise: read in Google's chips
 * of June 2024, and the common abbreviations of the other interface languages.
 */
const PAGE_PERIODS: Readonly<Record<string, readonly [morning: readonly string[], afternoon: readonly string[]]>> = {
  af: [['vm'], ['nm']],
  am: [['ጥዋት', 'ጠዋት'], ['ከሰዓት']],
  bg: [['пр.об.'], ['сл.об.']],
  bn: [['পূর্বাহ্ন'], ['অপরাহ্ন']],
  bs: [['prijepodne'], ['popodne']],
  cs: [['dop.'], ['odp.']],
  cy: [['yb'], ['yh']],
  el: [['π.μ.'], ['μ.μ.']],
  et: [['e.k.'], ['p.k.']],
  fa: [
    ['ق.ظ.', 'قبل‌ازظهر'],
    ['ب.ظ.', 'بعدازظهر'],
  ],
  fi: [['ap.'], ['ip.']],
  gl: [['a.m.'], ['p.m.']],
  gu: [['પૂર્વાહ્ન'], ['અપરાહ્ન']],
  he: [
    ['לפנה״צ', 'לפני הצהריים'],
    ['אחה״צ', 'אחרי הצהריים'],
  ],
  hi: [['पूर्वाह्न'], ['अपराह्न']],
  hr: [['prijepodne'], ['popodne', 'poslijepodne']],
  hu: [
    ['de.', 'délelőtt'],
    ['du.', 'délután'],
  ],
  hy: [['կ.ա.'], ['կ.հ.']],
  is: [['f.h.'], ['e.h.']],
  ja: [['午前'], ['午後']],
  km: [['ព្រឹក'], ['ល្ងាច']],
  kn: [['ಪೂರ್ವಾಹ್ನ'], ['ಅಪರಾಹ್ನ']],
  ko: [['오전'], ['오후']],
  lo: [['ກ່ອນທ່ຽງ'], ['ຫຼັງທ່ຽງ']],
  lt: [['priešpiet'], ['popiet']],
  lv: [['priekšpusdienā'], ['pēcpusdienā']],
  mk: [
    ['претпл.', 'претпладне'],
    ['попл.', 'попладне'],
  ],
  mn: [['ү.ө.'], ['ү.х.']],
  ms: [['PG'], ['PTG']],
  my: [['နံနက်'], ['ညနေ']],
  ne: [['पूर्वाह्न'], ['अपराह्न']],
  pa: [['ਪੂ.ਦੁ.'], ['ਬਾ.ਦੁ.']],
  pt: [['da manhã'], ['da tarde']],
  si: [['පෙ.ව.'], ['ප.ව.']],
  sl: [['dop.'], ['pop.']],
  sq: [
    ['p.d.', 'e paradites'],
    ['m.d.', 'e pasdites'],
  ],
  sr: [
    ['пре подне', 'pre podne'],
    ['по подне', 'po podne'],
  ],
  sv: [['fm'], ['em']],
  ta: [['முற்பகல்'], ['பிற்பகல்']],
  th: [['ก่อนเที่ยง'], ['หลังเที่ยง']],
  tr: [['ÖÖ'], ['ÖS']],
  uk: [['дп'], ['пп']],
  ur: [['قبل دوپہر'], ['بعد دوپہر']],
  uz: [['TO'], ['TK']],
  vi: [
    ['SA', 'sáng'],
    ['CH', 'chiều'],
  ],
  zh: [['上午'], ['下午']],
};

/** Names of the months, January first, that pages write and some browsers' data lacks: other spellings, one space between two. */
const PAGE_MONTHS: Readonly<Record<string, readonly string[]>> = {
  am: ['ጃንዩወሪ ጃንዩ', 'ፌብሩወሪ ፌብሩ'],
  bg: ['яну', 'фев', '', 'апр', '', '', '', 'авг', 'сеп', 'окт', 'ное', 'дек'],
  bn: ['জানুয়ারী', 'ফেব্রুয়ারী'],
  el: ['', '', 'μάρ', '', 'μάι', 'ιούν', 'ιούλ', 'αύγ', '', '', 'νοέ'],
  fi: [
    'tammik',
    'helmik',
    'maalisk',
    'huhtik',
    'toukok',
    'kesäk',
    'heinäk',
    'elok',
    'syysk',
    'lokak',
    'marrask',
    'jouluk',
  ],
  hi: ['', '', '', '', '', '', '', '', '', 'अक्तूबर अक्तू॰'],
  lt: ['saus', 'vas', 'kov', 'bal', 'geg', 'birž', 'liep', 'rugp', 'rugs', 'spal', 'lapkr', 'gruod'],
  mk: ['', '', '', '', '', '', '', '', 'септ', '', 'ноем'],
  si: [
    'ජනවාරි ජන',
    'පෙබරවාරි පෙබ',
    'මාර්තු මාර්',
    'අප්\u200dරේල් අප්රේල්',
    'මැයි',
    'ජූනි',
    'ජූලි',
    'අගෝස්තු අගෝ',
    'සැප්තැම්බර් සැප්',
    'ඔක්තෝබර් ඔක්',
    'නොවැම්බර් නොවැ',
    'දෙසැම්බර් දෙසැ',
  ],
  uk: ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
};

/** Words for "o'clock" that may stand between a number and its part of the day. */
const HOUR_UNIT = '(?:h|uhr|uur|klo|kl|ц|ч|год|giờ|óra|น|นาฬิกา|ໂມງ|時|时|点|點|시)';
const HOUR_UNITS = `(?:${HOUR_UNIT}[.\\s]*)?`;

/** A word for "o'clock" right behind or right before a time; it says nothing about the half of the day. */
export const OCLOCK = new RegExp(
  `^\\s*${HOUR_UNIT}\\.?(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])${HOUR_UNIT}\\.?\\s*$`,
  'giu',
);
const LATIN_HALVES: readonly [string, readonly number[]][] = [
  ['am', MORNING],
  ['pm', AFTERNOON],
];

/** Scripts that write words without spaces between them: there a word's edge cannot be checked. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Lao}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const cache = new Map<string, LanguageWords>();

/** The words of `language` (a BCP 47 tag); of no language, when the tag is empty or unknown, just `am` and `pm`. */
export function wordsOf(language: string): LanguageWords {
  const known = cache.get(language);
  if (known) return known;
  const words = withTables(language, PAGE_PERIODS, PAGE_MONTHS);
  cache.set(language, words);
  return words;
}

/** The words of `language` that the browser itself has, without any table of ours. */
export function browserWordsOf(language: string): LanguageWords {
  return withTables(language, {}, {});
}

function withTables(language: string, periods: typeof PAGE_PERIODS, months: typeof PAGE_MONTHS): LanguageWords {
  const tag = canonical(language);
  if (tag === undefined) return wordless();
  const primary = tag.split('-')[0] ?? '';
  return collect(tag, periods[primary] ?? [[], []], months[primary] ?? []);
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
    isYearFirst: false,
    yearsAhead: 0,
    periods: periodsFrom(new Map()),
    months: { pattern: undefined, numbers: new Map() },
    weekdays: new Map(),
  };
}

/** What Thailand's calendar is ahead; other calendars have other months, too, and are not read. */
const BUDDHIST_YEARS = 543;

function collect(
  tag: string,
  [morning, afternoon]: readonly [readonly string[], readonly string[]],
  months: readonly string[],
): LanguageWords {
  const gregorian = `${tag}-u-ca-gregory-nu-latn`;
  const order = formatter(gregorian, { year: 'numeric', month: 'long', day: 'numeric' })
    .formatToParts(0)
    .map((part) => part.type);
  return {
    isKnown: true,
    isDayFirst: order.indexOf('day') < order.indexOf('month'),
    isYearFirst: order.indexOf('year') < order.indexOf('month'),
    yearsAhead: new Intl.DateTimeFormat(tag).resolvedOptions().calendar === 'buddhist' ? BUDDHIST_YEARS : 0,
    periods: periodsFrom(periodHours(gregorian, morning, afternoon)),
    months: monthNames(gregorian, months),
    weekdays: weekdayNames(gregorian),
  };
}

function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
}

/** How the browser writes halves of the day, and how it writes their parts ("in the evening"). */
const HALF_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { hour: 'numeric', hourCycle: 'h12' },
  { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' },
];
const PART_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { hour: 'numeric', hourCycle: 'h12', dayPeriod: 'short' },
  { hour: 'numeric', hourCycle: 'h12', dayPeriod: 'long' },
];

type HoursByWord = Map<string, Set<number>>;

function periodHours(
  tag: string,
  morning: readonly string[],
  afternoon: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const hours = hoursByWord(tag, HALF_STYLES);
  // A word that spans midnight might, on a page, stand for a whole half: then it would tell the wrong one.
  for (const [word, part] of hoursByWord(tag, PART_STYLES)) {
    const isOfOneHalf = [...part].every((hour) => hour < 12) || [...part].every((hour) => hour >= 12);
    if (isOfOneHalf) part.forEach((hour) => addHour(hours, word, hour));
  }
  morning.forEach((word) => MORNING.forEach((hour) => addHour(hours, word, hour)));
  afternoon.forEach((word) => AFTERNOON.forEach((hour) => addHour(hours, word, hour)));
  return hours;
}

function hoursByWord(tag: string, styles: readonly Intl.DateTimeFormatOptions[]): HoursByWord {
  const hours: HoursByWord = new Map();
  for (const style of styles) {
    const format = formatter(tag, style);
    for (let hour = 0; hour < 24; hour++) {
      for (const part of format.formatToParts(new Date(Date.UTC(2024, 0, 15, hour)))) {
        if (part.type === 'dayPeriod') addHour(hours, part.value, hour);
      }
    }
  }
  return hours;
}

function addHour(hours: HoursByWord, word: string, hour: number): void {
  const key = word.toLowerCase().replace(LOOSE_PARTS, '');
  if (key) hours.set(key, (hours.get(key) ?? new Set()).add(hour));
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

/** Dots, spaces, quotes and invisible joints: with or without them a word is the same. */
const LOOSE = '[.\\s\\u200c"״”“׳\']';
const LOOSE_PARTS = new RegExp(LOOSE, 'gu');

/** A word that has none of these, with them between its letters: `a. m.`, `AM` and `a.m.` are one word. */
function loosely(word: string): string {
  return [...word].map((letter) => escape(letter)).join(`${LOOSE}*`) + '\\.?';
}

function edge(word: string): string {
  return UNSPACED.test(word) ? '' : '(?![\\p{L}\\p{M}])';
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function monthNames(tag: string, ofPage: readonly string[]): MonthNames {
  const names = new Map<string, number>();
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { year: 'numeric', month: 'long', day: 'numeric' },
    { year: 'numeric', month: 'short', day: 'numeric' },
    { year: 'numeric', month: 'long' },
  ];
  const ambiguous = new Set<string>();
  const add = (written: string, index: number): void => {
    const name = written.toLowerCase().replace(/\.$/u, '');
    if (!/\p{L}/u.test(name) || /[月월]/u.test(name)) return;
    if ((names.get(name) ?? index) !== index) ambiguous.add(name);
    names.set(name, index);
  };
  for (const style of styles) {
    const format = formatter(tag, style);
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, index, 15)));
      const at = parts.findIndex((part) => part.type === 'month');
      const name = parts[at]?.value ?? '';
      add(name, index);
      // Hebrew writes "in" as a letter of the month's own word.
      const glued = /\p{L}+$/u.exec(parts[at - 1]?.value ?? '')?.[0];
      if (glued !== undefined) add(glued + name, index);
    }
  }
  ofPage.forEach((spellings, index) => spellings.split(' ').forEach((name) => add(name, index)));
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
