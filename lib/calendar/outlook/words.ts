import type { ResponseStatus } from '../../meeting/meeting';

/**
 * Words Outlook on the web writes in a peek. English has been seen; the others follow the product's usual wording and have not
 * been checked on the page. They stand behind the structure: a text counts only as a whole, and only where the page itself
 * writes beside a person. A text that is not here leaves its fact missing.
 */

/** What a text beside a person says. */
export type Saying =
  /** Of the person before it. */
  | { readonly of: 'person'; readonly response: ResponseStatus }
  | { readonly of: 'person'; readonly role: 'organizer' }
  /** Of the user. */
  | { readonly of: 'self'; readonly response: ResponseStatus }
  | { readonly of: 'self'; readonly role: 'organizer' };

interface Sayings {
  /** A person has accepted, may come, has declined, has not answered. */
  readonly answers: readonly [accepted: string, tentative: string, declined: string, none: string];
  /** A person is the organizer or has invited the user: `…` stands where the name is. */
  readonly organizer: readonly string[];
  /** The user has accepted, may come, has declined, has not answered. */
  readonly own: readonly [accepted: string, tentative: string, declined: string, none: string];
  /** The user is the organizer. */
  readonly isOwn: string;
}

/** Alternatives are parted with `|`. */
const SAYINGS: Readonly<Record<string, Sayings>> = {
  en: {
    answers: ['accepted', 'tentative|tentatively accepted', 'declined', "didn't respond|did not respond|no response"],
    organizer: ['organizer|organiser', 'invited you'],
    own: [
      'you accepted|you have accepted',
      'you tentatively accepted|you responded tentative|you might attend',
      'you declined|you have declined',
      "you didn't respond|you did not respond|you haven't responded",
    ],
    isOwn: "you're the organizer|you are the organizer|you're the organiser|you are the organiser",
  },
  de: {
    answers: [
      'zugesagt|hat zugesagt',
      'mit vorbehalt|mit vorbehalt zugesagt|hat mit vorbehalt zugesagt|hat unter vorbehalt zugesagt',
      'abgelehnt|hat abgelehnt',
      'hat nicht geantwortet|keine antwort|nicht geantwortet',
    ],
    organizer: ['organisator|organisatorin', 'hat sie eingeladen|hat dich eingeladen'],
    own: [
      'sie haben zugesagt|du hast zugesagt',
      'sie haben mit vorbehalt zugesagt|sie haben unter vorbehalt zugesagt|du hast mit vorbehalt zugesagt',
      'sie haben abgelehnt|du hast abgelehnt',
      'sie haben nicht geantwortet|du hast nicht geantwortet',
    ],
    isOwn: 'sie sind der organisator|du bist der organisator|sie sind organisator',
  },
  fr: {
    answers: [
      'accepté|a accepté',
      'provisoire|a accepté provisoirement',
      'refusé|a refusé|décliné|a décliné',
      "n'a pas répondu|aucune réponse|pas de réponse",
    ],
    organizer: ['organisateur|organisatrice', 'vous a invité|vous a invité(e)'],
    own: [
      'vous avez accepté',
      'vous avez accepté provisoirement',
      'vous avez refusé|vous avez décliné',
      "vous n'avez pas répondu",
    ],
    isOwn: "vous êtes l'organisateur|vous êtes l'organisateur(-trice)|vous êtes l'organisatrice",
  },
  es: {
    answers: [
      'aceptado|aceptó|ha aceptado',
      'provisional|aceptó provisionalmente|ha aceptado provisionalmente',
      'rechazado|rechazó|ha rechazado',
      'no respondió|no ha respondido|sin respuesta',
    ],
    organizer: ['organizador|organizadora', 'te invitó|le invitó|te ha invitado|le ha invitado'],
    own: [
      'aceptaste|ha aceptado usted|has aceptado',
      'aceptaste provisionalmente|has aceptado provisionalmente',
      'rechazaste|has rechazado',
      'no respondiste|no has respondido|usted no respondió',
    ],
    isOwn: 'eres el organizador|usted es el organizador|es el organizador',
  },
  it: {
    answers: [
      'accettato|ha accettato',
      'provvisorio|ha accettato provvisoriamente',
      'rifiutato|ha rifiutato',
      'non ha risposto|nessuna risposta',
    ],
    organizer: ['organizzatore|organizzatrice', 'ti ha invitato|ti ha invitata'],
    own: ['hai accettato', 'hai accettato provvisoriamente', 'hai rifiutato', 'non hai risposto'],
    isOwn: "sei l'organizzatore|l'organizzatore sei tu",
  },
  pt: {
    answers: [
      'aceito|aceitou|aceite',
      'provisório|aceitou provisoriamente|tentativa',
      'recusado|recusou',
      'não respondeu|sem resposta',
    ],
    organizer: ['organizador|organizadora', 'convidou você|convidou-o|convidou-o(a)|te convidou'],
    own: [
      'você aceitou|aceitou o convite',
      'você aceitou provisoriamente',
      'você recusou',
      'você não respondeu|não respondeste',
    ],
    isOwn: 'você é o organizador|é o organizador|você é o(a) organizador(a)',
  },
  nl: {
    answers: [
      'geaccepteerd|heeft geaccepteerd',
      'voorlopig|voorlopig geaccepteerd|onder voorbehoud',
      'geweigerd|afgewezen|heeft geweigerd',
      'heeft niet gereageerd|niet gereageerd|geen reactie|geen antwoord',
    ],
    organizer: ['organisator', 'heeft u uitgenodigd|heeft je uitgenodigd'],
    own: [
      'u hebt geaccepteerd|je hebt geaccepteerd',
      'u hebt voorlopig geaccepteerd|je hebt voorlopig geaccepteerd',
      'u hebt geweigerd|je hebt geweigerd|u hebt afgewezen',
      'u hebt niet gereageerd|je hebt niet gereageerd',
    ],
    isOwn: 'u bent de organisator|je bent de organisator|jij bent de organisator',
  },
  sv: {
    answers: [
      'accepterat|har accepterat|accepterad',
      'preliminärt|har accepterat preliminärt',
      'avböjt|har avböjt|tackat nej|avböjd',
      'har inte svarat|svarade inte|inget svar',
    ],
    organizer: ['arrangör|organisatör', 'bjöd in dig|har bjudit in dig'],
    own: [
      'du har accepterat|du accepterade',
      'du har accepterat preliminärt',
      'du har avböjt|du tackade nej|du avböjde',
      'du har inte svarat|du svarade inte',
    ],
    isOwn: 'du är arrangör|du är organisatör|du är arrangören',
  },
  da: {
    answers: [
      'accepteret|har accepteret',
      'foreløbig|foreløbigt accepteret',
      'afvist|har afvist|afslået',
      'har ikke svaret|svarede ikke|intet svar',
    ],
    organizer: ['arrangør|mødeindkalder', 'inviterede dig|har inviteret dig'],
    own: [
      'du har accepteret|du accepterede',
      'du har foreløbigt accepteret',
      'du har afvist|du afviste|du har afslået',
      'du har ikke svaret|du svarede ikke',
    ],
    isOwn: 'du er arrangør|du er arrangøren|du er mødeindkalder',
  },
  nb: {
    answers: [
      'godtatt|har godtatt|akseptert',
      'foreløpig|foreløpig godtatt|tentativt',
      'avslått|har avslått',
      'har ikke svart|svarte ikke|ingen svar',
    ],
    organizer: ['arrangør|møteinnkaller', 'inviterte deg|har invitert deg'],
    own: [
      'du har godtatt|du godtok|du har akseptert',
      'du har foreløpig godtatt',
      'du har avslått|du avslo',
      'du har ikke svart|du svarte ikke',
    ],
    isOwn: 'du er arrangør|du er arrangøren|du er møteinnkaller',
  },
  fi: {
    answers: [
      'hyväksytty|hyväksyi',
      'alustava|hyväksyi alustavasti',
      'hylätty|hylkäsi|kieltäytyi',
      'ei vastannut|ei vastausta|ei ole vastannut',
    ],
    organizer: ['järjestäjä', 'kutsui sinut'],
    own: [
      'hyväksyit|olet hyväksynyt',
      'hyväksyit alustavasti',
      'hylkäsit|kieltäydyit|olet hylännyt',
      'et vastannut|et ole vastannut',
    ],
    isOwn: 'olet järjestäjä|sinä olet järjestäjä',
  },
  pl: {
    answers: [
      'zaakceptowano|zaakceptował|zaakceptowała|zaakceptował(a)',
      'wstępnie zaakceptowano|niepewne|wstępna',
      'odrzucono|odrzucił|odrzuciła|odrzucił(a)',
      'brak odpowiedzi|nie odpowiedziano|nie odpowiedział|nie odpowiedziała|nie odpowiedział(a)',
    ],
    organizer: ['organizator|organizatorka', 'zaprosił cię|zaprosiła cię|zaprosił(a) cię|zaprasza cię'],
    own: [
      'zaakceptowałeś|zaakceptowano przez ciebie|zaakceptowałeś(-aś)',
      'wstępnie zaakceptowałeś',
      'odrzuciłeś|odrzuciłeś(-aś)',
      'nie odpowiedziałeś|nie odpowiedziałeś(-aś)|nie udzielono odpowiedzi',
    ],
    isOwn: 'jesteś organizatorem|jesteś organizatorką',
  },
  cs: {
    answers: [
      'přijato|přijal|přijala|přijal(a)',
      'nezávazně|nezávazně přijato',
      'odmítnuto|odmítl|odmítla|odmítl(a)',
      'neodpověděl|neodpověděla|neodpověděl(a)|bez odpovědi|žádná odpověď',
    ],
    organizer: ['organizátor|organizátorka', 'vás pozval|vás pozvala|vás pozval(a)'],
    own: [
      'přijali jste|přijal jste',
      'přijali jste nezávazně|nezávazně jste přijali',
      'odmítli jste|odmítl jste',
      'neodpověděli jste|neodpověděl jste',
    ],
    isOwn: 'jste organizátor|vy jste organizátor|jste organizátorem',
  },
  ru: {
    answers: [
      'принято|принял|приняла|принял(а)',
      'под вопросом|предварительно принято',
      'отклонено|отклонил|отклонила|отклонил(а)',
      'не ответил|не ответила|не ответил(а)|нет ответа',
    ],
    organizer: ['организатор', 'пригласил вас|пригласила вас|пригласил(а) вас|приглашает вас'],
    own: ['вы приняли|вы приняли приглашение', 'вы предварительно приняли', 'вы отклонили', 'вы не ответили'],
    isOwn: 'вы организатор|вы — организатор|вы являетесь организатором',
  },
  tr: {
    answers: [
      'kabul etti|kabul edildi',
      'kesin değil|kesin olmayan kabul|geçici',
      'reddetti|reddedildi',
      'yanıt vermedi|yanıtlamadı|yanıt yok',
    ],
    organizer: ['düzenleyen|düzenleyici', 'sizi davet etti|seni davet etti'],
    own: [
      'kabul ettiniz|siz kabul ettiniz',
      'geçici olarak kabul ettiniz',
      'reddettiniz|siz reddettiniz',
      'yanıt vermediniz|yanıtlamadınız',
    ],
    isOwn: 'düzenleyen sizsiniz|düzenleyici sizsiniz|düzenleyensiniz',
  },
  ja: {
    answers: [
      '承諾|承諾済み|承諾しました|さんは承諾しました',
      '仮承諾|仮の予定|仮承諾しました|さんは仮承諾しました',
      '辞退|辞退済み|辞退しました|さんは辞退しました',
      '未返信|未応答|返答なし|応答なし|返信がありません|応答していません|さんは返信していません|さんは応答していません',
    ],
    organizer: [
      '開催者|主催者',
      'さんがあなたを招待しました|があなたを招待しました|さんから招待されました|から招待されました',
    ],
    own: [
      'あなたは承諾しました|承諾しました（あなた）',
      'あなたは仮承諾しました',
      'あなたは辞退しました',
      'あなたは返信していません|あなたは応答していません|あなたは応答しませんでした',
    ],
    isOwn: 'あなたが開催者です|あなたは開催者です|あなたが主催者です',
  },
  ko: {
    answers: ['수락|수락됨|수락함', '미정|임시 수락', '거절|거절됨|거절함', '응답하지 않음|응답 없음|미응답'],
    organizer: [
      '이끌이|주최자|구성 이끌이',
      '님이 초대했습니다|님이 귀하를 초대했습니다|님이 회원님을 초대했습니다|님이 나를 초대했습니다',
    ],
    own: [
      '수락했습니다|귀하가 수락했습니다',
      '임시 수락했습니다',
      '거절했습니다|귀하가 거절했습니다',
      '응답하지 않았습니다|귀하가 응답하지 않았습니다',
    ],
    isOwn: '이끌이입니다|주최자입니다|귀하가 이끌이입니다|사용자가 이끌이입니다',
  },
  'zh-Hans': {
    answers: ['已接受|接受', '暂定|暂定接受', '已拒绝|拒绝|已谢绝', '未响应|未答复|没有响应|未回复'],
    organizer: ['组织者', '邀请了你|邀请了您|已邀请你'],
    own: [
      '你已接受|您已接受',
      '你已暂定接受|您已暂定接受',
      '你已拒绝|您已拒绝|你已谢绝',
      '你未响应|您未响应|你未答复|你没有响应|你未回复',
    ],
    isOwn: '你是组织者|您是组织者',
  },
  'zh-Hant': {
    answers: ['已接受|接受', '暫定|暫定接受', '已拒絕|拒絕|已婉拒', '未回應|未回覆|沒有回應'],
    organizer: ['召集人|主辦人', '邀請了您|邀請了你|已邀請您'],
    own: ['您已接受|你已接受', '您已暫定接受', '您已拒絕|您已婉拒', '您未回應|您沒有回應|您未回覆|你未回應'],
    isOwn: '您是召集人|你是召集人|您是主辦人',
  },
  ar: {
    answers: [
      'مقبول|قبل|تم القبول|قبِل',
      'مبدئي|قبول مبدئي|قبل مبدئيًا|قبل مبدئياً',
      'مرفوض|رفض|تم الرفض',
      'لم يستجب|لم يرد|لا يوجد رد|لم تتم الاستجابة',
    ],
    organizer: ['المنظم|منظم', 'دعاك|قام بدعوتك|قامت بدعوتك|دعتك'],
    own: [
      'لقد قبلت|قبلت',
      'قبلت مبدئيًا|لقد قبلت مبدئيًا|قبلت مبدئياً|لقد قبلت مبدئياً',
      'لقد رفضت|رفضت',
      'لم تستجب|لم ترد',
    ],
    isOwn: 'أنت المنظم|أنت منظم الاجتماع',
  },
  he: {
    answers: [
      'התקבל|אישר|אישרה|קיבל|קיבלה',
      'טנטטיבי|לא סופי|אישור טנטטיבי',
      'נדחה|דחה|דחתה',
      'לא הגיב|לא הגיבה|אין תגובה|לא השיב',
    ],
    organizer: ['מארגן|מארגנת', 'הזמין אותך|הזמינה אותך'],
    own: ['אישרת|קיבלת', 'אישרת באופן טנטטיבי|אישרת באופן לא סופי', 'דחית', 'לא הגבת|לא השבת'],
    isOwn: 'אתה המארגן|את המארגנת|אתה/את המארגן/ת|אתה מארגן הפגישה',
  },
};

const ANSWERS: readonly ResponseStatus[] = ['accepted', 'tentative', 'declined', 'needs-action'];

const sayings: ReadonlyMap<string, Saying> = collect();

function collect(): ReadonlyMap<string, Saying> {
  const all = new Map<string, Saying>();
  const ambiguous = new Set<string>();
  const add = (words: string, saying: Saying): void => {
    for (const word of words.split('|')) {
      const key = keyOf(word);
      const known = all.get(key);
      if (known && JSON.stringify(known) !== JSON.stringify(saying)) ambiguous.add(key);
      all.set(key, saying);
    }
  };
  for (const { answers, organizer, own, isOwn } of Object.values(SAYINGS)) {
    ANSWERS.forEach((response, at) => {
      add(answers[at] ?? '', { of: 'person', response });
      add(own[at] ?? '', { of: 'self', response });
    });
    organizer.forEach((words) => add(words, { of: 'person', role: 'organizer' }));
    add(isOwn, { of: 'self', role: 'organizer' });
  }
  // A word that says two things in two languages says nothing.
  ambiguous.forEach((key) => all.delete(key));
  all.delete('');
  return all;
}

/** Whether the words of a language have been seen on the page, so that another text is not one of them. `language` is a BCP 47 tag. */
export function areWordsSeen(language: string): boolean {
  return /^en(?:-|$)/iu.test(language);
}

/** What a whole text beside a person says; undefined when it is no text the page is known to write. */
export function sayingOf(text: string): Saying | undefined {
  return sayings.get(keyOf(text));
}

/** The text without what may stand around it. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/^[\s,.:;·•|–—()、。，،؛-]+|[\s,.:;·•|–—、。，،؛!-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

/** What stands in the place of a location that is not there. */
export const NO_LOCATION =
  /^(?:no location(?: added)?|kein (?:ort|standort)(?: hinzugefügt)?|aucun (?:emplacement|lieu)(?: ajouté)?|no se (?:ha )?agreg(?:ó|ado) (?:ninguna )?ubicación|sin ubicación|nessuna (?:posizione|località)(?: aggiunta)?|nenhum local(?: adicionado)?|geen locatie(?: toegevoegd)?|ingen plats(?: har lagts till)?|ingen (?:placering|plassering)(?: tilføjet| lagt til)?|ei sijaintia(?: lisätty)?|nie dodano lokalizacji|brak lokalizacji|žádné umístění|není přidáno žádné umístění|場所が追加されていません|場所なし|추가된 위치 없음|위치 없음|未添加位置|无位置|未新增位置|沒有位置|место не (?:добавлено|указано)|konum eklenmedi|لم تتم إضافة موقع|לא נוסף מיקום)\.?$/iu;

/** What stands in the place of a title that is not there, or that is nobody else's business. */
export const NO_TITLE =
  /^(?:[(（](?:no (?:subject|title)|kein (?:betreff|titel)|ohne (?:betreff|titel)|(?:aucun|pas d['’]|sans) ?objet|sans titre|sin (?:asunto|título)|nessun oggetto|senza (?:oggetto|titolo)|sem (?:assunto|título)|geen onderwerp|inget ämne|intet emne|uten emne|ingen emne|ei aihetta|brak tematu|bez (?:předmětu|tematu)|без темы|нет темы|konu yok|件名なし|제목 없음|无主题|無主題|无标题|無標題|بلا موضوع|بدون موضوع|ללא נושא)[)）]|private? (?:appointment|meeting|event)|privater? termin|rendez-vous privé|cita privada|appuntamento privato|compromisso (?:particular|privado)|privéafspraak|privat (?:avtalad tid|aftale|avtale)|yksityinen tapaaminen|termin prywatny|soukromá schůzka|частная встреча|özel randevu|(?:プライベート|非公開)の予定|비공개 약속|私人约会|私人約會|موعد خاص|פגישה פרטית)$/iu;

/** How the page names an occurrence of a series. */
export const SERIES =
  /^(?:series|serie|série|terminserie|séria|серия|serien|sarja|seria|řada|dizi|系列|数列|系列活动|定期的な予定|一連|시리즈|되풀이|سلسلة|סדרה)$/iu;

/** Stems of the notice that people are not shown, for texts that nobody but the page can have written. */
export const HIDDEN =
  /hidden|\bhid\b|verborgen|verbergt|ausgeblendet|masqu|ocult|escond|nascost|\bdold[ae]?\b|skjul|piilot|ukryt|skryt|скрыт|прихован|gizl|rejtett|elrejt|ascuns|κρυ[φμ]|非表示|隐藏|隱藏|숨[겨김긴기]|مخفي|إخفاء|מוסתר|הוסתר|ẩn|tersembunyi|ซ่อน|छिप/iu;

/** How a text behind a name begins when more names, or other people without names, follow. */
export const AND_MORE =
  /^(?:[,،、，+&]|(?:and|und|et|en|och|og|ja|és|și|ve|và|dan|та|και|और)\s|と|や|ほか|及|和|以及|与|與|외|및|그리고|와\s|과\s|وآخر|ואחר)/iu;

/** The first part of the page's title, in front of the user's name. */
export const CALENDAR_TITLES: ReadonlySet<string> = new Set(
  'calendar|kalender|calendrier|calendario|calendário|agenda|kalenteri|kalendarz|kalendář|kalendár|naptár|ημερολόγιο|календарь|календар|takvim|予定表|カレンダー|일정|캘린더|日历|行事曆|日曆|التقويم|לוח שנה'.split(
    '|',
  ),
);
