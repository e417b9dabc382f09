import type { TitleKind } from '../../lib/meeting/titles';

/** The mentor and the mentees of the samples. */
export const KNOWN_NAMES: readonly string[] = [
  'Ruth Sommer',
  'Nadia Brandt',
  'Emre Aydın',
  'Clara Ruiz',
  'Viktor Lindqvist',
  '田中太郎',
  '김민준',
  '王小明',
  'Иван Петров',
  'أحمد علي',
  'דנה כהן',
];

/** Titles as people write them, by what they hint at. One a line. */
const TITLES: Record<TitleKind, string> = {
  'one-on-one': `
    1:1
    1:1 Nadia
    1:1 Nadia / Ruth
    Nadia <> Ruth 1:1
    Nadia/Ruth 1:1s
    1 : 1 with Emre
    1：1 Clara
    1∶1 weekly
    (1:1) Viktor
    [1:1] Clara
    Weekly 1:1
    Monthly 1:1 w/ manager
    1:1 - Alice Example
    Alice's 1:1
    Alice Example: 1:1
    1:1: Bob
    John 1:1
    Charles 1:1
    Mark 1-1
    1:1-Bob
    Bob-1:1
    1-1
    1-1 with Bob
    Bob 1-1
    1–1 Ruth
    1x1
    1x1 Alice & Bob
    1on1
    1on1 Ruth
    1-on-1
    1-on-1 with Sam
    1 on 1
    1 On 1: Sam
    1to1
    1-to-1 catch up
    1 to 1 Sam
    121
    121 with Sam
    Sam 121
    1-2-1
    1-2-1 with Sam
    O3
    O3 Nadia
    Weekly O3
    one on one
    One-on-One
    ONE ON ONE with Sam
    One-to-one
    One2One
    Skip level 1:1
    Skip-level with Sam
    Mentoring
    Mentoring session Nadia
    Mentorship check-in
    Mentor/mentee
    Coaching session
    1:1 (mentoring)
    Mock interview 1:1
    🌱 1:1 Nadia
    Re: 1:1
    1:1 prep for all-hands
    1:1 Standup topics with Nadia
    Vier-Augen-Gespräch
    4-Augen-Gespräch mit Nadia
    Gespräch unter vier Augen
    Einzelgespräch
    Mitarbeitergespräch Nadia Brandt
    Mitarbeiterinnengespräch
    Jour fixe
    Jour Fixe Nadia
    JF Emre
    1:1 Austausch
    1 zu 1 Nadia
    1-zu-1
    Feedbackgespräch
    Entwicklungsgespräch Clara
    Mentoringgespräch
    Zwiegespräch
    Tête-à-tête
    Tête à tête avec Clara
    Entretien individuel
    Point individuel Clara
    1 à 1
    Un à un
    Mentorat – Clara
    Entretien annuel
    1:1 hebdo
    Uno a uno
    1 a 1 con Clara
    Cara a cara
    Reunión individual
    Mentoría con Clara
    1:1 semanal
    Um a um
    1:1 quinzenal
    Reunião individual
    Conversa individual com Clara
    Mentoria
    A tu per tu
    Faccia a faccia
    Colloquio individuale
    Incontro individuale Clara
    1:1 settimanale
    A quattr'occhi
    Eén-op-één
    1-op-1
    1 op 1 Emre
    Bila Emre
    Bilateraal overleg
    Onder vier ogen
    Functioneringsgesprek
    Jeden na jeden
    1 na 1 z Nadią
    W cztery oczy
    Rozmowa indywidualna
    Spotkanie indywidualne
    En-till-en
    1-till-1
    Medarbetarsamtal
    Utvecklingssamtal
    Enskilt samtal
    En-til-en
    1-til-1 Viktor
    Under fire øjne
    Medarbejdersamtale
    MUS-samtale
    Medarbeidersamtale
    Under fire øyne
    Individuell samtale
    Kahdenkeskinen
    Kehityskeskustelu
    Kahden kesken Viktorin kanssa
    Mezi čtyřma očima
    Individuální schůzka
    1 na 1 Clara
    Osobní schůzka
    個別面談
    個人面談（田中）
    1on1 田中さん
    田中 1on1
    1on1ミーティング
    週次1on1
    ワンオンワン
    一対一
    面談
    定期面談
    １：１
    １on１
    メンタリング
    1:1 면담
    일대일 미팅
    1대1 면담
    개인 면담
    개별 면담
    원온원
    멘토링
    김민준 1:1
    一对一
    一对一沟通
    1对1
    王小明 一对一
    个别谈话
    面谈
    一對一
    导师谈话 1:1
    وجهاً لوجه
    اجتماع فردي
    لقاء فردي مع أحمد
    اجتماع ثنائي
    ١:١ أحمد
    1:1 أحمد علي
    أحمد علي 1:1
    אחד על אחד
    1:1 דנה
    פגישה אישית
    בארבע עיניים
    Один на один
    1 на 1 с Иваном
    1:1 Иван
    Тет-а-тет
    Индивидуальная встреча
    С глазу на глаз
    Личная встреча
    Менторинг
    Birebir
    Bire bir görüşme
    1'e 1
    Bire-bir Emre
    İkili görüşme
    1:1 Emre`,
  pair: `
    Nadia / Ruth
    Nadia/Ruth
    Nadia | Ruth
    Nadia <> Ruth
    Nadia<>Ruth
    Nadia <-> Ruth
    Nadia >< Ruth
    Nadia ↔ Ruth
    Nadia x Ruth
    Nadia X Ruth
    Nadia × Ruth
    Nadia & Ruth
    Nadia + Ruth
    Nadia and Ruth
    Nadia - Ruth
    Nadia – Ruth
    Ruth // Nadia
    Ruth Sommer / Nadia Brandt
    Sommer, Ruth <> Nadia
    Nadia Brandt <> Ruth Sommer
    Ruth : Nadia
    Ruth • Nadia
    Nadia / Ruth (weekly)
    Re: Nadia / Ruth
    Alice Example / Ruth
    Alice <> Ruth
    Nadia and Alice
    Nadia 🤝 Ruth
    Nadia und Ruth
    Nadia et Ruth
    Clara y Ruth
    Clara e Ruth
    Clara i Ruth
    Emre en Ruth
    Viktor och Ruth
    Viktor og Ruth
    Viktor ja Ruth
    Clara a Ruth
    Emre ve Ruth
    Emre ile Ruth
    Иван / Рут
    Иван и Рут
    Иван Петров и Рут
    田中太郎 / ルート
    김민준 / 루트
    王小明 / 露特
    王小明和露特
    أحمد / روث
    أحمد علي و روث
    דנה / רות
    Catch-up Nadia
    Nadia catch up
    Coffee with Nadia
    Coffee Nadia & Ruth?
    Lunch with Emre
    Check-in Clara
    Sync Viktor
    Weekly Nadia
    Nadia weekly
    Call with Clara Ruiz
    Career chat Nadia
    Kaffee mit Nadia
    Austausch mit Nadia
    Gespräch Nadia Brandt
    Point avec Clara
    Café con Clara
    Almoço com Clara
    Pranzo con Clara
    Koffie met Emre
    Kawa z Clara
    Fika med Viktor
    Kaffe med Viktor
    Kahvi Viktor
    Káva Clara
    Emre ile kahve
    Кофе Иван
    田中太郎さんとランチ
    김민준 커피
    王小明 咖啡
    قهوة مع أحمد
    קפה עם דנה
    Mock interview with Nadia
    Interview prep Clara`,
  interview: `
    Interview
    Interview: Alice Example
    Interview with Nadia
    1:1 interview with candidate
    Phone screen – Sam
    Screening call
    Recruiter call
    Candidate debrief
    Hiring manager call
    Exit interview
    Sales call with Example Ltd
    Discovery call
    Product demo Example Ltd
    Vendor call
    Doctor
    Doctor's appointment
    Dentist
    Dentist 1:1
    GP appointment
    Physio
    Haircut
    Parent-teacher conference
    Vorstellungsgespräch
    Vorstellungsgespräch Alice Example
    Bewerbungsgespräch
    Arzttermin
    Zahnarzt
    Friseur
    Kundentermin Example GmbH
    Entretien d'embauche
    Entretien de recrutement
    RDV médecin
    Dentiste
    Entrevista
    Entrevista de trabajo
    Médico
    Dentista
    Processo seletivo
    Consulta médica
    Colloquio di lavoro
    Visita medica
    Sollicitatiegesprek
    Huisarts
    Tandarts
    Rozmowa kwalifikacyjna
    Rekrutacja: programista
    Lekarz
    Anställningsintervju
    Tandläkare
    Jobsamtale
    Tandlæge
    Jobbintervju
    Tannlege
    Työhaastattelu
    Hammaslääkäri
    Pohovor
    Zubař
    面接
    採用面接
    採用面談
    歯医者
    商談
    면접
    병원
    치과 예약
    面试
    面試：工程師
    牙医
    مقابلة عمل
    طبيب الأسنان
    ראיון עבודה
    רופא שיניים
    Собеседование
    Собеседование: Иван
    Врач
    Стоматолог
    Mülakat
    İş görüşmesi
    Diş hekimi`,
  group: `
    Standup
    Stand-up
    Daily
    Daily scrum
    Sprint planning
    Sprint review
    Retro
    Retrospective
    All-hands
    All hands
    Town hall
    Team meeting
    Team sync
    Weekly team meeting
    Staff meeting
    Leadership meeting
    Offsite
    Workshop
    Pricing workshop
    Webinar: pricing
    Steering committee
    Kick-off
    Kickoff Apollo
    Brown bag
    Happy hour
    Office hours
    Board meeting
    Backlog refinement
    Mentoring program kickoff
    Mentoring circle workshop
    Jour fixe Team
    Jour fixe Teammeeting
    Nadia's team meeting
    Nadia / Ruth / Emre standup
    Q1 1:1 mapping workshop
    Teammeeting
    Teamrunde
    Abteilungsrunde
    Betriebsversammlung
    Lenkungsausschuss
    Schulung
    Weihnachtsfeier
    Réunion d'équipe
    Point équipe
    Séminaire
    Comité de direction
    Reunión de equipo
    Taller de precios
    Reunião de equipe
    Reunião geral
    Riunione di team
    Formazione
    Teamoverleg
    Afdelingsoverleg
    Borrel
    Spotkanie zespołu
    Zebranie działu
    Szkolenie
    Teammöte
    Avdelningsmöte
    Teammøde
    Afdelingsmøde
    Avdelingsmøte
    Allmøte
    Tiimipalaveri
    Viikkopalaveri
    Porada týmu
    Školení
    朝会
    定例会議
    全体会議
    チーム定例
    勉強会
    振り返り
    팀 회의
    주간 회의
    전체 회의
    회식
    团队周会
    周会
    站会
    全员大会
    部门会议
    培训
    اجتماع الفريق
    ورشة عمل
    ישיבת צוות
    סדנה
    Ретро
    Стендап
    Планёрка
    Общее собрание
    Встреча команды
    Вебинар
    Ekip toplantısı
    Takım toplantısı
    Eğitim`,
  none: `
    Version 1.1 release
    Release v1.1
    1.1
    11:1x
    11:1
    1:15 train
    1:10 scale model
    21:1
    1:1:1 split
    1:1 ratio
    1:1 mapping of fields
    1:1 scale drawing
    Scale 1:1
    1:1 migration
    1:1 replacement of servers
    1:1 Abbildung
    Maßstab 1:1
    Échelle 1:1
    Aspect ratio 1:1
    Psalm 1:1
    Genesis 1:1
    Section 1-1
    Chapter 1-1
    Room 1-1
    World 1-1
    2026-1-1
    1-1-2026
    Score 1-1
    1-1 draw
    Rev1-1
    1.2.1 hotfix
    Version 1.2.1
    Flight 121
    Room 121
    Bus 121
    Ticket 121
    1/1
    Due 1/1
    1pm to 1:30
    10:1 odds
    A1:1B
    1x1 convolution
    ISO 1:1
    Lunch
    Coffee
    Catch-up
    Weekly
    Focus time
    Budget / Planning
    R&D / Marketing
    Sales <> Marketing
    Acme <> Example
    Alice / Bob
    Alice & Bob
    Example & Sons
    Nadia Petrova
    Nadia Petrova / Alice
    Nadia Petrova catch-up
    Clara Schumann concert
    Nadia
    Nadia's birthday cake
    Nadia, Emre, Clara: budget
    Nadia / Emre / Clara
    Budget review
    Quarterly planning
    ozone sensor test 7.1
    Emredici
    Claralyn call
    Besprechung
    Telefonat
    Réunion
    Reunión
    Rendez-vous
    Spotkanie
    Möte
    Møte
    Palaveri
    Schůzka
    会議
    打ち合わせ
    ミーティング
    회의
    미팅
    会议
    اجتماع
    פגישה
    Встреча
    Toplantı
    ドキュメント作成
    보고서 작성
    写报告
    تقرير
    דוח
    Отчёт
    Rapor
    Bericht schreiben
    Écrire le rapport
    🌻
    —
    …`,
};

/** All titles, each with what it hints at. */
export const TITLE_SAMPLES: readonly (readonly [title: string, kind: TitleKind])[] = (
  Object.keys(TITLES) as TitleKind[]
).flatMap((kind) =>
  TITLES[kind]
    .split('\n')
    .map((title) => title.trim())
    .filter((title) => title !== '')
    .map((title) => [title, kind] as const),
);

/** Titles with the mark of a cancelled event, and such as only look like it. */
export const CANCELLED_TITLES: readonly (readonly [title: string, is: boolean])[] = [
  ['Canceled: 1:1', true],
  ['Cancelled: 1:1', true],
  ['CANCELED: Weekly', true],
  ['[Cancelled] Weekly', true],
  ['(Canceled) Weekly', true],
  ['Cancelled - Weekly', true],
  ['Abgesagt: Jour fixe', true],
  ['Annulé : point', true],
  ['Annulée: réunion', true],
  ['Cancelado: reunión', true],
  ['Cancelada: reunião', true],
  ['Annullato: incontro', true],
  ['Geannuleerd: overleg', true],
  ['Odwołane: spotkanie', true],
  ['Inställt: möte', true],
  ['Aflyst: møde', true],
  ['Avlyst: møte', true],
  ['Peruutettu: palaveri', true],
  ['Zrušeno: schůzka', true],
  ['キャンセル済み: 面談', true],
  ['予定のキャンセル: 面談', true],
  ['취소됨: 면담', true],
  ['已取消: 一对一', true],
  ['已取消：一对一', true],
  ['ملغى: لقاء', true],
  ['בוטל: פגישה', true],
  ['Отменено: встреча', true],
  ['İptal edildi: toplantı', true],
  ['Preklicano: 1:1', true],
  ['Tühistatud: 1:1', true],
  ['Atcelts: 1:1', true],
  ['Atšaukta: 1:1', true],
  ['Cancel·lat: 1:1', true],
  ['Bertan behera utzita: 1:1', true],
  ['لغو شد: 1:1', true],
  ['Aflýst: 1:1', true],
  ['रद्द: 1:1', true],
  ['Đã huỷ: 1:1', true],
  ['Đã hủy: 1:1', true],
  ['Скасовано: 1:1', true],
  ['Zrušené: 1:1', true],
  ['Otkazano: 1:1', true],
  ['CANCELLED - 1:1 Nadia', true],
  ['❌ Canceled: 1:1', true],
  ['Ακυρώθηκε: 1:1', true],
  ['Ακυρωμένο: 1:1', true],
  ['Afgezegd: 1:1', true],
  ['Re: Canceled: 1:1', true],
  ['Fwd: Abgesagt: 1:1', true],
  ['AW: WG: Abgesagt: 1:1', true],
  ['キャンセル: 1:1', true],
  ['ยกเลิกแล้ว: 1:1', true],
  ['Törölve: 1:1', true],
  ['Anulat: 1:1', true],
  ['Anulată: 1:1', true],
  ['Отменен: 1:1', true],
  ['Відмінено: 1:1', true],
  ['Dibatalkan: 1:1', true],
  ['გაუქმებულია: 1:1', true],
  ['Չեղարկված: 1:1', true],
  ['Չեղարկված է: 1:1', true],
  ['Odpovedané: 1:1', true],
  ['Avbokat: 1:1', true],
  ['Avbestilt: 1:1', true],
  ['CANCELED 1:1 Nadia', true],
  ['ABGESAGT 1:1 Nadia', true],
  ['Nadia / Me (cancelled)', true],
  ['Nadia / Me [abgesagt]', true],
  ['Canceled', false],
  ['CANCELED FLIGHTS', false],
  ['Canceled Nadia', false],
  ['Nadia (not cancelled)', false],
  ['Review: cancelled orders', false],
  ['Cancelled flights: claim', false],
  ['Discuss cancelled: what now', false],
  ['Не отменено: встреча', false],
  ['1:1', false],
  ['', false],
];
