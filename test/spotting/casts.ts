/** The people of the corpus, one mentor with their surroundings for each language. Everybody is invented. */

export interface Person {
  readonly name: string;
  readonly address: string;
}

/** What events are called; of no weight for a verdict, and full of false hints. */
export interface Titles {
  readonly weekly: string;
  readonly coffee: string;
  readonly interview: string;
  readonly team: string;
  /** In front of a cancelled event's title, with its colon. */
  readonly cancelled: string;
  readonly room: string;
  /** Name of a mailing list. */
  readonly list: string;
}

export interface Cast {
  /** BCP 47 tag of the page. */
  readonly language: string;
  readonly mentor: Person;
  /** The mentor's second address. */
  readonly mentorAgain: Person;
  readonly mentee: Person;
  readonly otherMentee: Person;
  /** Nobody the store knows. */
  readonly colleague: Person;
  /** Known, and no mentee. */
  readonly contact: Person;
  readonly assistant: Person;
  readonly titles: Titles;
}

type Row = readonly [name: string, local: string];

function castOf(
  language: string,
  [mentor, mentee, otherMentee, colleague, contact, assistant]: readonly [Row, Row, Row, Row, Row, Row],
  [weekly, coffee, interview, team, cancelled, room, list]: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ],
): Cast {
  const person = ([name, local]: Row): Person => ({ name, address: `${local}@example.com` });
  return {
    language,
    mentor: person(mentor),
    mentorAgain: { name: mentor[0], address: `${mentor[1]}@second.example.com` },
    mentee: person(mentee),
    otherMentee: person(otherMentee),
    colleague: person(colleague),
    contact: person(contact),
    assistant: person(assistant),
    titles: { weekly, coffee, interview, team, cancelled, room, list },
  };
}

export const CASTS: readonly Cast[] = [
  castOf(
    'en',
    [
      ['Mara Lindqvist', 'mara.lindqvist'],
      ['Nadia Brandt', 'nadia.brandt'],
      ['Emre Aydin', 'emre.aydin'],
      ['Oliver Marsh', 'oliver.marsh'],
      ['Clara Ruiz', 'clara.ruiz'],
      ['Pia Keller', 'pia.keller'],
    ],
    ['Weekly', 'Coffee', 'Interview: Data Engineer', 'Team sync', 'Canceled: ', 'Aspen', 'Design team'],
  ),
  castOf(
    'en-GB',
    [
      ['Harriet Cole', 'harriet.cole'],
      ["Siobhan O'Dell", 'siobhan.odell'],
      ['Kwame Boateng', 'kwame.boateng'],
      ['Rhys Penhallow', 'rhys.penhallow'],
      ['Anjali Mehta', 'anjali.mehta'],
      ['Tom Ashdown', 'tom.ashdown'],
    ],
    ['Catch-up', 'Tea', 'Interview panel', 'All hands', 'Cancelled: ', 'Thames', 'Operations team'],
  ),
  castOf(
    'de',
    [
      ['Jörg Wieland', 'joerg.wieland'],
      ['Änne Größl', 'aenne.groessl'],
      ['Bülent Kaya', 'buelent.kaya'],
      ['Uwe Petersen', 'uwe.petersen'],
      ['Ilse Vogt', 'ilse.vogt'],
      ['Rita Thoma', 'rita.thoma'],
    ],
    ['Jour fixe', 'Kaffee', 'Vorstellungsgespräch', 'Teamrunde', 'Abgesagt: ', 'Raum Isar', 'Team Vertrieb'],
  ),
  castOf(
    'fr',
    [
      ['Hélène Vasseur', 'helene.vasseur'],
      ['Théo Lacombe', 'theo.lacombe'],
      ['Awa Diop', 'awa.diop'],
      ['Bruno Castel', 'bruno.castel'],
      ['Inès Roca', 'ines.roca'],
      ['Louis Ferrand', 'louis.ferrand'],
    ],
    ['Point hebdo', 'Café', 'Entretien d’embauche', 'Réunion d’équipe', 'Annulé : ', 'Salle Loire', 'Équipe produit'],
  ),
  castOf(
    'es',
    [
      ['Íñigo Salvatierra', 'inigo.salvatierra'],
      ['Lucía Peñalver', 'lucia.penalver'],
      ['Mateo Quispe', 'mateo.quispe'],
      ['Ramón Ibáñez', 'ramon.ibanez'],
      ['Elena Fuster', 'elena.fuster'],
      ['Nuria Gallart', 'nuria.gallart'],
    ],
    ['Seguimiento', 'Café', 'Entrevista', 'Reunión de equipo', 'Cancelado: ', 'Sala Ebro', 'Equipo de datos'],
  ),
  castOf(
    'pt',
    [
      ['João Sequeira', 'joao.sequeira'],
      ['Beatriz Antunes', 'beatriz.antunes'],
      ['Caio Moreira', 'caio.moreira'],
      ['Rui Falcão', 'rui.falcao'],
      ['Sofia Braga', 'sofia.braga'],
      ['Marta Lobo', 'marta.lobo'],
    ],
    ['Conversa semanal', 'Almoço', 'Entrevista', 'Reunião da equipe', 'Cancelado: ', 'Sala Tejo', 'Equipe de produto'],
  ),
  castOf(
    'ja',
    [
      ['佐藤 恵子', 'keiko.sato'],
      ['田中 陽菜', 'hina.tanaka'],
      ['高橋 蓮', 'ren.takahashi'],
      ['伊藤 健', 'ken.ito'],
      ['渡辺 翔', 'sho.watanabe'],
      ['小林 美咲', 'misaki.kobayashi'],
    ],
    ['定例', 'ランチ', '面接', 'チーム定例', 'キャンセル済み: ', '会議室3A', '開発チーム'],
  ),
  castOf(
    'ar',
    [
      ['سلمى حداد', 'salma.haddad'],
      ['يوسف منصور', 'yousef.mansour'],
      ['ليلى عزام', 'layla.azzam'],
      ['كريم نصار', 'karim.nassar'],
      ['هدى سالم', 'huda.salem'],
      ['نور بشير', 'nour.bashir'],
    ],
    ['لقاء أسبوعي', 'قهوة', 'مقابلة عمل', 'اجتماع الفريق', 'ملغى: ', 'قاعة الأرز', 'فريق التصميم'],
  ),
  castOf(
    'it',
    [
      ['Chiara Fontanesi', 'chiara.fontanesi'],
      ['Niccolò Berti', 'niccolo.berti'],
      ['Giada Marras', 'giada.marras'],
      ['Elio Pavan', 'elio.pavan'],
      ['Sara Donati', 'sara.donati'],
      ['Ugo Rinaldi', 'ugo.rinaldi'],
    ],
    ['Allineamento', 'Caffè', 'Colloquio', 'Riunione di gruppo', 'Annullato: ', 'Sala Arno', 'Gruppo vendite'],
  ),
  castOf(
    'nl',
    [
      ['Sanne de Wit', 'sanne.dewit'],
      ['Joris van der Aa', 'joris.vanderaa'],
      ['Meryem Öz', 'meryem.oz'],
      ['Bram Kuipers', 'bram.kuipers'],
      ['Fleur Jansma', 'fleur.jansma'],
      ['Koen Dekker', 'koen.dekker'],
    ],
    ['Bila', 'Koffie', 'Sollicitatie', 'Teamoverleg', 'Geannuleerd: ', 'Zaal Maas', 'Afdeling verkoop'],
  ),
  castOf(
    'pl',
    [
      ['Małgorzata Zięba', 'malgorzata.zieba'],
      ['Łukasz Wrona', 'lukasz.wrona'],
      ['Zofia Kłos', 'zofia.klos'],
      ['Piotr Gaj', 'piotr.gaj'],
      ['Ewa Sikora', 'ewa.sikora'],
      ['Jan Bąk', 'jan.bak'],
    ],
    [
      'Cotygodniowe',
      'Kawa',
      'Rozmowa kwalifikacyjna',
      'Spotkanie działu',
      'Odwołane: ',
      'Sala Wisła',
      'Zespół sprzedaży',
    ],
  ),
  castOf(
    'tr',
    [
      ['Ayşe Gündoğdu', 'ayse.gundogdu'],
      ['İbrahim Işık', 'ibrahim.isik'],
      ['Şule Çınar', 'sule.cinar'],
      ['Onur Tekin', 'onur.tekin'],
      ['Derya Sezer', 'derya.sezer'],
      ['Can Uysal', 'can.uysal'],
    ],
    ['Haftalık', 'Kahve', 'Mülakat', 'Ekip toplantısı', 'İptal edildi: ', 'Toplantı odası Ege', 'Tasarım ekibi'],
  ),
  castOf(
    'ru',
    [
      ['Анна Белова', 'anna.belova'],
      ['Олег Тихонов', 'oleg.tikhonov'],
      ['Дина Исаева', 'dina.isaeva'],
      ['Пётр Громов', 'petr.gromov'],
      ['Вера Лисина', 'vera.lisina'],
      ['Глеб Рябов', 'gleb.ryabov'],
    ],
    ['Еженедельная', 'Кофе', 'Собеседование', 'Планёрка', 'Отменено: ', 'Переговорная 4', 'Отдел продаж'],
  ),
  castOf(
    'ko',
    [
      ['김서연', 'seoyeon.kim'],
      ['박지훈', 'jihoon.park'],
      ['최하늘', 'haneul.choi'],
      ['정민수', 'minsu.jung'],
      ['한유리', 'yuri.han'],
      ['오세진', 'sejin.oh'],
    ],
    ['주간 면담', '점심', '면접', '팀 회의', '취소됨: ', '회의실 한강', '디자인팀'],
  ),
  castOf(
    'zh-TW',
    [
      ['林美玲', 'meiling.lin'],
      ['陳冠宇', 'guanyu.chen'],
      ['黃思涵', 'sihan.huang'],
      ['吳志明', 'zhiming.wu'],
      ['周怡君', 'yijun.zhou'],
      ['鄭文傑', 'wenjie.zheng'],
    ],
    ['每週一對一', '咖啡', '面試', '團隊會議', '已取消：', '會議室 玉山', '產品團隊'],
  ),
  castOf(
    'he',
    [
      ['תמר לביא', 'tamar.lavi'],
      ['נועם ברק', 'noam.barak'],
      ['שירה כץ', 'shira.katz'],
      ['איתי גולן', 'itay.golan'],
      ['מאיה שלו', 'maya.shalev'],
      ['רון אלמוג', 'ron.almog'],
    ],
    ['שיחה שבועית', 'קפה', 'ראיון', 'ישיבת צוות', 'בוטל: ', 'חדר כרמל', 'צוות מוצר'],
  ),
  castOf(
    'hi',
    [
      ['अंजलि राव', 'anjali.rao'],
      ['रोहन मेहरा', 'rohan.mehra'],
      ['काव्या नायर', 'kavya.nair'],
      ['विकास जोशी', 'vikas.joshi'],
      ['सीमा घोष', 'seema.ghosh'],
      ['अमित बसु', 'amit.basu'],
    ],
    ['साप्ताहिक बातचीत', 'चाय', 'साक्षात्कार', 'टीम बैठक', 'रद्द: ', 'कक्ष गंगा', 'Design team'],
  ),
];
