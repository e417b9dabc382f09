/** How a peek may speak of people, in languages of many shapes. Plausible sentences, not seen on the page; people are invented. */

/** What stands in front of a name and behind it. */
type Around = readonly [before: string, behind: string];

export interface PeekWords {
  readonly language: string;
  readonly card: Around;
  readonly invited: Around;
  readonly ownEvent: Around;
  readonly own: string;
  readonly organizer: string;
  readonly accepted: string;
}

const row = (
  language: string,
  card: Around,
  invited: Around,
  ownEvent: Around,
  own: string,
  organizer: string,
  accepted: string,
): PeekWords => ({ language, card, invited, ownEvent, own, organizer, accepted });

export const LANGUAGES: readonly [PeekWords, ...PeekWords[]] = [
  row(
    'en',
    ['Opens card for ', ''],
    ['', ' invited you.'],
    ["You're the organizer, ", " didn't respond"],
    "You didn't respond",
    'Organizer',
    'Accepted',
  ),
  row(
    'de',
    ['Öffnet Karte für ', ''],
    ['', ' hat Sie eingeladen.'],
    ['Sie sind der Organisator, ', ' hat nicht geantwortet'],
    'Sie haben nicht geantwortet',
    'Organisator',
    'Zugesagt',
  ),
  row(
    'nl',
    ['Kaart openen voor ', ''],
    ['', ' heeft u uitgenodigd.'],
    ['U bent de organisator, ', ' heeft niet gereageerd'],
    'U hebt niet gereageerd',
    'Organisator',
    'Geaccepteerd',
  ),
  row(
    'pl',
    ['Otwiera kartę: ', ''],
    ['', ' zaprasza Cię.'],
    ['Jesteś organizatorem, ', ' nie odpowiada'],
    'Nie udzielono odpowiedzi',
    'Organizator',
    'Zaakceptowano',
  ),
  row(
    'fi',
    ['Avaa kortin: ', ''],
    ['', ' kutsui sinut.'],
    ['Olet järjestäjä, ', ' ei ole vastannut'],
    'Et ole vastannut',
    'Järjestäjä',
    'Hyväksytty',
  ),
  row(
    'ja',
    ['', ' のカードを開きます'],
    ['', ' さんがあなたを招待しました。'],
    ['あなたが開催者です。', ' は応答していません'],
    'あなたは返信していません',
    '開催者',
    '承諾済み',
  ),
  row(
    'ko',
    ['', '의 카드를 엽니다'],
    ['', '님이 초대했습니다.'],
    ['내가 이끌이입니다. ', '님이 응답하지 않았습니다'],
    '응답하지 않았습니다',
    '이끌이',
    '수락함',
  ),
  row('zh-CN', ['打开“', '”的名片'], ['', ' 已邀请你。'], ['你是组织者，', ' 未响应'], '你未响应', '组织者', '已接受'),
  row('zh-TW', ['開啟 ', ' 的卡片'], ['', ' 邀請了您。'], ['您是召集人，', ' 未回應'], '您未回應', '召集人', '已接受'),
  row(
    'tr',
    ['', ' için kartı açar'],
    ['', ' sizi davet etti.'],
    ['Düzenleyen sizsiniz, ', ' yanıt vermedi'],
    'Yanıt vermediniz',
    'Düzenleyen',
    'Kabul etti',
  ),
  row(
    'he',
    ['פתיחת הכרטיס של ', ''],
    ['הוזמנת על-ידי ', '.'],
    ['אתה המארגן, ', ' לא הגיב/ה'],
    'לא הגבת',
    'מארגן',
    'אישר/ה',
  ),
  row('ar', ['يفتح بطاقة ', ''], ['دعاك ', '.'], ['أنت المنظم، ', ' لم يستجب'], 'لم تستجب', 'المنظم', 'مقبول'),
  row(
    'hu',
    ['Névjegy megnyitása: ', ''],
    ['', ' meghívta Önt.'],
    ['Ön a szervező; ', ' nem válaszolt'],
    'Ön nem válaszolt',
    'Szervező',
    'Elfogadva',
  ),
  row(
    'uk',
    ['Відкриває картку: ', ''],
    ['', ' запрошує вас.'],
    ['Ви організатор. ', ' не відповідає'],
    'Ви не відповіли',
    'Організатор',
    'Прийнято',
  ),
  row(
    'cs',
    ['Otevře kartu: ', ''],
    ['', ' vás pozval(a).'],
    ['Jste organizátor, ', ' neodpověděl(a)'],
    'Neodpověděli jste',
    'Organizátor',
    'Přijato',
  ),
  row(
    'el',
    ['Ανοίγει την κάρτα: ', ''],
    ['', ' σας προσκάλεσε.'],
    ['Είστε ο διοργανωτής, ', ' δεν απάντησε'],
    'Δεν απαντήσατε',
    'Διοργανωτής',
    'Αποδεκτή',
  ),
  row(
    'vi',
    ['Mở thẻ của ', ''],
    ['', ' đã mời bạn.'],
    ['Bạn là người tổ chức, ', ' chưa phản hồi'],
    'Bạn chưa phản hồi',
    'Người tổ chức',
    'Đã chấp nhận',
  ),
  row(
    'hi',
    ['', ' का कार्ड खोलता है'],
    ['', ' ने आपको आमंत्रित किया है।'],
    ['आप आयोजक हैं। ', ' ने उत्तर नहीं दिया'],
    'आपने उत्तर नहीं दिया',
    'आयोजक',
    'स्वीकृत',
  ),
  row('th', ['เปิดการ์ดของ ', ''], ['', ' เชิญคุณ'], ['คุณคือผู้จัด, ', ' ยังไม่ตอบรับ'], 'คุณยังไม่ตอบรับ', 'ผู้จัด', 'ยอมรับแล้ว'),
  row(
    'cy',
    ['Agor cerdyn ', ''],
    ['Gwahoddodd ', ' chi.'],
    ["Chi yw'r trefnydd ", ' heb ateb'],
    'Dim ateb',
    'Trefnydd',
    'Derbyniwyd',
  ),
];

/** Markup of what a peek says in one of the languages. */
export interface PeekCalls {
  readonly invitation: (name: string, invited?: Around) => string;
  readonly ownEvent: (name: string, more?: string) => string;
  readonly row: (name: string, word: string) => string;
  readonly line: (text: string) => string;
}

export function callsOf({ card, invited, ownEvent }: PeekWords): PeekCalls {
  const label = (name: string): string => `aria-label="${card[0]}${name}${card[1]}"`;
  const picture = (name: string): string =>
    `<span role="button" tabindex="0" aria-haspopup="dialog" ${label(name)}><span role="img" aria-label="${name}"></span></span>`;
  const named = (name: string): string => `<span role="button" tabindex="0" ${label(name)}>${name}</span>`;
  const sentence = (name: string, [before, behind]: Around): string =>
    `<div>${picture(name)}<div>${before}${named(name)}${behind}</div></div>`;
  return {
    invitation: (name, around = invited) => sentence(name, around),
    ownEvent: (name, more = '') => sentence(name, [ownEvent[0], ownEvent[1] + more]),
    row: (name, word) => `<div>${picture(name)}${named(name)} ${word}</div>`,
    line: (text) => `<div>${text}</div>`,
  };
}
