import { wordPattern } from './word-pattern';

/** What kind of room a title names. */
export type RoomSort = 'review' | 'leadership' | 'customer';

/** Words of titles, by language and kind of room. A language more is a row more. */
const ROOM_WORDS: Readonly<Record<string, Readonly<Record<RoomSort, readonly string[]>>>> = {
  en: {
    review: [
      'review',
      'retrospective',
      'post-mortem',
      'postmortem',
      'qbr',
      'steering',
      'steerco',
      'town hall',
      'all-hands',
      'all hands',
      'demo day',
      'planning',
    ],
    leadership: [
      'leadership',
      'management meeting',
      'management team',
      'board',
      'executive',
      'exec',
      'staff meeting',
      'strategy',
      'offsite',
    ],
    customer: [
      'customer',
      'customers',
      'client',
      'clients',
      'kick-off',
      'kickoff',
      'pitch',
      'renewal',
      'negotiation',
      'supplier',
      'vendor',
      'partner meeting',
    ],
  },
  de: {
    review: ['Quartalsrückblick', 'Rückblick', 'Lenkungskreis', 'Lenkungsausschuss', 'Retrospektive', 'Planung'],
    leadership: [
      'Führungskreis',
      'Führungsrunde',
      'Leitungskreis',
      'Leitungsrunde',
      'Geschäftsleitung',
      'Geschäftsführung',
      'Vorstand',
      'Strategie',
      'Klausur',
    ],
    customer: [
      'Kunde',
      'Kunden',
      'Kundentermin',
      'Kundengespräch',
      'Lieferant',
      'Lieferanten',
      'Verhandlung',
      'Auftakt',
    ],
  },
  fr: {
    review: ['revue', 'bilan', 'comité de pilotage', 'copil', 'rétrospective'],
    leadership: ['comité de direction', 'codir', 'comex', 'stratégie', 'séminaire de direction'],
    customer: ['client', 'clients', 'fournisseur', 'fournisseurs', 'négociation', 'lancement'],
  },
  es: {
    review: ['revisión', 'comité de seguimiento', 'retrospectiva', 'planificación'],
    leadership: ['comité de dirección', 'dirección', 'liderazgo', 'consejo', 'estrategia'],
    customer: ['cliente', 'clientes', 'proveedor', 'proveedores', 'negociación', 'lanzamiento'],
  },
  it: {
    review: ['revisione', 'riesame', 'retrospettiva', 'comitato guida'],
    leadership: ['comitato di direzione', 'direzione', 'strategia', 'consiglio'],
    customer: ['cliente', 'clienti', 'fornitore', 'fornitori', 'trattativa'],
  },
  pt: {
    review: ['revisão', 'retrospectiva', 'comitê de acompanhamento', 'planejamento'],
    leadership: ['liderança', 'diretoria', 'direção', 'conselho', 'estratégia'],
    customer: ['cliente', 'clientes', 'fornecedor', 'fornecedores', 'negociação'],
  },
  nl: {
    review: ['terugblik', 'stuurgroep', 'evaluatie', 'planning'],
    leadership: ['directieoverleg', 'managementteam', 'leiderschap', 'strategie', 'bestuur'],
    customer: ['klant', 'klanten', 'klantgesprek', 'leverancier', 'onderhandeling'],
  },
  ja: {
    review: ['レビュー', '振り返り', '報告会'],
    leadership: ['経営会議', '役員会', '幹部会', '戦略'],
    customer: ['顧客', 'お客様', '商談', '取引先'],
  },
  zh: {
    review: ['评审', '回顾', '复盘', '評審', '回顧'],
    leadership: ['管理层', '领导', '董事会', '战略', '管理層', '領導', '董事會', '戰略'],
    customer: ['客户', '客戶', '供应商', '供應商', '谈判', '談判'],
  },
  ko: {
    review: ['리뷰', '회고', '검토 회의'],
    leadership: ['임원', '경영진', '리더십', '전략'],
    customer: ['고객', '고객사', '협상', '협력사'],
  },
};

/** Titles of what nobody sits in on, whatever else they say: talks about one person. */
const ABOUT_ONE_PERSON = wordPattern([
  '1:1',
  '1-1',
  '1on1',
  '1-on-1',
  'one-on-one',
  'one on one',
  'performance review',
  'salary review',
  'pay review',
  'probation review',
  'appraisal',
  'interview',
  'disciplinary',
  'exit',
  'hr',
  'check-in',
  'catch-up',
  'catch up',
  'coffee',
  'feedback',
  'Mitarbeitergespräch',
  'Jahresgespräch',
  'Gehaltsgespräch',
  'Vorstellungsgespräch',
  'Personalgespräch',
  'entretien',
  'entrevista',
  'colloquio',
  'beoordelingsgesprek',
  'sollicitatiegesprek',
  '面談',
  '面接',
  '面试',
  '面試',
  '면담',
  '면접',
]);

const SORTS: readonly RoomSort[] = ['customer', 'leadership', 'review'];

const PATTERNS: readonly (readonly [sort: RoomSort, pattern: RegExp])[] = SORTS.map((sort) => [
  sort,
  wordPattern(Object.values(ROOM_WORDS).flatMap((words) => words[sort])),
]);

/** Whether a title speaks of a talk about one person. */
export function isAboutOnePerson(title: string): boolean {
  return ABOUT_ONE_PERSON.test(title);
}

/** What kind of room a title names, with the word as it is written there; undefined when it names none. */
export function roomWordIn(title: string): { readonly sort: RoomSort; readonly word: string } | undefined {
  for (const [sort, pattern] of PATTERNS) {
    const word = pattern.exec(title)?.[0];
    if (word !== undefined) return { sort, word };
  }
  return undefined;
}
