import type { ResponseStatus } from '../../meeting/meeting';
import { primaryLanguage } from './page-facts';

/** What one language says of a guest: answers and roles, as rows and chips write them, parted by `|`. */
interface WordTable {
  readonly accepted: string;
  readonly declined: string;
  readonly tentative: string;
  /** Of chips; a row says nothing of a guest who has not answered. */
  readonly awaiting: string;
  readonly organizer: string;
  readonly optional: string;
}

/** The words of one language, lower-cased. */
export interface GuestWords {
  /** In rows of guests. */
  readonly answers: ReadonlyMap<string, ResponseStatus>;
  /** In chips, where other people's words stand beside them: without a bare yes or no. */
  readonly chipAnswers: ReadonlyMap<string, ResponseStatus>;
  readonly roles: ReadonlyMap<string, 'organizer' | 'optional'>;
}

const table = (
  accepted: string,
  declined: string,
  tentative: string,
  awaiting: string,
  organizer: string,
  optional: string,
): WordTable => ({ accepted, declined, tentative, awaiting, organizer, optional });

/**
 * Answers and roles by language. English, Japanese and the chips' words for "accepted" in Bulgarian, Hindi, Punjabi, Urdu and
 * Afrikaans are as seen (2024–2026); the others are what each language calls these answers. A word is in here only where it
 * can mean nothing else, and where the user's own row says otherwise, that is believed instead.
 */
const TABLES: Readonly<Record<string, WordTable>> = {
  af: table(
    'is aanvaar|aanvaar|woon by|ja',
    'is afgekeur|afgekeur|geweier|woon nie by nie|nee',
    'voorlopig|miskien',
    'antwoord benodig',
    'organiseerder',
    'opsioneel',
  ),
  ar: table(
    'مقبول|تم القبول|سيحضر|سأحضر|نعم',
    'مرفوض|تم الرفض|لن يحضر|لا',
    'مبدئي|ربما|غير مؤكد',
    'بحاجة إلى الرد|يلزم الرد|في انتظار الرد',
    'المنظم|المنظِّم|منظم',
    'اختياري',
  ),
  bg: table(
    'прието|приета|ще присъства|присъства|да',
    'отказано|отхвърлено|няма да присъства|не',
    'условно|може би',
    'изисква отговор|очаква отговор',
    'организатор',
    'по избор|незадължително',
  ),
  bn: table(
    'গৃহীত|অংশগ্রহণ করছেন|হ্যাঁ',
    'প্রত্যাখ্যাত|অংশগ্রহণ করছেন না|না',
    'সম্ভবত|হয়তো',
    'উত্তর প্রয়োজন',
    'সংগঠক|আয়োজক',
    'ঐচ্ছিক',
  ),
  ca: table(
    'acceptat|acceptada|assistirà|hi assistirà|sí',
    'rebutjat|rebutjada|no assistirà|no hi assistirà|no',
    'provisional|potser',
    'cal confirmació|pendent de resposta',
    'organitzador|organitzadora',
    'opcional',
  ),
  cs: table(
    'přijato|přijal|přijala|zúčastní se|účastní se|ano',
    'odmítnuto|odmítl|odmítla|nezúčastní se|neúčastní se|ne',
    'nezávazně|předběžně|možná',
    'vyžaduje odpověď|čeká na odpověď',
    'organizátor|pořadatel|organizátorka',
    'nepovinné|nepovinný|nepovinná|volitelné',
  ),
  da: table(
    'accepteret|deltager|ja',
    'afvist|afslået|deltager ikke|nej',
    'foreløbig|foreløbigt accepteret|måske',
    'kræver svar|afventer svar',
    'arrangør|organisator',
    'valgfri|valgfrit',
  ),
  de: table(
    'zugesagt|angenommen|nimmt teil|teilnahme|ja',
    'abgelehnt|abgesagt|nimmt nicht teil|nein',
    'vorläufig|mit vorbehalt|vielleicht|unter vorbehalt',
    'antwort ausstehend|antwort erforderlich|noch nicht geantwortet',
    'organisator|organisatorin',
    'optional',
  ),
  el: table(
    'αποδοχή|αποδεκτό|έγινε αποδοχή|θα παρευρεθεί|ναι',
    'απόρριψη|απορρίφθηκε|δεν θα παρευρεθεί|όχι',
    'προσωρινά|αβέβαιο|ίσως',
    'απαιτείται απάντηση|αναμένεται απάντηση',
    'διοργανωτής|διοργανώτρια',
    'προαιρετικός|προαιρετικά|προαιρετική',
  ),
  en: table(
    'attending|accepted|yes|going',
    'declined|not attending|no|not going',
    'maybe|tentative',
    'awaiting|needs rsvp|needs response|no response',
    'organizer|organiser',
    'optional',
  ),
  es: table(
    'aceptado|aceptada|asistirá|asiste|sí',
    'rechazado|rechazada|no asistirá|no asiste|no',
    'provisional|quizás|quizá|tal vez',
    'requiere confirmación|pendiente de respuesta|confirmación pendiente',
    'organizador|organizadora',
    'opcional',
  ),
  et: table(
    'vastu võetud|nõustunud|osaleb|jah',
    'keeldutud|keeldunud|ei osale|ei',
    'võib-olla|tinglik|esialgne',
    'vajab vastust|ootab vastust',
    'korraldaja',
    'valikuline',
  ),
  fa: table(
    'پذیرفته شد|پذیرفته‌شده|شرکت می‌کند|بله',
    'رد شد|ردشده|شرکت نمی‌کند|خیر',
    'شاید|موقت',
    'نیاز به پاسخ|در انتظار پاسخ',
    'سازمان‌دهنده|برگزارکننده',
    'اختیاری',
  ),
  fi: table(
    'hyväksytty|hyväksynyt|osallistuu|kyllä',
    'hylätty|hylännyt|ei osallistu|ei',
    'alustava|alustavasti hyväksytty|ehkä',
    'vastausta odotetaan|odottaa vastausta|vaatii vastauksen',
    'järjestäjä',
    'valinnainen',
  ),
  fil: table(
    'tinanggap|dadalo|oo',
    'tinanggihan|hindi dadalo|hindi',
    'siguro|baka',
    'kailangan ng rsvp',
    'organizer|tagapag-ayos',
    'opsyonal',
  ),
  fr: table(
    'accepté|acceptée|participe|participera|oui',
    'refusé|refusée|ne participe pas|ne participera pas|non',
    'provisoire|peut-être',
    'réponse requise|réponse attendue|en attente de réponse',
    'organisateur|organisatrice',
    'facultatif|facultative',
  ),
  gu: table('સ્વીકાર્યું|હાજરી આપશે|હા', 'નકાર્યું|હાજરી આપશે નહીં|ના', 'કદાચ', 'જવાબ જરૂરી', 'આયોજક', 'વૈકલ્પિક'),
  he: table(
    'התקבל|אושר|הגעה אושרה|מגיע|מגיעה|כן',
    'נדחה|סירוב|לא מגיע|לא מגיעה|לא',
    'אולי|לא סופי',
    'נדרשת תשובה|ממתין לתשובה',
    'מארגן|המארגן|מארגנת',
    'אופציונלי|רשות',
  ),
  hi: table(
    'स्वीकृत|स्वीकार किया गया|शामिल होंगे|हाँ|हां',
    'अस्वीकृत|अस्वीकार किया गया|शामिल नहीं होंगे|नहीं',
    'शायद|अनिश्चित',
    'जवाब ज़रूरी है|जवाब का इंतज़ार',
    'आयोजक',
    'वैकल्पिक',
  ),
  hr: table(
    'prihvaćeno|prihvatio|prihvatila|dolazi|sudjeluje|da',
    'odbijeno|odbio|odbila|ne dolazi|ne sudjeluje|ne',
    'uvjetno|možda',
    'potreban odgovor|čeka odgovor',
    'organizator|organizatorica',
    'neobavezno|izborno',
  ),
  hu: table(
    'elfogadva|elfogadta|részt vesz|igen',
    'elutasítva|elutasította|nem vesz részt|nem',
    'feltételes|feltételesen|talán',
    'válaszra vár|válasz szükséges',
    'szervező',
    'nem kötelező|választható|opcionális',
  ),
  id: table(
    'diterima|hadir|akan hadir|ya',
    'ditolak|tidak hadir|tidak',
    'tentatif|mungkin',
    'perlu respons|menunggu respons',
    'penyelenggara',
    'opsional',
  ),
  it: table(
    'accettato|accettata|partecipa|parteciperà|sì',
    'rifiutato|rifiutata|non partecipa|non parteciperà|no',
    'provvisorio|forse',
    'risposta richiesta|in attesa di risposta|da confermare',
    'organizzatore|organizzatrice',
    'facoltativo|facoltativa|opzionale',
  ),
  ja: table(
    '承諾|承諾済み|参加|出席|はい',
    '辞退|不参加|欠席|いいえ',
    '未定|仮承諾',
    '出欠確認が必要|返信待ち|未回答',
    '主催者',
    '任意|省略可|任意出席者',
  ),
  kn: table('ಸಮ್ಮತಿಸಲಾಗಿದೆ|ಸ್ವೀಕರಿಸಲಾಗಿದೆ|ಹೌದು', 'ನಿರಾಕರಿಸಲಾಗಿದೆ|ಇಲ್ಲ', 'ಬಹುಶಃ|ಇರಬಹುದು', 'ಪ್ರತಿಕ್ರಿಯೆ ಅಗತ್ಯವಿದೆ', 'ಸಂಘಟಕರು', 'ಐಚ್ಛಿಕ'),
  ko: table(
    '수락|수락함|참석|예',
    '거절|거절함|불참|아니요',
    '미정|보류',
    '참석 여부 응답 필요|응답 필요|응답 대기 중',
    '주최자',
    '선택사항|선택',
  ),
  lt: table(
    'priimta|priėmė|dalyvaus|taip',
    'atmesta|atsisakė|nedalyvaus|ne',
    'preliminariai|galbūt',
    'reikia atsakyti|laukiama atsakymo',
    'organizatorius|organizatorė|organizuotojas',
    'neprivaloma|pasirenkama',
  ),
  lv: table(
    'pieņemts|pieņēma|piedalīsies|jā',
    'noraidīts|noraidīja|nepiedalīsies|nē',
    'varbūt|provizoriski',
    'jāatbild|gaida atbildi',
    'organizators|organizatore|rīkotājs',
    'neobligāts|neobligāti',
  ),
  ms: table(
    'diterima|hadir|akan hadir|ya',
    'ditolak|tidak hadir|tidak',
    'tentatif|mungkin',
    'perlu rsvp|menunggu respons',
    'penganjur',
    'pilihan',
  ),
  nl: table(
    'geaccepteerd|aanwezig|neemt deel|ja',
    'geweigerd|afgewezen|afwezig|neemt niet deel|nee',
    'voorlopig|misschien|onder voorbehoud',
    'reactie vereist|wacht op reactie',
    'organisator',
    'optioneel',
  ),
  no: table(
    'godtatt|akseptert|deltar|ja',
    'avslått|avvist|deltar ikke|nei',
    'foreløpig|kanskje',
    'krever svar|venter på svar',
    'arrangør|organisator',
    'valgfri|valgfritt',
  ),
  pa: table('ਸਵੀਕਾਰ ਕੀਤਾ ਗਿਆ|ਹਾਂ', 'ਅਸਵੀਕਾਰ ਕੀਤਾ ਗਿਆ|ਨਹੀਂ', 'ਸ਼ਾਇਦ', 'ਜਵਾਬ ਲੋੜੀਂਦਾ', 'ਆਯੋਜਕ|ਵਿਵਸਥਾਪਕ', 'ਵਿਕਲਪਿਕ'),
  pl: table(
    'zaakceptowano|zaakceptowane|przyjęto|weźmie udział|uczestniczy|tak',
    'odrzucono|odrzucone|nie weźmie udziału|nie uczestniczy|nie',
    'wstępnie|wstępna akceptacja|może',
    'wymaga odpowiedzi|oczekuje na odpowiedź',
    'organizator|organizatorka',
    'opcjonalny|opcjonalnie|opcjonalna',
  ),
  pt: table(
    'aceito|aceita|aceite|participará|participa|vai participar|comparecerá|sim',
    'recusado|recusada|não participará|não participa|não vai participar|não comparecerá|não',
    'provisório|tentativa|talvez',
    'requer confirmação|confirmação pendente|aguardando resposta',
    'organizador|organizadora',
    'opcional',
  ),
  ro: table(
    'acceptat|acceptată|participă|va participa|da',
    'refuzat|refuzată|nu participă|nu va participa|nu',
    'provizoriu|poate',
    'necesită răspuns|în așteptarea răspunsului',
    'organizator',
    'opțional|opțională',
  ),
  ru: table(
    'принято|принял|приняла|примет участие|участвует|да',
    'отклонено|отклонил|отклонила|не примет участие|не участвует|нет',
    'под вопросом|возможно|предварительно',
    'требуется ответ|ожидается ответ|нет ответа',
    'организатор',
    'необязательно|необязательный участник|по желанию',
  ),
  sk: table(
    'prijaté|prijal|prijala|zúčastní sa|áno',
    'odmietnuté|odmietol|odmietla|nezúčastní sa|nie',
    'nezáväzne|predbežne|možno',
    'vyžaduje odpoveď|čaká na odpoveď',
    'organizátor|organizátorka',
    'nepovinné|voliteľné',
  ),
  sl: table(
    'sprejeto|sprejel|sprejela|se bo udeležil|se bo udeležila|da',
    'zavrnjeno|zavrnil|zavrnila|se ne bo udeležil|se ne bo udeležila|ne',
    'pogojno|morda',
    'potreben je odgovor|čaka na odgovor',
    'organizator|organizatorka',
    'izbirno|neobvezno',
  ),
  sr: table(
    'прихваћено|прихватио|прихватила|долази|да|prihvaćeno|dolazi|da',
    'одбијено|одбио|одбила|не долази|не|odbijeno|ne dolazi|ne',
    'условно|можда|uslovno|možda',
    'потребан је одговор|чека одговор',
    'организатор|organizator',
    'опционо|необавезно|opciono|neobavezno',
  ),
  sv: table(
    'accepterat|tackat ja|deltar|kommer|ja',
    'avböjt|avvisat|tackat nej|deltar inte|kommer inte|nej',
    'preliminärt|kanske',
    'svar krävs|obesvarad|väntar på svar',
    'arrangör|organisatör|ordnare',
    'valfri|valfritt|valfritt deltagande',
  ),
  ta: table(
    'ஏற்கப்பட்டது|பங்கேற்கிறார்|ஆம்',
    'நிராகரிக்கப்பட்டது|பங்கேற்கவில்லை|இல்லை',
    'ஒருவேளை',
    'பதில் தேவை',
    'ஒருங்கிணைப்பாளர்',
    'விருப்பத்திற்குரியது|விரும்பினால்',
  ),
  te: table(
    'ఆమోదించబడింది|హాజరవుతున్నారు|అవును',
    'తిరస్కరించబడింది|హాజరు కావడం లేదు|కాదు|లేదు',
    'బహుశా|ఉండవచ్చు',
    'ప్రతిస్పందన అవసరం',
    'నిర్వాహకులు',
    'ఐచ్ఛికం',
  ),
  th: table(
    'ตอบรับแล้ว|ยอมรับแล้ว|เข้าร่วม|จะเข้าร่วม|ใช่',
    'ปฏิเสธแล้ว|ปฏิเสธ|ไม่เข้าร่วม|ไม่',
    'ยังไม่แน่ใจ|ไม่แน่ใจ|อาจจะ',
    'ต้องการการตอบกลับ|รอการตอบกลับ',
    'ผู้จัด|ผู้จัดงาน',
    'ไม่บังคับ',
  ),
  tr: table(
    'kabul edildi|kabul etti|katılıyor|katılacak|evet',
    'reddedildi|reddetti|katılmıyor|katılmayacak|hayır',
    'belirsiz|geçici|belki',
    'yanıt gerekiyor|yanıt bekleniyor',
    'düzenleyen|organizatör|düzenleyici',
    'isteğe bağlı',
  ),
  uk: table(
    'прийнято|прийняв|прийняла|візьме участь|бере участь|так',
    'відхилено|відхилив|відхилила|не візьме участь|не бере участі|ні',
    'під питанням|можливо|попередньо',
    'потрібна відповідь|очікується відповідь',
    'організатор',
    "необов'язково|необов’язково|за бажанням",
  ),
  ur: table(
    'قبول کر لیا گیا|قبول کیا گیا|ہاں',
    'مسترد کر دیا گیا|مسترد|نہیں',
    'شاید',
    'جواب درکار ہے',
    'منتظم',
    'اختیاری',
  ),
  vi: table(
    'đã chấp nhận|sẽ tham dự|tham dự|có',
    'đã từ chối|không tham dự|không',
    'dự kiến|có thể',
    'cần phản hồi|cần trả lời|đang chờ phản hồi',
    'người tổ chức',
    'không bắt buộc|tùy chọn',
  ),
  zh: table(
    '已接受|接受|參加|参加|會參加|会参加|是',
    '已拒绝|已拒絕|拒绝|拒絕|不參加|不参加|否',
    '待定|暂定|暫定|可能|未定|也许|也許',
    '需要回复|需要回覆|待回复|待回覆|等待回复|等待回覆|尚未回复|尚未回覆',
    '组织者|組織者|召集人|主辦者|主辦人|發起人|主办者|活动组织者',
    '可选|可選|选填|非必要|自由參加|可自由參加|可不參加',
  ),
};

/** Tags that name a language of the tables otherwise. */
const SAME: Readonly<Record<string, string>> = { iw: 'he', nb: 'no', nn: 'no', in: 'id', tl: 'fil' };

const known = new Map<string, GuestWords>();

/** The words for guests in `language` (a BCP 47 tag); none where the page does not tell its language. */
export function guestWordsOf(language: string): GuestWords {
  const primary = primaryLanguage(language);
  const words = known.get(primary) ?? (primary === '' ? NONE : collect(TABLES[SAME[primary] ?? primary]));
  known.set(primary, words);
  return words;
}

const NONE: GuestWords = { answers: new Map(), chipAnswers: new Map(), roles: new Map() };

function collect(own: WordTable | undefined): GuestWords {
  // English stands in pages of other languages where a translation is missing; its yes and no do not.
  const english = table(
    'attending|accepted',
    'declined|not attending',
    'tentative',
    'needs rsvp',
    'organizer',
    'optional',
  );
  const answers = new Map<string, ResponseStatus>();
  const roles = new Map<string, 'organizer' | 'optional'>();
  for (const words of own ? [english, own] : [english]) {
    for (const word of parted(words.accepted)) answers.set(word, 'accepted');
    for (const word of parted(words.declined)) answers.set(word, 'declined');
    for (const word of parted(words.tentative)) answers.set(word, 'tentative');
    for (const word of parted(words.awaiting)) answers.set(word, 'needs-action');
    for (const word of parted(words.organizer)) roles.set(word, 'organizer');
    for (const word of parted(words.optional)) roles.set(word, 'optional');
  }
  return { answers, chipAnswers: new Map([...answers].filter(([word]) => !BARE.test(word))), roles };
}

/** Words of two or three letters (one in Chinese and Japanese) stand in names and places, too. */
const BARE = /^(?:\p{sc=Han}|[^\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]{1,3})$/u;

function parted(words: string): readonly string[] {
  return words.split('|').filter(Boolean);
}
