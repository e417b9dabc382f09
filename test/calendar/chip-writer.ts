import type { Clock } from '../../lib/calendar/clock-text';

/** How one language may write a chip's text. */
export interface ChipStyle {
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Halves of the day, morning first, and where they stand. */
  readonly halves: readonly [morning: string, afternoon: string];
  readonly half: 'behind' | 'behind-space' | 'before' | 'before-space';
  readonly range: (from: string, to: string) => string;
  readonly spanning: (day: string, time: string, lastDay: string, lastTime: string) => string;
  readonly allDay: string;
  readonly separator: string;
  /** Between hour and minutes. */
  readonly point: ':' | '.';
  /** Numbering system of the digits. */
  readonly digits: string;
}

/** A time of the generated event. */
export interface ChipMoment {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** A chip as a page in `style` would write it. */
export interface WrittenChip {
  readonly label: string;
  readonly visibleTime: string;
}

type Rest = Partial<Omit<ChipStyle, 'language'>>;

const style = (language: string, join: string, rest: Rest = {}): ChipStyle => ({
  language,
  halves: ['AM', 'PM'],
  half: 'behind-space',
  range: (from, to) => `${from} ${join} ${to}`,
  spanning: (day, time, lastDay, lastTime) => `${day} ${time} ${join} ${lastDay} ${lastTime}`,
  allDay: '—',
  separator: ', ',
  point: ':',
  digits: 'latn',
  ...rest,
});
const around = (before: string, join: string, behind: string): Pick<ChipStyle, 'range' | 'spanning'> => ({
  range: (from, to) => `${before}${from}${join}${to}${behind}`,
  spanning: (day, time, lastDay, lastTime) => `${before}${day} ${time}${join}${lastDay} ${lastTime}${behind}`,
});
const timeFirst = (before: string, join: string): Pick<ChipStyle, 'spanning'> => ({
  spanning: (day, time, lastDay, lastTime) => `${before}${time} ${day}${join}${lastTime} ${lastDay}`,
});
const withAt = (at: string, join: string): Pick<ChipStyle, 'spanning'> => ({
  spanning: (day, time, lastDay, lastTime) => `${day}${at}${time}${join}${lastDay}${at}${lastTime}`,
});

/**
 * Styles of interface languages, by analogy with those whose chips were seen. Several for a language where it is open which
 * words the page takes: a reader must not be wrong in any.
 */
export const CHIP_STYLES: readonly ChipStyle[] = [
  style('af', 'tot', { halves: ['vm.', 'nm.'], allDay: 'Heeldag', ...withAt(' om ', ' tot ') }),
  style('am', 'እስከ', { halves: ['ጥዋት', 'ከሰዓት'], separator: '፣ ', allDay: 'ሙሉ ቀን' }),
  style('ar', 'إلى', { halves: ['ص', 'م'], separator: '، ', allDay: 'طوال اليوم' }),
  style('ar', 'إلى', { halves: ['ص', 'م'], separator: '، ', digits: 'arab' }),
  style('az', '-', { ...withAt(', ', ' - ') }),
  style('be', 'да', { ...around('З ', ' да ', ''), ...timeFirst('З ', ' да ') }),
  style('bg', 'до', { halves: ['am', 'pm'], ...withAt(' в ', ' до ') }),
  style('bg', 'до', { halves: ['пр.об.', 'сл.об.'] }),
  style('bn', 'থেকে', { allDay: 'সারাদিন' }),
  style('bn', 'থেকে', { halves: ['পূর্বাহ্ন', 'অপরাহ্ন'], digits: 'beng' }),
  style('bn', '–', { digits: 'beng', ...around('', ' থেকে ', ' পর্যন্ত') }),
  style('bs', '–', { halves: ['prijepodne', 'popodne'] }),
  style('ca', 'a les', { half: 'behind', halves: ['am', 'pm'], ...around('De les ', ' a les ', '') }),
  style('cs', 'až', { half: 'behind' }),
  style('cs', 'až', { halves: ['dop.', 'odp.'] }),
  style('cy', 'tan', { halves: ['yb', 'yh'], ...withAt(' am ', ' tan ') }),
  style('da', 'til', { half: 'behind', halves: ['am', 'pm'], point: '.', ...withAt(' kl. ', ' til ') }),
  style('de', 'bis', { half: 'behind', allDay: 'Ganztägig', ...withAt(' um ', ' bis ') }),
  style('el', 'έως', { halves: ['π.μ.', 'μ.μ.'], allDay: 'Ολοήμερη', ...withAt(' στις ', ' έως ') }),
  style('el', '-', { halves: ['πμ', 'μμ'], half: 'behind' }),
  style('el', 'έως', { ...around('Από ', ' έως ', ''), halves: ['π.μ.', 'μ.μ.'] }),
  style('es', 'a', { half: 'behind', halves: ['am', 'pm'], ...around('De ', ' a ', '') }),
  style('es', 'a', { halves: ['a. m.', 'p. m.'], ...around('De ', ' a ', '') }),
  style('et', 'kuni', { allDay: 'Kogu päev', ...withAt(' kell ', ' kuni ') }),
  style('et', '–', { half: 'behind', halves: ['am', 'pm'], point: '.' }),
  style('et', 'kuni', { halves: ['e.k.', 'p.k.'] }),
  style('eu', '-', { spanning: (day, time, lastDay, lastTime) => `${day} (${time}) - ${lastDay} (${lastTime})` }),
  style('fa', 'تا', { halves: ['ق.ظ.', 'ب.ظ.'], separator: '، ', digits: 'arabext', allDay: 'تمام روز' }),
  style('fa', 'تا', { halves: ['قبل‌ازظهر', 'بعدازظهر'], separator: '، ', digits: 'arabext' }),
  style('fa', 'تا', { halves: ['قبل از ظهر', 'بعد از ظهر'], separator: '، ', ...around('از ', ' تا ', '') }),
  style('fi', '–', { halves: ['ap.', 'ip.'], point: '.', allDay: 'Koko päivän', ...around('', '–', '') }),
  style('fi', '–', { half: 'behind', point: '.', ...withAt(' klo ', '–') }),
  style('fi', '–', { point: '.', ...around('klo ', '–', '') }),
  style('fil', 'hanggang', { half: 'behind', ...withAt(' nang ', ' hanggang ') }),
  style('fr', 'à', { half: 'behind', halves: ['am', 'pm'], ...around('de ', ' à ', '') }),
  style('fr-CA', 'à', { halves: ['a.m.', 'p.m.'], ...around('De ', ' à ', '') }),
  style('gl', '-', { halves: ['a.m.', 'p.m.'], ...around('', '-', '') }),
  style('gu', 'થી', {}),
  style('he', 'עד', { halves: ['לפנה״צ', 'אחה״צ'], allDay: 'כל היום', ...withAt(' בשעה ', ' עד ') }),
  style('iw', 'עד', { halves: ['לפנה"צ', 'אחה"צ'], ...around('מ-', ' עד ', '') }),
  style('iw', '–', { half: 'behind', halves: ['am', 'pm'] }),
  style('hi', 'से', { halves: ['am', 'pm'], ...withAt(' को ', ' से ') }),
  style('hi', 'से', { halves: ['पूर्वाह्न', 'अपराह्न'], digits: 'deva' }),
  style('hr', '–', { half: 'behind', ...withAt(' u ', ' – ') }),
  style('hr', 'do', { halves: ['prijepodne', 'poslijepodne'], ...around('od ', ' do ', '') }),
  style('hu', '–', { halves: ['de.', 'du.'], half: 'before-space', allDay: 'Egész nap', ...withAt(', ', ' – ') }),
  style('hu', '–', { half: 'behind', halves: ['de.', 'du.'] }),
  style('hu', 'és', { halves: ['de', 'du'], ...around('', ' – ', ' között') }),
  style('hy', '–', { allDay: 'Ամբողջ օրը' }),
  style('hy', '-', { ...around('', '-ից ', '') }),
  style('hy', '–', { halves: ['կ.ա.', 'կ.հ.'] }),
  style('id', 'sampai', { half: 'behind', halves: ['am', 'pm'], point: '.', ...withAt(' pukul ', ' sampai ') }),
  style('is', 'til', { halves: ['f.h.', 'e.h.'], ...withAt(' kl. ', ' til ') }),
  style('it', 'a', { half: 'behind', ...withAt(' alle ', ' fino al ') }),
  style('ja', '～', { halves: ['午前', '午後'], half: 'before', separator: '、', ...around('', '～', '') }),
  style('ka', '–', { allDay: 'მთელი დღე' }),
  style('ka', '-', { ...around('', '-დან ', '-მდე') }),
  style('kk', '–', { ...withAt(', ', ' – ') }),
  style('km', 'ដល់', { halves: ['ព្រឹក', 'ល្ងាច'] }),
  style('km', 'ដល់', { digits: 'khmr' }),
  style('kn', 'ನಿಂದ', { halves: ['ಪೂರ್ವಾಹ್ನ', 'ಅಪರಾಹ್ನ'], ...around('', ' ನಿಂದ ', ' ವರೆಗೆ') }),
  style('ko', '~', { halves: ['오전', '오후'], half: 'before-space', ...around('', '~', '') }),
  style('ky', '–', { halves: ['тң', 'тк'] }),
  style('lo', 'ຫາ', { halves: ['ກ່ອນທ່ຽງ', 'ຫຼັງທ່ຽງ'] }),
  style('lt', 'iki', { halves: ['priešpiet', 'popiet'], allDay: 'Visą dieną', ...around('nuo ', ' iki ', '') }),
  style('lt', '–', { half: 'behind', halves: ['am', 'pm'], ...withAt(', ', ' – ') }),
  style('lv', '–', { half: 'behind', halves: ['am', 'pm'], separator: '; ', ...withAt(', plkst. ', '–') }),
  style('lv', 'līdz', { halves: ['priekšpusdienā', 'pēcpusdienā'] }),
  style('mk', 'до', { halves: ['претпладне', 'попладне'], ...around('од ', ' до ', '') }),
  style('ml', 'മുതൽ', { ...around('', ' മുതൽ ', ' വരെ') }),
  style('mn', '-с', { halves: ['ү.ө.', 'ү.х.'], ...around('', '-с ', '') }),
  style('mr', 'ते', { digits: 'deva' }),
  style('ms', 'hingga', { halves: ['PG', 'PTG'], ...withAt(' pada ', ' hingga ') }),
  style('my', 'မှ', { halves: ['နံနက်', 'ညနေ'], half: 'before-space', separator: '၊ ', digits: 'mymr' }),
  style('ne', 'देखि', { halves: ['पूर्वाह्न', 'अपराह्न'], digits: 'deva', ...withAt(' मा ', ' देखि ') }),
  style('nl', 'tot', { half: 'behind', halves: ['am', 'pm'], ...around('Van ', ' tot ', '') }),
  style('no', 'til', { half: 'behind', halves: ['am', 'pm'], ...around('Fra ', ' til ', '') }),
  style('pa', 'ਤੋਂ', { halves: ['ਪੂ.ਦੁ.', 'ਬਾ.ਦੁ.'] }),
  style('pa', 'ਤੋਂ', { digits: 'guru' }),
  style('pl', 'do', { half: 'behind', halves: ['am', 'pm'], ...around('Od ', ' do ', '') }),
  style('pt-BR', '-', { half: 'behind', halves: ['am', 'pm'], ...withAt(' às ', ' - ') }),
  style('pt-PT', 'às', { halves: ['da manhã', 'da tarde'] }),
  style('ro', '-', { halves: ['a.m.', 'p.m.'], ...withAt(', ', ' - ') }),
  style('ru', 'до', { half: 'behind', ...around('С ', ' до ', ''), ...timeFirst('С ', ' до ') }),
  style('si', 'සිට', { halves: ['පෙ.ව.', 'ප.ව.'], half: 'before-space', point: '.', ...around('', ' සිට ', ' දක්වා') }),
  style('sk', 'až', { half: 'behind', halves: ['am', 'pm'] }),
  style('sl', 'do', { halves: ['dop.', 'pop.'], ...around('Od ', ' do ', '') }),
  style('sq', 'deri', { halves: ['e paradites', 'e pasdites'] }),
  style('sr', '–', { allDay: 'Цео дан', ...withAt(' у ', ' – ') }),
  style('sr', 'до', { halves: ['пре подне', 'по подне'], ...around('Од ', ' до ', '') }),
  style('sr-Latn', '–', { halves: ['pre podne', 'po podne'] }),
  style('sv', 'till', { halves: ['fm', 'em'], ...withAt(' kl. ', ' till ') }),
  style('sw', 'hadi', { ...around('Kuanzia ', ' hadi ', '') }),
  style('ta', '-', { ...around('', ' முதல் ', ' வரை') }),
  style('ta', '-', { halves: ['முற்பகல்', 'பிற்பகல்'], half: 'before-space' }),
  style('te', 'నుండి', { allDay: 'రోజంతా', ...around('', ' నుండి ', ' వరకు') }),
  style('te', '-', { half: 'behind', halves: ['am', 'pm'] }),
  style('th', 'ถึง', { allDay: 'ทั้งวัน', halves: ['ก่อนเที่ยง', 'หลังเที่ยง'] }),
  style('th', '–', { half: 'behind', halves: ['am', 'pm'], ...withAt(' เวลา ', ' ถึง ') }),
  style('tr', 'ile', { half: 'behind', halves: ['am', 'pm'], ...around('', ' ile ', ' arası') }),
  style('tr', 'ile', { halves: ['ÖÖ', 'ÖS'], half: 'before-space' }),
  style('uk', '–', { half: 'behind', halves: ['дп', 'пп'], ...withAt(', ', ' – ') }),
  style('ur', 'تا', { separator: '، ', ...timeFirst('بوقت ', ' سے بوقت ') }),
  style('uz', '–', { halves: ['TO', 'TK'] }),
  style('vi', 'đến', { halves: ['SA', 'CH'], allDay: 'Cả ngày', ...withAt(' lúc ', ' đến ') }),
  style('vi', '–', { half: 'behind', halves: ['am', 'pm'] }),
  style('vi', 'đến', { halves: ['sáng', 'chiều'], ...around('Từ ', ' đến ', '') }),
  style('zh-CN', '至', { halves: ['上午', '下午'], half: 'before', separator: '，', ...around('', '至', '') }),
  style('zh-HK', '至', { halves: ['上午', '下午'], half: 'before', separator: '，' }),
  style('zh-TW', '至', { halves: ['上午', '下午'], half: 'before', separator: '，' }),
  style('zu', 'kuya', {}),
];

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat({ language, digits }: ChipStyle): Intl.DateTimeFormat {
  const tag = `${language}-u-ca-gregory-nu-${digits}`;
  const format =
    dateFormats.get(tag) ??
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
  dateFormats.set(tag, format);
  return format;
}

/** The date as the language writes it in full. */
export function writtenDate(chip: ChipStyle, date: string): string {
  return dateFormat(chip).format(new Date(`${date}T00:00:00Z`));
}

/** First to last day as the language writes it. */
export function writtenDays(chip: ChipStyle, first: string, last: string): string {
  return dateFormat(chip).formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

/** The time as the page writes it by this clock. */
export function writtenTime(chip: ChipStyle, time: string, clock: Clock): string {
  return inDigits(chip, clock === '24h' ? time.replace(':', chip.point) : twelveHour(chip, time));
}

function twelveHour({ halves, half, point }: ChipStyle, time: string): string {
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3);
  const number = `${String(hour % 12 || 12)}${minutes === '00' ? '' : point + minutes}`;
  const word = halves[hour < 12 ? 0 : 1];
  const written: Readonly<Record<ChipStyle['half'], string>> = {
    behind: number + word,
    'behind-space': `${number} ${word}`,
    before: word + number,
    'before-space': `${word} ${number}`,
  };
  return written[half];
}

function inDigits({ digits }: ChipStyle, text: string): string {
  if (digits === 'latn') return text;
  const format = new Intl.NumberFormat(`en-u-nu-${digits}`, { useGrouping: false });
  return text.replace(/\d/gu, (digit) => format.format(Number(digit)));
}

/** The hidden text and the visible time of an event's chip. */
export function writtenChip(
  chip: ChipStyle,
  clock: Clock,
  title: string,
  start: ChipMoment,
  end: ChipMoment,
): WrittenChip {
  const [from, to] = [start, end].map(({ time }) => writtenTime(chip, time, clock)) as [string, string];
  const isSpanning = start.date !== end.date;
  const when = isSpanning
    ? chip.spanning(writtenDate(chip, start.date), from, writtenDate(chip, end.date), to)
    : chip.range(from, to);
  const behind = ['Kim Park', '∅', isSpanning ? '' : writtenDate(chip, start.date)];
  return { label: [when, title, ...behind].join(chip.separator), visibleTime: isSpanning ? from : `${from} – ${to}` };
}

/** The hidden text of an all-day entry. */
export function writtenAllDay(chip: ChipStyle, title: string, first: string, last: string): string {
  const days = first === last ? writtenDate(chip, first) : writtenDays(chip, first, last);
  return [chip.allDay, title, 'Kim Park', '∅', days].join(chip.separator);
}
