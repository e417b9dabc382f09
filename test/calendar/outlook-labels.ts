/** How a page in one language writes an entry; words as the page is known or expected to write them. */
export interface Tongue {
  /** Language of the page. */
  readonly language: string;
  readonly hour12: boolean;
  readonly separator: string;
  readonly range: readonly [between: string];
  readonly dates: readonly [between: string];
  readonly allDay: string;
  readonly by: (name: string) => string;
  /** Free, tentative, busy. */
  readonly statuses: readonly [free: string, tentative: string, busy: string];
  readonly recurring: string;
  readonly exception?: string;
  readonly icon: (charm: string) => string;
  readonly cancelled: string;
  readonly declined: string;
  /** Whether date and times share a segment. */
  readonly isDateFirst?: true;
  /** Options of the date, where the page does not write the long form of the language. */
  readonly date?: (day: string) => string;
}

const comma = { separator: ', ', hour12: false } as const;
const before =
  (word: string) =>
  (name: string): string =>
    `${word} ${name}`;

/** Pages of as many kinds as there are ways of writing. */
export const TONGUES: readonly Tongue[] = [
  {
    ...comma,
    language: 'en-us',
    hour12: true,
    range: [' to '],
    dates: [' to '],
    allDay: 'all day event',
    by: before('By'),
    statuses: ['Free', 'Tentative', 'Busy'],
    recurring: 'Recurring event',
    exception: 'Exception to recurring event',
    icon: (charm) => `${charm} icon`,
    cancelled: 'Canceled: ',
    declined: 'Declined: ',
  },
  {
    ...comma,
    language: 'en-gb',
    range: [' to '],
    dates: [' to '],
    allDay: 'all day event',
    by: before('By'),
    statuses: ['Free', 'Tentative', 'Busy'],
    recurring: 'Recurring event',
    exception: 'Exception to recurring event',
    icon: (charm) => `${charm} icon`,
    cancelled: 'Canceled event ',
    declined: 'Declined: ',
  },
  {
    ...comma,
    language: 'de',
    range: [' bis '],
    dates: [' bis '],
    allDay: 'ganztägiges Ereignis',
    by: before('Von'),
    statuses: ['Frei', 'Mit Vorbehalt', 'Gebucht'],
    recurring: 'Wiederholtes Ereignis',
    icon: (charm) => `${charm}-Symbol`,
    cancelled: 'Abgesagt: ',
    declined: 'Abgelehnt: ',
  },
  {
    ...comma,
    language: 'fr',
    range: [' à '],
    dates: [' au '],
    allDay: 'toute la journée',
    by: before('Par'),
    statuses: ['Libre', 'Provisoire', 'Occupé(e)'],
    recurring: 'Événement périodique',
    icon: (charm) => `Icône ${charm}`,
    cancelled: 'Annulé : ',
    declined: 'Refusé : ',
  },
  {
    ...comma,
    language: 'es',
    range: [' a '],
    dates: [' a '],
    allDay: 'todo el día',
    by: before('Por'),
    statuses: ['Libre', 'Provisional', 'Ocupado'],
    recurring: 'Evento periódico',
    icon: (charm) => `Icono ${charm}`,
    cancelled: 'Cancelado: ',
    declined: 'Rechazado: ',
  },
  {
    ...comma,
    language: 'pl',
    range: [' do '],
    dates: [' do '],
    allDay: 'wydarzenie całodniowe',
    by: before('Przez'),
    statuses: ['Wolny', 'Wstępna akceptacja', 'Zajęty'],
    recurring: 'Wydarzenie cykliczne',
    icon: (charm) => `Ikona ${charm}`,
    cancelled: 'Odwołane: ',
    declined: 'Odrzucone: ',
  },
  {
    ...comma,
    language: 'tr',
    range: [' - '],
    dates: [' - '],
    allDay: 'tüm gün etkinliği',
    by: (name) => `${name} tarafından`,
    statuses: ['Serbest', 'Belirsiz', 'Meşgul'],
    recurring: 'Yinelenen etkinlik',
    icon: (charm) => `${charm} simgesi`,
    cancelled: 'İptal edildi: ',
    declined: 'Reddedildi: ',
  },
  {
    ...comma,
    language: 'ru',
    range: [' – '],
    dates: [' – '],
    allDay: 'событие на весь день',
    by: before('Организатор:'),
    statuses: ['Свободен', 'Под вопросом', 'Занят'],
    recurring: 'Повторяющееся событие',
    icon: (charm) => `Значок ${charm}`,
    cancelled: 'Отменено: ',
    declined: 'Отклонено: ',
  },
  {
    language: 'ja',
    hour12: false,
    separator: '、',
    range: [' から '],
    dates: [' から '],
    allDay: '終日イベント',
    by: (name) => `開催者: ${name}`,
    statuses: ['空き時間', '仮の予定', '予定あり'],
    recurring: '定期的なイベント',
    icon: (charm) => `${charm} アイコン`,
    cancelled: 'キャンセル済み: ',
    declined: '辞退: ',
    date: (day) =>
      `${Number(day.slice(0, 4))} 年 ${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日 (${weekday(day, 'ja', 'short')})`,
  },
  {
    ...comma,
    language: 'ko',
    hour12: true,
    range: [' ~ '],
    dates: [' ~ '],
    allDay: '종일',
    by: (name) => `주최자 ${name}`,
    statuses: ['한가함', '미정', '바쁨'],
    recurring: '되풀이 이벤트',
    icon: (charm) => `${charm} 아이콘`,
    cancelled: '취소됨: ',
    declined: '거절: ',
    isDateFirst: true,
  },
  {
    language: 'zh-cn',
    hour12: false,
    separator: '，',
    range: [' 至 '],
    dates: [' 至 '],
    allDay: '全天事件',
    by: (name) => `由 ${name} 组织`,
    statuses: ['空闲', '暂定', '忙碌'],
    recurring: '定期事件',
    icon: (charm) => `${charm} 图标`,
    cancelled: '已取消: ',
    declined: '已拒绝: ',
  },
  {
    language: 'ar',
    hour12: true,
    separator: '، ',
    range: [' إلى '],
    dates: [' إلى '],
    allDay: 'حدث طوال اليوم',
    by: before('بواسطة'),
    statuses: ['متوفر', 'مبدئي', 'مشغول'],
    recurring: 'حدث متكرر',
    icon: (charm) => `أيقونة ${charm}`,
    cancelled: 'ملغى: ',
    declined: 'مرفوض: ',
  },
  {
    ...comma,
    language: 'he',
    range: [' עד '],
    dates: [' עד '],
    allDay: 'אירוע יום שלם',
    by: before('מאת'),
    statuses: ['פנוי', 'לא סופי', 'עסוק'],
    recurring: 'אירוע חוזר',
    icon: (charm) => `סמל ${charm}`,
    cancelled: 'בוטל: ',
    declined: 'נדחה: ',
  },
  {
    // A language that no table has.
    ...comma,
    language: 'et',
    range: [' kuni '],
    dates: [' kuni '],
    allDay: 'kogu päev',
    by: before('Korraldaja'),
    statuses: ['Vaba', 'Esialgne', 'Hõivatud'],
    recurring: 'Korduv sündmus',
    icon: (charm) => `${charm} ikoon`,
    cancelled: 'Tühistatud: ',
    declined: 'Keeldutud: ',
  },
];

/** An entry, before anybody writes it down. */
export interface Entry {
  readonly subject: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly lastDate?: string;
  /** Minutes since midnight; without them the entry is all-day. */
  readonly times?: readonly [start: number, end: number];
  readonly location?: string;
  readonly organizer?: string;
  readonly status: 0 | 1 | 2;
  readonly series?: 'recurring' | 'exception';
  readonly charm?: string;
  /** A mark that label and tooltip have before the subject. */
  readonly mark?: 'cancelled' | 'declined';
}

/** `HH:MM` */
export function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The subject as the page shows it. */
export function shownSubject(entry: Entry, tongue: Tongue): string {
  return entry.mark === undefined ? entry.subject : `${tongue[entry.mark]}${entry.subject}`;
}

/** The entry's label. */
export function labelOf(entry: Entry, tongue: Tongue): string {
  const { separator } = tongue;
  const dates = [entry.date, ...(entry.lastDate === undefined ? [] : [entry.lastDate])]
    .map((day) => longDate(day, tongue))
    .join(tongue.dates[0]);
  const times = entry.times && timeText(entry.times, tongue);
  const when = tongue.isDateFirst && times !== undefined ? [`${dates} ${times}`] : [times ?? tongue.allDay, dates];
  return [
    ...(entry.charm === undefined ? [] : [tongue.icon(entry.charm)]),
    shownSubject(entry, tongue),
    ...when,
    ...(entry.location === undefined ? [] : [entry.location]),
    ...(entry.organizer === undefined ? [] : [tongue.by(entry.organizer)]),
    tongue.statuses[entry.status],
    ...(entry.series === undefined ? [] : [tongue[entry.series] ?? tongue.recurring]),
  ].join(separator);
}

/** The entry's tooltip. */
export function tooltipOf(entry: Entry, tongue: Tongue, lineBreak = '\n'): string {
  return [
    shownSubject(entry, tongue),
    ...(entry.location === undefined ? [] : [entry.location]),
    ...(entry.times ? [timeText(entry.times, tongue)] : []),
  ].join(lineBreak);
}

function timeText([start, end]: readonly [number, number], tongue: Tongue): string {
  return [start, end].map((minutes) => spokenTime(minutes, tongue)).join(tongue.range[0]);
}

function spokenTime(minutes: number, { language, hour12 }: Tongue): string {
  return format(language, {
    hour: hour12 ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: hour12 ? 'h12' : 'h23',
  }).format(new Date(minutes * 60_000));
}

function longDate(day: string, tongue: Tongue): string {
  const long = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
  return tongue.date?.(day) ?? format(`${tongue.language}-u-ca-gregory`, long).format(noon(day));
}

function weekday(day: string, language: string, style: 'short'): string {
  return format(language, { weekday: style }).format(noon(day));
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
}
