/*
 * Words Outlook on the web writes in the labels of its entries. English has been seen; Japanese, and the beginnings of French and
 * Russian labels, are known from code that works on the page; the others follow the product's usual wording. They stand behind
 * the structure of a label: each is believed only where the page itself writes, never inside somebody's text.
 */

/** How the user's time is shown to others. */
export type ChipStatus = 'free' | 'tentative' | 'busy' | 'out-of-office' | 'working-elsewhere';

/** The words of one language. */
export interface ChipWords {
  /** Whether the words have been seen on the page, so that a missing one tells something, too. */
  readonly isSeen: boolean;
  /** A whole segment in place of the times. */
  readonly allDay: RegExp;
  /** The organizer's whole part of a label; the name is whichever group took part. */
  readonly organizer: RegExp;
  /** Status by its lower-case word. */
  readonly statuses: ReadonlyMap<string, ChipStatus>;
  /** The whole last segment of an occurrence of a series, and of one that was changed. */
  readonly recurring: RegExp;
  readonly exception: RegExp;
  /** The segment that names an entry's icon, in front of the subject; what the icon shows is whichever group took part. */
  readonly icon: RegExp;
}

/** How a label or title begins when the event was cancelled. */
export const CANCELLED_PREFIXES = beginning(
  [
    'cancell?ed(?: event)?',
    'abgesagt(?:es ereignis|er termin)?',
    'annul[eé]e?',
    'cancelad[oa]',
    'annullat[oa]',
    'geannuleerd',
    'inställ[td]',
    'aflyst',
    'avlyst',
    'peru(?:utet)?tu',
    'odwołan[aeoy]',
    'anulowan[aeoy]',
    'zrušen[aáéoýy]',
    'отменен[ао]?',
    'отменён',
    'скасовано',
    'iptal(?: edildi)?',
    'törölve',
    'キャンセル(?:済み)?',
    '予定のキャンセル',
    '취소됨',
    '已取消',
    'تم الإلغاء',
    'ملغ[اى]ة?',
    'מבוטל',
    'בוטל',
  ],
  'cancell?ed event',
);

/** How a label or title begins when the user declined the invitation. */
export const DECLINED_PREFIXES = beginning([
  'declined',
  'abgelehnt',
  'refusée?',
  'decline',
  'rechazad[oa]',
  'rifiutat[oa]',
  'recusad[oa]',
  'afgewezen',
  'geweigerd',
  'avböjt',
  'avvisad',
  'afvist',
  'afslået',
  'avslått',
  'hylätty',
  'odrzucon[aeoy]',
  'odmítnut[aáéoýy]',
  'отклонен[ао]?',
  'отклонено',
  'відхилено',
  'reddedildi',
  'elutasítva',
  '辞退(?:済み)?',
  '거절(?:됨|함)?',
  '已拒[绝絕]',
  'مرفوض',
  'تم الرفض',
  'נדחה',
]);

/** One of the words and a colon, or one of those that the page writes without. */
function beginning(words: readonly string[], withoutColon = '(?!)'): RegExp {
  return new RegExp(`^(?:(?:${words.join('|')})\\s*[:：]|(?:${withoutColon})(?=\\s))\\s*`, 'iu');
}

type Statuses = Readonly<Record<ChipStatus, string>>;

interface Entry {
  readonly isSeen?: true;
  /** Alternatives of whole segments. */
  readonly allDay: string;
  /** Words before the organizer's name, or behind it. */
  readonly by?: string;
  readonly byBehind?: string;
  /** Words parted by `|`. */
  readonly statuses: Statuses;
  readonly recurring: string;
  readonly exception: string;
  /** The word for an icon, before or behind what it shows. */
  readonly icon: string;
}

const TABLE: Readonly<Record<string, Entry>> = {
  en: {
    isSeen: true,
    allDay: 'all[ -]day(?: event)?',
    by: 'by',
    statuses: {
      free: 'free',
      tentative: 'tentative',
      busy: 'busy',
      'out-of-office': 'oof|out of office|away',
      'working-elsewhere': 'working elsewhere',
    },
    recurring: 'recurring event',
    exception: 'exception to recurring event',
    icon: 'icon',
  },
  de: {
    allDay: 'ganztägig(?:es ereignis|er termin|e veranstaltung)?',
    by: 'von',
    statuses: {
      free: 'frei',
      tentative: 'mit vorbehalt|unter vorbehalt|vorläufig',
      busy: 'gebucht|beschäftigt|besetzt',
      'out-of-office': 'abwesend|außer haus|nicht im büro|oof',
      'working-elsewhere': 'an anderem ort tätig|an einem anderen ort tätig|arbeitet an einem anderen ort',
    },
    recurring: '(?:wiederholtes|wiederkehrendes|sich wiederholendes) ereignis|serientermin|serienereignis',
    exception: 'ausnahme .*(?:ereignis\\p{L}*|serie\\p{L}*)',
    icon: 'symbol',
  },
  fr: {
    allDay: "(?:événement|évènement) (?:d[’']une journée entière|toute la journée)|toute la journée|journée entière",
    by: 'par|de',
    statuses: {
      free: 'libre|disponible',
      tentative: 'provisoire',
      busy: 'occupé|occupée|occupé(e)',
      'out-of-office': 'absent|absente|absent(e)|absent(e) du bureau|absent du bureau',
      'working-elsewhere': 'travaille ailleurs|travail ailleurs|travaillant ailleurs',
    },
    recurring: '(?:événement|évènement) périodique|(?:événement|évènement) récurrent',
    exception: 'exception .*(?:périodique|récurrent)',
    icon: 'icône',
  },
  es: {
    allDay: '(?:evento|acontecimiento) (?:de|para) todo el día|todo el día',
    by: 'por|de',
    statuses: {
      free: 'libre|disponible',
      tentative: 'provisional|tentativo',
      busy: 'ocupado|no disponible',
      'out-of-office': 'fuera de la oficina|ausente',
      'working-elsewhere': 'trabajando en otro lugar|trabaja en otro lugar|trabajando en otro sitio',
    },
    recurring: '(?:evento|acontecimiento) periódico|evento recurrente',
    exception: 'excepción .*(?:periódico|recurrente)',
    icon: 'icono|ícono',
  },
  it: {
    allDay: "(?:evento )?(?:per )?(?:tutto il giorno|l[’']intera giornata)|evento giornaliero",
    by: 'da|di',
    statuses: {
      free: 'libero|disponibile',
      tentative: 'provvisorio',
      busy: 'occupato',
      'out-of-office': 'fuori sede|fuori ufficio',
      'working-elsewhere': 'lavoro altrove|al lavoro altrove|al lavoro in un altro luogo',
    },
    recurring: 'evento ricorrente',
    exception: 'eccezione .*ricorrente',
    icon: 'icona',
  },
  pt: {
    allDay: '(?:evento )?(?:de |para |durante )?(?:o )?dia (?:inteiro|todo)|todo o dia',
    by: 'por|de',
    statuses: {
      free: 'livre|disponível',
      tentative: 'provisório|provisória|tentativa',
      busy: 'ocupado',
      'out-of-office': 'ausência temporária|fora do escritório|ausente',
      'working-elsewhere': 'trabalhando em outro lugar|a trabalhar noutro local|trabalhando em outro local',
    },
    recurring: 'evento (?:recorrente|periódico)',
    exception: 'exceção .*(?:recorrente|periódico)',
    icon: 'ícone',
  },
  nl: {
    allDay: '(?:gebeurtenis )?(?:die )?(?:de )?hele dag(?: duurt)?|(?:evenement|gebeurtenis) van een hele dag',
    by: 'door|van',
    statuses: {
      free: 'vrij|beschikbaar',
      tentative: 'voorlopig|onder voorbehoud',
      busy: 'bezet',
      'out-of-office': 'niet aanwezig|afwezig|niet op kantoor',
      'working-elsewhere': 'werkt elders|elders aan het werk|werkt ergens anders',
    },
    recurring: 'terugkerende (?:gebeurtenis|afspraak)|terugkerend evenement',
    exception: 'uitzondering .*terugkerende? .*',
    icon: 'pictogram',
  },
  sv: {
    allDay: 'heldagshändelse|heldagsaktivitet|heldag|hela dagen',
    by: 'av|från',
    statuses: {
      free: 'ledig|tillgänglig',
      tentative: 'preliminär|preliminärt',
      busy: 'upptagen',
      'out-of-office': 'frånvarande|ej på kontoret|inte på kontoret',
      'working-elsewhere': 'arbetar någon annanstans|arbetar på annan plats',
    },
    recurring: 'återkommande (?:händelse|aktivitet)',
    exception: 'undantag .*återkommande .*',
    icon: 'ikon',
  },
  da: {
    allDay: 'heldagsbegivenhed|heldagsaftale|hele dagen',
    by: 'af|fra',
    statuses: {
      free: 'ledig',
      tentative: 'foreløbig',
      busy: 'optaget',
      'out-of-office': 'ikke til stede|fraværende|ikke på kontoret',
      'working-elsewhere': 'arbejder et andet sted|arbejder andetsteds',
    },
    recurring: 'tilbagevendende (?:begivenhed|aftale)',
    exception: 'undtagelse .*tilbagevendende .*',
    icon: 'ikon',
  },
  nb: {
    allDay: 'heldagshendelse|heldagsavtale|hele dagen',
    by: 'av|fra',
    statuses: {
      free: 'ledig|tilgjengelig',
      tentative: 'foreløpig|tentativ',
      busy: 'opptatt',
      'out-of-office': 'ikke til stede|fraværende|ikke på kontoret',
      'working-elsewhere': 'arbeider et annet sted|jobber et annet sted',
    },
    recurring: '(?:regelmessig|gjentakende|tilbakevendende) (?:hendelse|avtale)',
    exception: 'unntak .*(?:regelmessig|gjentakende|tilbakevendende) .*',
    icon: 'ikon',
  },
  fi: {
    allDay: 'koko päivän (?:tapahtuma|kestävä tapahtuma)|koko päivä',
    by: 'järjestäjä:?',
    statuses: {
      free: 'vapaa',
      tentative: 'alustava',
      busy: 'varattu',
      'out-of-office': 'poissa|poissa toimistosta|ei paikalla',
      'working-elsewhere': 'työskentelee muualla',
    },
    recurring: 'toistuva tapahtuma',
    exception: 'poikkeus .*toistuva\\p{L}* .*',
    icon: 'kuvake',
  },
  pl: {
    allDay: '(?:wydarzenie|zdarzenie) (?:całodniowe|trwające cały dzień)|cały dzień|całodniowe',
    by: 'przez|od',
    statuses: {
      free: 'wolny|wolne',
      tentative: 'wstępny|wstępnie zaakceptowane|wstępna akceptacja|niepewny|niezatwierdzony',
      busy: 'zajęty|zajęte',
      'out-of-office': 'poza biurem|nieobecny',
      'working-elsewhere': 'pracuje w innym miejscu|praca w innym miejscu|pracuję w innym miejscu',
    },
    recurring: '(?:wydarzenie|zdarzenie) cykliczne',
    exception: 'wyjątek .*cykliczn\\p{L}+',
    icon: 'ikona',
  },
  cs: {
    allDay: 'celodenní událost|celý den',
    by: 'od|pořádá|organizátor:?',
    statuses: {
      free: 'volno|volný',
      tentative: 'nezávazně|předběžně|nezávazná',
      busy: 'zaneprázdněn|obsazeno|nemá čas|nemám čas',
      'out-of-office': 'mimo kancelář|nepřítomen',
      'working-elsewhere': 'pracuje jinde|práce jinde|pracuji jinde',
    },
    recurring: 'opakovaná událost|opakující se událost',
    exception: 'výjimka .*opak\\p{L}+ .*',
    icon: 'ikona',
  },
  ja: {
    allDay: '終日(?:の)?(?:イベント|予定)?',
    by: '(?:開催者|主催者)\\s*[:：]?',
    byBehind: '(?:による|が開催|が主催)',
    statuses: {
      free: '空き|空き時間',
      tentative: '仮の予定|仮',
      busy: '予定あり|取り込み中',
      'out-of-office': '外出中|不在',
      'working-elsewhere': '他の場所で作業|他の場所で作業中|他の場所で勤務',
    },
    recurring: '定期的な(?:イベント|予定)|繰り返しの?(?:イベント|予定)',
    exception: '(?:定期的な|繰り返しの?)(?:イベント|予定)(?:の|に対する|への)例外',
    icon: 'アイコン',
  },
  ko: {
    allDay: '종일(?: (?:이벤트|일정))?|하루 종일',
    by: '(?:이끌이|주최자|개최자)\\s*[:：]?',
    byBehind: '(?:님이 주최|님 주최|주최|작성)',
    statuses: {
      free: '약속 없음|한가함|사용 가능|다른 일정 없음',
      tentative: '미정|임시|잠정|약속 있음(미정)',
      busy: '바쁨|약속 있음|다른 용무 중',
      'out-of-office': '부재 중|부재중|외출 중',
      'working-elsewhere': '다른 곳에서 작업 중|다른 곳에서 근무|다른 장소에서 작업|다른 곳에서 근무 중',
    },
    recurring: '되풀이 (?:이벤트|일정|항목)|반복 (?:이벤트|일정)',
    exception: '(?:되풀이|반복) (?:이벤트|일정|항목)(?:의|에 대한)? 예외',
    icon: '아이콘',
  },
  zh: {
    allDay: '全天(?:事件|活动|活動)?|整天(?:的)?(?:活動|事件)?|全日(?:活動|事件)?',
    by: '(?:由|组织者|組織者|召集人|主持人|主辦人|發起人)\\s*[:：]?',
    byBehind: '(?:组织|組織|召集|發起|主辦|主办)',
    statuses: {
      free: '空闲|空閒|有空',
      tentative: '暂定|暫定|暫訂|待定|未确定',
      busy: '忙|忙碌',
      'out-of-office': '外出|不在办公室|不在辦公室',
      'working-elsewhere': '在其他地方工作|在其他地点工作|在其他地點工作|在別處工作|在别处工作',
    },
    recurring: '(?:定期|重复|重複|周期性|週期性)(?:的)?(?:事件|活动|活動|會議|会议)',
    exception: '(?:定期|重复|重複|周期性|週期性)(?:的)?(?:事件|活动|活動|會議|会议)的?例外(?:状况|狀況)?',
    icon: '图标|圖示',
  },
  ru: {
    allDay: '(?:событие|мероприятие) на (?:весь|целый) день|весь день',
    by: 'организатор:?|от|кем:',
    statuses: {
      free: 'свободен|свободно|свободна',
      tentative: 'под вопросом|предварительно',
      busy: 'занят|занято|занята',
      'out-of-office': 'нет на месте|нет на рабочем месте|не на месте|вне офиса',
      'working-elsewhere': 'работа в другом месте|работает в другом месте',
    },
    recurring: 'повторяющееся (?:событие|мероприятие)',
    exception: 'исключение .*повторяющ\\p{L}+ .*',
    icon: 'значок',
  },
  tr: {
    allDay: 'tüm gün(?: süren)?(?: etkinlik| etkinliği)?',
    by: 'düzenleyen:?',
    byBehind: 'tarafından',
    statuses: {
      free: 'boş|serbest|uygun',
      tentative: 'geçici|belirsiz|kesin değil',
      busy: 'meşgul',
      'out-of-office': 'ofis dışında|dışarıda|iş yerinde değil',
      'working-elsewhere': 'başka yerde çalışıyor|başka bir yerde çalışıyor',
    },
    recurring: '(?:yinelenen|yinelenmiş|tekrarlanan) (?:etkinlik|olay)',
    exception: '(?:yinelenen|yinelenmiş|tekrarlanan) (?:etkinlik|olay)\\p{L}* .*(?:özel durum|istisna)\\p{L}*',
    icon: 'simgesi|simge',
  },
  ar: {
    allDay: 'حدث (?:يستمر )?(?:طوال|على مدار|يوم) (?:اليوم|كامل)|(?:طوال|كامل) اليوم|يوم كامل',
    by: '(?:بواسطة|من قبل|المنظم:?)',
    statuses: {
      free: 'متوفر|متاح|غير مشغول|متفرغ',
      tentative: 'مبدئي|غير مؤكد|مؤقت',
      busy: 'مشغول',
      'out-of-office': 'خارج المكتب|بالخارج',
      'working-elsewhere': 'يعمل في مكان آخر|العمل في مكان آخر',
    },
    recurring: 'حدث متكرر',
    exception: 'استثناء .*متكرر\\p{L}*',
    icon: 'أيقونة|رمز',
  },
  he: {
    allDay: 'אירוע (?:של )?(?:יום שלם|כל היום|לכל היום)|(?:כל היום|יום שלם)',
    by: '(?:מאת|על ידי|המארגן:?)',
    statuses: {
      free: 'פנוי',
      tentative: 'לא סופי|טנטטיבי|זמני',
      busy: 'לא פנוי|עסוק',
      'out-of-office': 'מחוץ למשרד',
      'working-elsewhere': 'עובד במקום אחר|עבודה ממקום אחר',
    },
    recurring: 'אירוע (?:חוזר|מחזורי)',
    exception: '(?:חריגה|חריג|יוצא מן הכלל) .*(?:חוזר|מחזורי)',
    icon: 'סמל',
  },
};

/** Other tags of a language of the table. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he' };

/** Words of no language: what only words can tell is then not told. */
export const NO_CHIP_WORDS: ChipWords = {
  isSeen: false,
  allDay: /(?!)/u,
  organizer: /(?!)/u,
  statuses: new Map(),
  recurring: /(?!)/u,
  exception: /(?!)/u,
  icon: /(?!)/u,
};

/** Languages (BCP 47 primary tags) whose words are in the table. */
export const CHIP_LANGUAGES: readonly string[] = Object.keys(TABLE);

const cache = new Map<string, ChipWords>();

/** The words of `language` (a BCP 47 tag); none where the language is not in the table. */
export function chipWordsOf(language: string): ChipWords {
  const primary = language.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  const tag = SAME_LANGUAGE[primary] ?? primary;
  const entry = Object.hasOwn(TABLE, tag) ? TABLE[tag] : undefined;
  if (!entry) return NO_CHIP_WORDS;
  const words = cache.get(tag) ?? chipWords(entry);
  cache.set(tag, words);
  return words;
}

function chipWords({ isSeen, allDay, by, byBehind, statuses, recurring, exception, icon }: Entry): ChipWords {
  const whole = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives})$`, 'iu');
  // The words stand on one side of the name or on both.
  const front = by === undefined ? '(?!)' : `(?:${by})(?:\\s+|(?<=[\\p{sc=Han}:：]))`;
  const back = byBehind === undefined ? '(?!)' : `\\s*(?:${byBehind})`;
  const ways = [`${front}(.+?)${back}`, `${front}(.+)`, `(.+?)${back}`];
  return {
    isSeen: isSeen === true,
    allDay: whole(allDay),
    organizer: whole(ways.join('|')),
    statuses: new Map(
      STATUSES.flatMap((status) => statuses[status].split('|').map((word): [string, ChipStatus] => [word, status])),
    ),
    recurring: whole(recurring),
    exception: whole(exception),
    icon: whole(`(?:(?:${icon})\\s*[:：]?\\s*([^,،、，]{1,40})|([^,،、，]{1,40}?)[\\s-]*(?:${icon}))`),
  };
}

const STATUSES: readonly ChipStatus[] = ['free', 'tentative', 'busy', 'out-of-office', 'working-elsewhere'];
