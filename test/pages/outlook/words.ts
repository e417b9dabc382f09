/**
 * The host page's words in the interface languages the lab speaks.
 *
 * Seen in English (2026): everything in a chip's label and in the peek card. Seen in Japanese, French and German (code,
 * 2025): range, date order, separator, the Japanese status words and prefixes, "View event". Everything else outside
 * English is inferred: plausible filler, proof of nothing.
 */
import type { ResponseStatus } from '../../../lib/meeting/meeting';

export type LabLanguage = 'en' | 'en-GB' | 'de' | 'fr' | 'es' | 'ja' | 'ar';
export type LabClock = '12h' | '24h';
/** How an event shows in the user's availability. */
export type ShowsAs = 'busy' | 'free' | 'tentative' | 'away' | 'elsewhere';
/** Words before and after a name. */
export type Around = readonly [before: string, after: string];

/** Everything the page says in one language. */
export interface Words {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly clock: LabClock;
  /** Digits of the hour by the 24-hour clock. */
  readonly hour: 'one' | 'two';

  /* The label of a chip. */
  readonly separator: string;
  readonly range: (from: string, to: string) => string;
  readonly dates: (first: string, last: string) => string;
  readonly allDay: string;
  readonly by: (name: string) => string;
  readonly showsAs: Readonly<Record<ShowsAs, string>>;
  readonly recurring: string;
  readonly exception: string;
  readonly charm: (name: string) => string;
  readonly cancelled: string;
  readonly declined: string;
  readonly noSubject: string;
  readonly privateSubject: string;
  readonly slot: (range: string, weekday: string) => string;

  /* The peek card. */
  readonly titleLabel: string;
  readonly timeLabel: string;
  readonly locationLabel: string;
  readonly noLocation: string;
  readonly viewEvent: string;
  readonly join: string;
  readonly chat: string;
  readonly series: string;
  readonly opensCard: (name: string) => string;
  readonly invited: Around;
  readonly ownEvent: string;
  /** The organiser's one sentence about the only guest. */
  readonly ownEventWith: (answer: ResponseStatus) => Around;
  readonly organizer: string;
  readonly answers: Readonly<Record<ResponseStatus, string>>;
  readonly ownAnswers: Readonly<Record<ResponseStatus, string>>;
  readonly answerCount: (answer: ResponseStatus, count: number) => string;
  readonly respond: string;
  readonly respondHint: string;

  /* The full view and the forms. */
  readonly close: string;
  readonly tracking: string;
  readonly moreOptions: string;
  readonly edit: string;
  readonly addTitle: string;
  readonly inviteAttendees: string;
  readonly save: string;
  readonly discard: string;
  readonly description: string;

  /* The rest of the page. */
  readonly product: string;
  readonly mail: string;
  readonly people: string;
  readonly newEvent: string;
  readonly today: string;
  readonly goToToday: string;
  readonly goToPrevious: string;
  readonly goToNext: string;
  readonly jump: string;
  readonly main: (span: string) => string;
  readonly views: Readonly<Record<'day' | 'workweek' | 'week' | 'month' | 'agenda', string>>;
  readonly more: (count: number) => string;
  readonly myCalendars: string;
  readonly account: (name: string) => string;
  readonly search: string;
  readonly signIn: string;
  readonly pickAccount: string;
  readonly otherAccount: string;
}

const EN: Words = {
  tag: 'en-US',
  direction: 'ltr',
  clock: '12h',
  hour: 'two',
  separator: ', ',
  range: (from, to) => `${from} to ${to}`,
  dates: (first, last) => `${first} to ${last}`,
  allDay: 'all day event',
  by: (name) => `By ${name}`,
  showsAs: { busy: 'Busy', free: 'Free', tentative: 'Tentative', away: 'OOF', elsewhere: 'Working Elsewhere' },
  recurring: 'Recurring event',
  exception: 'Exception to recurring event',
  charm: (name) => `${name} icon`,
  cancelled: 'Canceled: ',
  declined: 'Declined: ',
  noSubject: '(No subject)',
  privateSubject: 'Private appointment',
  slot: (range, weekday) => `${range}, ${weekday}`,
  titleLabel: 'Title',
  timeLabel: 'Time',
  locationLabel: 'Location',
  noLocation: 'No location added',
  viewEvent: 'View event',
  join: 'Join',
  chat: 'Chat with participants',
  series: 'Series',
  opensCard: (name) => `Opens card for ${name}`,
  invited: ['', ' invited you.'],
  ownEvent: "You're the organizer",
  // "didn't respond" is seen; the other answers are inferred from the words beside names.
  ownEventWith: (answer) => [
    "You're the organizer, ",
    {
      accepted: ' accepted',
      declined: ' declined',
      tentative: ' tentatively accepted',
      'needs-action': " didn't respond",
    }[answer],
  ],
  organizer: 'Organizer',
  answers: {
    accepted: 'Accepted',
    declined: 'Declined',
    tentative: 'Tentative',
    'needs-action': "Didn't respond",
  },
  ownAnswers: {
    accepted: 'You accepted',
    declined: 'You declined',
    tentative: 'You tentatively accepted',
    'needs-action': "You didn't respond",
  },
  answerCount: (answer, count) =>
    `${{ accepted: 'Accepted', declined: 'Declined', tentative: 'Tentative', 'needs-action': "Didn't respond" }[answer]} ${count}`,
  respond: 'respond form',
  respondHint: 'Message the organizer',
  close: 'Close',
  tracking: 'Tracking',
  moreOptions: 'More options',
  edit: 'Edit',
  addTitle: 'Add a title',
  inviteAttendees: 'Invite attendees',
  save: 'Save',
  discard: 'Discard',
  description: 'Add a description',
  product: 'Calendar',
  mail: 'Mail',
  people: 'People',
  newEvent: 'New event',
  today: 'Today',
  goToToday: 'Go to today',
  goToPrevious: 'Go to previous week',
  goToNext: 'Go to next week',
  jump: 'Jump to a specific date',
  main: (span) => `calendar view, ${span}`,
  views: { day: 'Day', workweek: 'Work week', week: 'Week', month: 'Month', agenda: 'Agenda' },
  more: (count) => `+${count} more`,
  myCalendars: 'My calendars',
  account: (name) => `Account manager for ${name}`,
  search: 'Search',
  signIn: 'Sign in to your account',
  pickAccount: 'Pick an account',
  otherAccount: 'Use another account',
};

const EN_GB: Words = {
  ...EN,
  tag: 'en-GB',
  clock: '24h',
  cancelled: 'Cancelled: ',
  ownEvent: "You're the organiser",
  ownEventWith: (answer) => ["You're the organiser, ", EN.ownEventWith(answer)[1]],
  organizer: 'Organiser',
  respondHint: 'Message the organiser',
};

const DE: Words = {
  ...EN,
  tag: 'de',
  clock: '24h',
  range: (from, to) => `${from} bis ${to}`,
  dates: (first, last) => `${first} bis ${last}`,
  allDay: 'ganztägiges Ereignis',
  by: (name) => `Von ${name}`,
  showsAs: {
    busy: 'Gebucht',
    free: 'Frei',
    tentative: 'Mit Vorbehalt',
    away: 'Abwesend',
    elsewhere: 'An anderem Ort tätig',
  },
  recurring: 'Wiederholtes Ereignis',
  exception: 'Ausnahme zu wiederholtem Ereignis',
  charm: (name) => `Symbol „${name}“`,
  cancelled: 'Abgesagt: ',
  declined: 'Abgelehnt: ',
  noSubject: '(Kein Betreff)',
  privateSubject: 'Privater Termin',
  slot: (range, weekday) => `${range}, ${weekday} leerer Zeitslot`,
  titleLabel: 'Titel',
  timeLabel: 'Zeit',
  locationLabel: 'Ort',
  noLocation: 'Kein Ort hinzugefügt',
  viewEvent: 'Ereignis anzeigen',
  join: 'Teilnehmen',
  chat: 'Mit Teilnehmern chatten',
  series: 'Serie',
  opensCard: (name) => `Öffnet die Karte für ${name}`,
  invited: ['', ' hat Sie eingeladen.'],
  ownEvent: 'Sie sind der Organisator',
  ownEventWith: (answer) => [
    'Sie sind der Organisator, ',
    {
      accepted: ' hat zugesagt',
      declined: ' hat abgelehnt',
      tentative: ' hat mit Vorbehalt zugesagt',
      'needs-action': ' hat nicht geantwortet',
    }[answer],
  ],
  organizer: 'Organisator',
  answers: {
    accepted: 'Zugesagt',
    declined: 'Abgelehnt',
    tentative: 'Mit Vorbehalt',
    'needs-action': 'Nicht geantwortet',
  },
  ownAnswers: {
    accepted: 'Sie haben zugesagt',
    declined: 'Sie haben abgelehnt',
    tentative: 'Sie haben mit Vorbehalt zugesagt',
    'needs-action': 'Sie haben nicht geantwortet',
  },
  answerCount: (answer, count) => `${DE.answers[answer]} ${count}`,
  respond: 'Antwortformular',
  respondHint: 'Nachricht an den Organisator',
  close: 'Schließen',
  tracking: 'Nachverfolgung',
  moreOptions: 'Weitere Optionen',
  edit: 'Bearbeiten',
  addTitle: 'Titel hinzufügen',
  inviteAttendees: 'Teilnehmer einladen',
  save: 'Speichern',
  discard: 'Verwerfen',
  description: 'Beschreibung hinzufügen',
  product: 'Kalender',
  mail: 'E-Mail',
  people: 'Personen',
  newEvent: 'Neues Ereignis',
  today: 'Heute',
  goToToday: 'Zu heute wechseln',
  goToPrevious: 'Zur vorherigen Woche wechseln',
  goToNext: 'Zur nächsten Woche wechseln',
  jump: 'Zu einem bestimmten Datum springen',
  main: (span) => `kalenderansicht, ${span}`,
  views: { day: 'Tag', workweek: 'Arbeitswoche', week: 'Woche', month: 'Monat', agenda: 'Agenda' },
  more: (count) => `+${count} weitere`,
  myCalendars: 'Meine Kalender',
  account: (name) => `Konto-Manager für ${name}`,
  search: 'Suchen',
  signIn: 'Bei Ihrem Konto anmelden',
  pickAccount: 'Konto auswählen',
  otherAccount: 'Anderes Konto verwenden',
};

const FR: Words = {
  ...EN,
  tag: 'fr',
  clock: '24h',
  range: (from, to) => `${from} à ${to}`,
  dates: (first, last) => `${first} à ${last}`,
  allDay: 'événement d’une journée entière',
  by: (name) => `Par ${name}`,
  showsAs: {
    busy: 'Occupé(e)',
    free: 'Disponible',
    tentative: 'Provisoire',
    away: 'Absent(e)',
    elsewhere: 'Travaille ailleurs',
  },
  recurring: 'Événement périodique',
  exception: 'Exception à un événement périodique',
  charm: (name) => `Icône ${name}`,
  cancelled: 'Annulé : ',
  declined: 'Refusé : ',
  noSubject: '(Aucun objet)',
  privateSubject: 'Rendez-vous privé',
  titleLabel: 'Titre',
  timeLabel: 'Heure',
  locationLabel: 'Lieu',
  noLocation: 'Aucun lieu ajouté',
  viewEvent: "Afficher l'événement",
  join: 'Rejoindre',
  chat: 'Converser avec les participants',
  series: 'Série',
  opensCard: (name) => `Ouvre la carte de ${name}`,
  invited: ['', ' vous a invité.'],
  ownEvent: "Vous êtes l'organisateur",
  ownEventWith: (answer) => [
    "Vous êtes l'organisateur, ",
    {
      accepted: ' a accepté',
      declined: ' a refusé',
      tentative: ' a accepté provisoirement',
      'needs-action': " n'a pas répondu",
    }[answer],
  ],
  organizer: 'Organisateur',
  answers: { accepted: 'Accepté', declined: 'Refusé', tentative: 'Provisoire', 'needs-action': "N'a pas répondu" },
  ownAnswers: {
    accepted: 'Vous avez accepté',
    declined: 'Vous avez refusé',
    tentative: 'Vous avez accepté provisoirement',
    'needs-action': "Vous n'avez pas répondu",
  },
  answerCount: (answer, count) => `${FR.answers[answer]} ${count}`,
  respond: 'formulaire de réponse',
  respondHint: "Message à l'organisateur",
  close: 'Fermer',
  tracking: 'Suivi',
  moreOptions: "Plus d'options",
  edit: 'Modifier',
  addTitle: 'Ajouter un titre',
  inviteAttendees: 'Inviter des participants',
  save: 'Enregistrer',
  discard: 'Ignorer',
  description: 'Ajouter une description',
  product: 'Calendrier',
  mail: 'Courrier',
  people: 'Contacts',
  newEvent: 'Nouvel événement',
  today: "Aujourd'hui",
  goToToday: "Accéder à aujourd'hui",
  goToPrevious: 'Accéder à la semaine précédente',
  goToNext: 'Accéder à la semaine suivante',
  jump: 'Accéder à une date',
  main: (span) => `affichage calendrier, ${span}`,
  views: { day: 'Jour', workweek: 'Semaine de travail', week: 'Semaine', month: 'Mois', agenda: 'Planning' },
  more: (count) => `+${count} de plus`,
  myCalendars: 'Mes calendriers',
  account: (name) => `Gestionnaire de comptes pour ${name}`,
  search: 'Rechercher',
  signIn: 'Connectez-vous à votre compte',
  pickAccount: 'Choisir un compte',
  otherAccount: 'Utiliser un autre compte',
};

const ES: Words = {
  ...EN,
  tag: 'es',
  clock: '24h',
  range: (from, to) => `De ${from} a ${to}`,
  dates: (first, last) => `${first} a ${last}`,
  allDay: 'evento de todo el día',
  by: (name) => `Por ${name}`,
  showsAs: {
    busy: 'Ocupado',
    free: 'Disponible',
    tentative: 'Provisional',
    away: 'Fuera de la oficina',
    elsewhere: 'Trabajando en otro lugar',
  },
  recurring: 'Evento periódico',
  exception: 'Excepción del evento periódico',
  charm: (name) => `Icono de ${name}`,
  cancelled: 'Cancelado: ',
  declined: 'Rechazado: ',
  noSubject: '(Sin asunto)',
  privateSubject: 'Cita privada',
  titleLabel: 'Título',
  timeLabel: 'Hora',
  locationLabel: 'Ubicación',
  noLocation: 'No se ha agregado ninguna ubicación',
  viewEvent: 'Ver evento',
  join: 'Unirse',
  chat: 'Chatear con los participantes',
  series: 'Serie',
  opensCard: (name) => `Abre la tarjeta de ${name}`,
  invited: ['', ' te ha invitado.'],
  ownEvent: 'Eres el organizador',
  ownEventWith: (answer) => [
    'Eres el organizador, ',
    {
      accepted: ' ha aceptado',
      declined: ' ha rechazado',
      tentative: ' ha aceptado provisionalmente',
      'needs-action': ' no ha respondido',
    }[answer],
  ],
  organizer: 'Organizador',
  answers: { accepted: 'Aceptado', declined: 'Rechazado', tentative: 'Provisional', 'needs-action': 'Sin respuesta' },
  ownAnswers: {
    accepted: 'Has aceptado',
    declined: 'Has rechazado',
    tentative: 'Has aceptado provisionalmente',
    'needs-action': 'No has respondido',
  },
  answerCount: (answer, count) => `${ES.answers[answer]} ${count}`,
  respond: 'formulario de respuesta',
  respondHint: 'Mensaje al organizador',
  close: 'Cerrar',
  tracking: 'Seguimiento',
  moreOptions: 'Más opciones',
  edit: 'Editar',
  addTitle: 'Agregar un título',
  inviteAttendees: 'Invitar a los asistentes',
  save: 'Guardar',
  discard: 'Descartar',
  description: 'Agregar una descripción',
  product: 'Calendario',
  mail: 'Correo',
  people: 'Contactos',
  newEvent: 'Nuevo evento',
  today: 'Hoy',
  goToToday: 'Ir a hoy',
  goToPrevious: 'Ir a la semana anterior',
  goToNext: 'Ir a la semana siguiente',
  jump: 'Ir a una fecha',
  main: (span) => `vista de calendario, ${span}`,
  views: { day: 'Día', workweek: 'Semana laboral', week: 'Semana', month: 'Mes', agenda: 'Agenda' },
  more: (count) => `+${count} más`,
  myCalendars: 'Mis calendarios',
  account: (name) => `Administrador de cuentas de ${name}`,
  search: 'Buscar',
  signIn: 'Inicia sesión en tu cuenta',
  pickAccount: 'Elegir una cuenta',
  otherAccount: 'Usar otra cuenta',
};

const JA: Words = {
  ...EN,
  tag: 'ja',
  clock: '24h',
  hour: 'one',
  separator: '、',
  range: (from, to) => `${from} から ${to}`,
  dates: (first, last) => `${first} から ${last}`,
  allDay: '終日イベント',
  by: (name) => `開催者 ${name}`,
  showsAs: {
    busy: '予定あり',
    free: '空き時間',
    tentative: '仮の予定',
    away: '外出中',
    elsewhere: '他の場所で作業',
  },
  recurring: '定期的なイベント',
  exception: '定期的なイベントの例外',
  charm: (name) => `${name} アイコン`,
  cancelled: 'キャンセル済み: ',
  declined: '辞退: ',
  noSubject: '(件名なし)',
  privateSubject: 'プライベートの予定',
  slot: (range, weekday) => `${range}、${weekday}`,
  titleLabel: 'タイトル',
  timeLabel: '時刻',
  locationLabel: '場所',
  noLocation: '場所が追加されていません',
  viewEvent: 'イベントを表示します',
  join: '参加',
  chat: '参加者とチャット',
  series: '定期的な予定',
  opensCard: (name) => `${name} のカードを開きます`,
  invited: ['', ' さんがあなたを招待しました。'],
  ownEvent: 'あなたが開催者です',
  ownEventWith: (answer) => [
    'あなたが開催者です、',
    {
      accepted: ' さんは承諾しました',
      declined: ' さんは辞退しました',
      tentative: ' さんは仮承諾しました',
      'needs-action': ' さんは返信していません',
    }[answer],
  ],
  organizer: '開催者',
  answers: { accepted: '承諾済み', declined: '辞退', tentative: '仮承諾', 'needs-action': '未返信' },
  ownAnswers: {
    accepted: 'あなたは承諾しました',
    declined: 'あなたは辞退しました',
    tentative: 'あなたは仮承諾しました',
    'needs-action': 'あなたは返信していません',
  },
  answerCount: (answer, count) => `${JA.answers[answer]} ${count}`,
  respond: '返信フォーム',
  respondHint: '開催者へのメッセージ',
  close: '閉じる',
  tracking: '確認状況',
  moreOptions: 'その他のオプション',
  edit: '編集',
  addTitle: 'タイトルを追加',
  inviteAttendees: '出席者を追加',
  save: '保存',
  discard: '破棄',
  description: '説明を追加',
  product: '予定表',
  mail: 'メール',
  people: '連絡先',
  newEvent: '新しいイベント',
  today: '今日',
  goToToday: '今日に移動',
  goToPrevious: '前の週に移動',
  goToNext: '次の週に移動',
  jump: '特定の日付に移動',
  main: (span) => `カレンダー ビュー、${span}`,
  views: { day: '日', workweek: '稼働日', week: '週', month: '月', agenda: '予定一覧' },
  more: (count) => `他 ${count} 件`,
  myCalendars: '個人の予定表',
  account: (name) => `${name} のアカウント マネージャー`,
  search: '検索',
  signIn: 'アカウントにサインイン',
  pickAccount: 'アカウントを選択する',
  otherAccount: '別のアカウントを使用する',
};

const AR: Words = {
  ...EN,
  tag: 'ar-u-nu-latn',
  direction: 'rtl',
  clock: '12h',
  separator: '، ',
  range: (from, to) => `${from} إلى ${to}`,
  dates: (first, last) => `${first} إلى ${last}`,
  allDay: 'حدث طوال اليوم',
  by: (name) => `بواسطة ${name}`,
  showsAs: {
    busy: 'مشغول',
    free: 'متوفر',
    tentative: 'مبدئي',
    away: 'خارج المكتب',
    elsewhere: 'العمل في مكان آخر',
  },
  recurring: 'حدث متكرر',
  exception: 'استثناء لحدث متكرر',
  charm: (name) => `أيقونة ${name}`,
  cancelled: 'تم الإلغاء: ',
  declined: 'مرفوض: ',
  noSubject: '(بلا موضوع)',
  privateSubject: 'موعد خاص',
  slot: (range, weekday) => `${range}، ${weekday}`,
  titleLabel: 'العنوان',
  timeLabel: 'الوقت',
  locationLabel: 'الموقع',
  noLocation: 'لم تتم إضافة موقع',
  viewEvent: 'عرض الحدث',
  join: 'انضمام',
  chat: 'الدردشة مع المشاركين',
  series: 'سلسلة',
  opensCard: (name) => `يفتح بطاقة ${name}`,
  invited: ['دعاك ', '.'],
  ownEvent: 'أنت المنظم',
  ownEventWith: (answer) => [
    'أنت المنظم، ',
    { accepted: ' قبل', declined: ' رفض', tentative: ' قبل مبدئياً', 'needs-action': ' لم يستجب' }[answer],
  ],
  organizer: 'المنظم',
  answers: { accepted: 'مقبول', declined: 'مرفوض', tentative: 'مبدئي', 'needs-action': 'لم يستجب' },
  ownAnswers: {
    accepted: 'لقد قبلت',
    declined: 'لقد رفضت',
    tentative: 'لقد قبلت مبدئياً',
    'needs-action': 'لم تستجب',
  },
  answerCount: (answer, count) => `${AR.answers[answer]} ${count}`,
  respond: 'نموذج الاستجابة',
  respondHint: 'رسالة إلى المنظم',
  close: 'إغلاق',
  tracking: 'التتبع',
  moreOptions: 'مزيد من الخيارات',
  edit: 'تحرير',
  addTitle: 'إضافة عنوان',
  inviteAttendees: 'دعوة الحضور',
  save: 'حفظ',
  discard: 'تجاهل',
  description: 'إضافة وصف',
  product: 'التقويم',
  mail: 'البريد',
  people: 'الأشخاص',
  newEvent: 'حدث جديد',
  today: 'اليوم',
  goToToday: 'الانتقال إلى اليوم',
  goToPrevious: 'الانتقال إلى الأسبوع السابق',
  goToNext: 'الانتقال إلى الأسبوع التالي',
  jump: 'الانتقال إلى تاريخ محدد',
  main: (span) => `عرض التقويم، ${span}`,
  views: { day: 'يوم', workweek: 'أسبوع العمل', week: 'أسبوع', month: 'شهر', agenda: 'جدول الأعمال' },
  more: (count) => `+${count} أخرى`,
  myCalendars: 'تقاويمي',
  account: (name) => `مدير الحساب لـ ${name}`,
  search: 'بحث',
  signIn: 'تسجيل الدخول إلى حسابك',
  pickAccount: 'اختيار حساب',
  otherAccount: 'استخدام حساب آخر',
};

export const WORDS: Readonly<Record<LabLanguage, Words>> = {
  en: EN,
  'en-GB': EN_GB,
  de: DE,
  fr: FR,
  es: ES,
  ja: JA,
  ar: AR,
};

/** One language with one clock. */
export interface LabLocale {
  readonly language: LabLanguage;
  readonly clock: LabClock;
  readonly words: Words;
}

/** The locale of a tag such as `en`, `de` or `en-24h`; an unknown language is an error of the caller. */
export function localeOf(tag: string, clock?: LabClock): LabLocale {
  const [, name = '', ownClock] = /^(.*?)(?:-(12h|24h))?$/.exec(tag) ?? [];
  const language = (Object.keys(WORDS) as readonly LabLanguage[]).find((each) => each === name);
  if (!language) throw new Error(`The lab does not speak "${tag}"; it speaks ${Object.keys(WORDS).join(', ')}.`);
  const words = WORDS[language];
  const chosen = clock ?? (ownClock === '12h' || ownClock === '24h' ? ownClock : words.clock);
  return { language, clock: chosen, words };
}
