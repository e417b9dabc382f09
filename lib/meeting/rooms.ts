import { fold, wordList } from '../people/fold';
import type { Evidence } from './evidence';
import type { Attendee } from './meeting';
import { hasPersonalName } from './personal-name';

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

/** Words that are rooms with a number behind them, wherever they stand. */
const ROOM_WORDS = new Set(
  wordList(`
  room rooms rm besprechung lokaal huone mistnost pokoj комната кабинет аудитория غرفة קומה חדר
  ห้อง ruang
  bilik αιθουσα conf mtg mtgroom cr mtr focusroom
`),
);

/** The same, but people's names as well: certain in front alone. */
const ROOM_WORDS_OR_FAMILIES = new Set(wordList('raum salle zaal huddle desk'));

/** Shortenings of room words: "CR7" and "rm27" may be somebody's initials. */
const LONGEST_SHORTENING = 3;

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

/** In front of the `@`: words that are rooms and things alone; a building may stand first. */
const ROOM_LOCAL_WORDS = [
  '(?:conf(?:erence)?|meeting|mtg|board|zoom)[-_.]?room|besprechungsraum|konferenzraum|sitzungszimmer|vergaderzaal',
  'salle[-_.]de[-_.]?reunion|sala[-_.]?reuniones|motesrum|moterom|projector|pool[-_.]?car|equipment',
];
const ROOM_LOCAL = new RegExp(String.raw`^(?:[a-z]{2,4}[-_.])?(?:${ROOM_LOCAL_WORDS.join('|')})(?:[-_.\d]|$)`);

/** The same: a room's word with nothing but its number behind. */
const ROOM_LOCAL_NUMBERED = /^(?:[a-z]{2,4}[-_.])?room[-_.]?\d{1,4}[a-z]?$/;

/** The same: words that people's names begin with as well, so that a number proves nothing. */
const ROOM_LOCAL_OR_NAME =
  /^(?:[a-z]{2,4}[-_.])?(?:room|rm|conf|raum|salle|sala|zaal|huddle|booth|beamer|desk|parking|car|resource|ressource)(?:[-_.][a-z]{0,3})?[-_.]?\d/;

/**
 * Whether a guest is a room or a thing. `certain` needs the page's word, a phrase that nobody is called, or a room word
 * with a number behind it: people are called Sala, Hall and Raum. `perhaps` is a mere mark.
 *
 * @param booked the event's booked rooms and its place, as text: a guest of that name may be the room.
 */
export function roomEvidence(attendee: Attendee, booked: readonly string[] = []): Evidence {
  const domain = attendee.address.split('@')[1] ?? '';
  if (attendee.kind === 'resource' || RESOURCE_DOMAINS.includes(domain)) return 'certain';
  const [byAddress, byName] = [evidenceOfAddress(attendee), evidenceOfName(attendee.name)];
  if (byAddress === 'certain' || byName === 'certain') return 'certain';
  if (byAddress === 'perhaps' || byName === 'perhaps') return 'perhaps';
  const words = fold(attendee.name);
  if (words === '' || attendee.address !== '') return 'none';
  const places = booked.map((room) => fold(room));
  // A place may be told with its building, or be the office of the person who is invited.
  const isBooked =
    places.includes(words) || (!hasPersonalName(attendee) && places.some((place) => stands(words, place)));
  return isBooked ? 'perhaps' : 'none';
}

function stands(words: string, text: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** A person's name beside the address speaks against a room. */
function evidenceOfAddress(attendee: Attendee): Evidence {
  const [local = ''] = attendee.address.split('@');
  if (ROOM_LOCAL.test(local)) return 'certain';
  const isNamed = hasPersonalName(attendee) && !isRoomWord(fold(attendee.name).split(' ')[0] ?? '');
  if (ROOM_LOCAL_NUMBERED.test(local)) return isNamed ? 'perhaps' : 'certain';
  return ROOM_LOCAL_OR_NAME.test(local) && !isNamed ? 'perhaps' : 'none';
}

function isRoomWord(word: string): boolean {
  return ROOM_WORDS.has(word) || ROOM_WORDS_OR_FAMILIES.has(word) || ROOM_WORDS_OR_NAMES.has(word);
}

function evidenceOfName(name: string): Evidence {
  const written = name.slice(0, 200).normalize('NFKC');
  if (SEATS.test(written)) return 'certain';
  // What stands in brackets may be the department of a person who looks after rooms.
  const outside = written.replace(/[([（【][^)\]）】]*[)\]）】]?/gu, ' ');
  if (NOBODY_UNSPACED.test(outside)) return 'certain';
  const words = fold(outside);
  const found = NOBODY.exec(words);
  if (found && !isBehindName(outside, words, found)) return 'certain';
  const byWord = evidenceOfWords(words.split(' '), outside);
  if (byWord === 'certain') return 'certain';
  if (SEATS_BARE.test(written)) return ROOM_CODE.test(written) ? 'certain' : 'perhaps';
  return found || ROOM_MARKS.test(written) || ROOM_CODE.test(written) ? 'perhaps' : byWord;
}

/** "Jane Roe - Meeting Room Services" is somebody; "North - Meeting Room 3" is not. */
function isBehindName(outside: string, words: string, found: RegExpExecArray): boolean {
  const before = words.slice(0, found.index).trim().split(' ');
  const after = words.slice(found.index + found[0].length);
  return /\s[-–—|/]\s|,/u.test(outside) && before.length > 1 && !/\p{N}/u.test(before.join('') + after);
}

/** What words with numbers or letters show: "Berlin Room 5", "CR 3" are rooms, "Cr J Brown" and "CR7" need not be. */
function evidenceOfWords(words: readonly string[], written: string): Evidence {
  const evidence = words.map((word, index): Evidence => {
    const next = words[index + 1] ?? '';
    const isInFront = index === 0 || /\p{N}/u.test(words[index - 1] ?? '');
    if (/^\d+[a-z]?(?:室|号室|號室|호|호실|호의실|会議)/u.test(word)) return 'certain';

    const glued = /^(\p{L}+)\d/u.exec(word)?.[1] ?? '';
    if (ROOM_WORDS.has(glued) || ROOM_WORDS_OR_FAMILIES.has(glued))
      return isInFront && glued.length > LONGEST_SHORTENING ? 'certain' : 'perhaps';
    if (isInFront && ROOM_WORDS_OR_NAMES.has(glued)) return 'certain';

    const isFamily = ROOM_WORDS_OR_FAMILIES.has(word);
    if (/\p{N}/u.test(next)) {
      if (ROOM_WORDS.has(word)) return isInFront || word.length > LONGEST_SHORTENING ? 'certain' : 'perhaps';
      if (isFamily) return isInFront ? 'certain' : 'perhaps';
      return isInFront && ROOM_WORDS_OR_NAMES.has(word) ? 'certain' : 'none';
    }
    if (!/^\p{L}$/u.test(next) || (!ROOM_WORDS.has(word) && !isFamily)) return 'none';
    // A letter may be an initial. "Room A" and no more is a room.
    return word === 'room' && words.length === 2 && !/[.,]/u.test(written) ? 'certain' : 'perhaps';
  });
  return evidence.includes('certain') ? 'certain' : evidence.includes('perhaps') ? 'perhaps' : 'none';
}
