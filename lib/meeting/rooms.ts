import { fold, wordList } from '../people/fold';
import type { Attendee } from './meeting';

/** How far a guest row shows that nobody, or more than one, is behind it. */
export type Evidence = 'certain' | 'perhaps' | 'none';

/** Ends of addresses that calendars give to rooms and things. */
const RESOURCE_DOMAINS: readonly string[] = ['resource.calendar.google.com'];

/** Rooms and things by phrases that nobody is called; folded. */
const NOBODY_CALLED = [
  'conference room|conf room|confroom|meeting room|meetingroom|board ?room|huddle room|zoom rooms?',
  'teams rooms?|training room|seminar room|focus room|phone booth|call booth|war room|class ?room',
  'lecture hall|interview room|video room|quiet room|meeting space|meeting pod',
  'besprechungsraum|besprechungszimmer|konferenzraum|konferenzzimmer|sitzungszimmer|sitzungsraum',
  'seminarraum|schulungsraum|meetingraum|besprechungsecke|telefonbox',
  'salle de (?:reunion|conference|formation)|salle du conseil',
  'sala de (?:reuniones|reunion|juntas|conferencias|reunioes|reuniao|conferencia|formacion)',
  'sala (?:riunioni|conferenze|consiglio|konferencyjna|spotkan)|auditorio|aula magna',
  'vergader(?:ruimte|zaal|kamer)|conferentiezaal|motesrum|konferensrum|sammantradesrum|moterom',
  'konferanserom|modelokale|konferencelokale|motelokale|moderum|kokoushuone|neuvotteluhuone|neukkari',
  'zasedaci mistnost|zasedacka|jednaci mistnost|zasadacia miestnost|targyalo(?:terem)?|sala sedinta',
  'konferencni mistnost',
  'toplanti (?:odasi|salonu)|konferans salonu|phong hop|ruang rapat|bilik mesyuarat|αιθουσα συσκεψεων',
  'αιθουσα συνεδριασεων',
  'переговорн\\p{L}*|переговорка|конференц ?зал|комната для переговоров|зал заседании',
  'кімната для переговорів|зала за срещи',
  'غرفه? ?\\p{L}*الاجتماعات|غرفة اجتماعات|غرفة الاجتماعات|قاعة الاجتماعات|قاعة اجتماعات|قاعة الموتمرات',
  'חדר ישיבות|חדר (?:ה)?ישיבות|חדר דיונים|חדר פגישות',
  'surface hub|meeting owl|polycom|conference phone|video conferencing unit|projector|projektor|projecteur',
  'proyector|projetor|proiettore|проектор|flip ?chart|pool car|company car|fleet car|poolfahrzeug',
  'dienstwagen|firmenwagen|poolauto|voiture de service|vehicule de service|coche de empresa|auto aziendale',
  'carro da empresa|samochod sluzbowy|firemni auto|служебная машина|parking (?:spot|space|place)|stellplatz',
  'parkplatz|hot ?desk|laptop cart',
].join('|');

const NOBODY = new RegExp(`(?:^|\\s)(?:${NOBODY_CALLED})(?=\\s|$)`, 'u');

/** The same in scripts without spaces. */
const NOBODY_UNSPACED = new RegExp(
  [
    '会議室|會議室|会议室|応接室|打ち?合わ?せ室|ミーティングルーム|会議スペース|商談室|セミナー室|多目的室',
    'プロジェクター?|社用車|洽谈室|培训室|投影仪|投影機|회의실|미팅룸|세미나실|상담실|공용차량|법인차량|프로젝터|ห้องประชุม',
  ].join('|'),
  'u',
);

/** Words that are rooms with a number or a letter behind them, wherever they stand. */
const ROOM_WORDS = new Set(
  wordList(`
  room rooms rm raum besprechung salle zaal lokaal huone mistnost pokoj комната кабинет аудитория غرفة קומה חדר
  ห้อง ruang
  bilik αιθουσα huddle conf mtg mtgroom cr mtr focusroom desk
`),
);

/** Words that are rooms with a number behind them, but people's names as well: only in front. */
const ROOM_WORDS_OR_NAMES = new Set(
  wordList(`
  sala hall saal halle salon aula kamer rum sal rom lokale oda terem zimmer lab pod studio suite office bureau
  buro stanza zal
  зал قاعة אולם beamer theatre theater auditorium cabin box booth phong car auto pkw fahrzeug tv hub mr floor
`),
);

/** A number of seats with a word that says so: "(8 seats)", "[cap. 12 pers.]", "（10名）". */
const SEAT_WORDS = [
  'p|pax|ppl|people|persons?|pers\\.?|personen|personnes|seats?|sitz\\p{L}*|pl[äa]tze|places|pl\\.',
  'plazas|personas|pessoas|lugares|posti|persone|personer|pladser|plasser|platser|henk\\p{L}*\\.?|os[oó]b\\p{L}*|os\\.',
  'miejsc\\p{L}*|m[ií]st|fő|kişi|чел\\p{L}*\\.?|мест\\p{L}*|أشخاص|אנשים|人|名|席|명|인|인실|ที่นั่ง',
];
const SEATS = new RegExp(
  String.raw`[([（【]\s*(?:cap(?:acity)?\.?:?\s*|max\.?\s*)?\d{1,3}\s*(?:${SEAT_WORDS.join('|')})(?=\s*[,;)\]）】])`,
  'iu',
);

/** A number of seats without a word. */
const SEATS_BARE = /\s[([（]\s*\d{1,3}\s*[)\]）]/u;

/** "NYC-4-Empire", "MUC-02.114": how buildings number their rooms. */
const ROOM_CODE = /^\p{Lu}{2,5}[-_. ]?\d{1,3}(?:[-_. ]|$)/u;

/** Equipment that rooms are marked with. */
const ROOM_MARKS = /[([]\s*(?:g?vc|tv|zoom|teams|meet|webex|mtr|video|phone|polycom|hybrid)\s*[)\]]\s*$/iu;

/**
 * In front of the `@`: words that are rooms and things alone, and those that need a number; a building may stand
 * first.
 */
const ROOM_LOCAL_WORDS = [
  '(?:conf(?:erence)?|meeting|mtg|board|zoom)[-_.]?room|besprechungsraum|konferenzraum|sitzungszimmer|vergaderzaal',
  'salle[-_.]de[-_.]?reunion|sala[-_.]?reuniones|motesrum|moterom|projector|pool[-_.]?car|equipment',
];
const ROOM_LOCAL_NUMBERED = 'room|rm|conf|raum|salle|sala|zaal|huddle|booth|beamer|desk|parking|car|resource|ressource';
const ROOM_LOCAL = new RegExp(
  String.raw`^(?:[a-z]{2,4}[-_.])?(?:(?:${ROOM_LOCAL_WORDS.join('|')})(?:[-_.\d]|$)|` +
    String.raw`(?:${ROOM_LOCAL_NUMBERED})[-_.]?[a-z]{0,3}[-_.]?\d)`,
);

/**
 * Whether a guest is a room or a thing. `certain` needs an address, a phrase that nobody is called, or a room word
 * with a number behind it: people are called Sala and Hall. `perhaps` is a mere mark: not to be counted out, nor in.
 *
 * @param booked the event's booked rooms and its place, as text: a guest of that very name may be the room.
 */
export function roomEvidence(attendee: Attendee, booked: readonly string[] = []): Evidence {
  const [local = '', domain = ''] = attendee.address.split('@');
  if (attendee.kind === 'resource' || RESOURCE_DOMAINS.includes(domain)) return 'certain';
  if (ROOM_LOCAL.test(local)) return 'certain';

  const { name } = attendee;
  const written = name.slice(0, 200).normalize('NFKC');
  if (SEATS.test(written)) return 'certain';
  // What stands in brackets may be the department of a person who looks after rooms.
  const outside = written.replace(/[([（【][^)\]）】]*[)\]）】]?/gu, ' ');
  if (NOBODY_UNSPACED.test(outside)) return 'certain';
  const words = fold(outside);
  if (hasRoomWord(words.split(' '))) return 'certain';
  const found = NOBODY.exec(words);
  if (found) return isBehindName(outside, words, found) ? 'perhaps' : 'certain';
  if (SEATS_BARE.test(written)) return ROOM_CODE.test(written) ? 'certain' : 'perhaps';
  if (ROOM_MARKS.test(written) || ROOM_CODE.test(written)) return 'perhaps';
  const isBooked = words !== '' && attendee.address === '' && booked.some((room) => fold(room) === fold(name));
  return isBooked ? 'perhaps' : 'none';
}

/** "Jane Roe - Meeting Room Services" is somebody; "North - Meeting Room 3" is not. */
function isBehindName(outside: string, words: string, found: RegExpExecArray): boolean {
  const before = words.slice(0, found.index).trim().split(' ');
  const after = words.slice(found.index + found[0].length);
  return /\s[-–—|/]\s|,/u.test(outside) && before.length > 1 && !/\p{N}/u.test(before.join('') + after);
}

function hasRoomWord(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    const glued = /^(\p{L}+)\d/u.exec(word)?.[1] ?? '';
    const isNumbered = /\p{N}/u.test(next);
    if (ROOM_WORDS.has(glued) || /^\d+[a-z]?(?:室|号室|號室|호|호실|호의실|会議)/u.test(word)) return true;
    if (ROOM_WORDS.has(word)) return isNumbered || /^\p{L}$/u.test(next);
    const isInFront = index === 0 || /\p{N}/u.test(words[index - 1] ?? '');
    return isInFront && (ROOM_WORDS_OR_NAMES.has(word) ? isNumbered : ROOM_WORDS_OR_NAMES.has(glued));
  });
}
