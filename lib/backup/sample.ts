import { addDays, dayOf } from '../meeting/day';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupDocument } from './document';

/** The mentor whose sample it is, for samples that stand beside a calendar of their own. */
export interface SampleMentor {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** What the id of every invented person begins with. */
const INVENTED = 'invented-';

type Row = Readonly<Record<string, unknown>>;

const MENTEES = ['nadia', 'emre', 'ruth', 'viktor', 'lina'] as const;
const CONTACTS = [
  'clara',
  'imke',
  'tomas',
  'ayumi',
  'bjorn',
  'farid',
  'selma',
  'grace',
  'leena',
  'piotr',
  'helene',
  'samuel',
] as const;

type Mentee = (typeof MENTEES)[number];
type Contact = (typeof CONTACTS)[number];

/** Ids of the invented people; erasing them takes all about them along. */
export const SAMPLE_PERSON_IDS: readonly string[] = [...MENTEES, ...CONTACTS].map((name) => INVENTED + name);

/**
 * A year in the life of a mentor with five mentees and twelve contacts, all invented, told up to `today`.
 *
 * With a mentor their names and addresses are settings of it and today's meetings are left to their calendar; without
 * one it brings two meetings of today along.
 */
export function sampleBackup(today: Date, mentor?: SampleMentor): BackupDocument {
  const story = new Story(today);
  const { people, mentorships, goals, topics, introductions, pairings, practiceRecords } = story;
  const { meetings, notes, commitments } = story.conversations(mentor === undefined);
  const settings = mentor ? [{ ownNames: [mentor.name], ownAddresses: mentor.addresses }] : [];
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: today.toISOString(),
    tables: {
      people,
      mentorships,
      goals,
      topics,
      meetings,
      notes,
      commitments,
      introductions,
      pairings,
      practiceRecords,
      settings,
    },
  };
}

/** A promise made in a conversation; `by` counts days from today. */
interface MadePromise {
  readonly who: 'mentor' | 'mentee';
  readonly text: string;
  readonly by?: number;
  readonly state?: 'done' | 'dropped';
  readonly carried?: number;
}

/** One meeting with what was written and promised. `ago` is in days. */
interface Conversation {
  readonly with: Mentee;
  readonly ago: number;
  readonly note: readonly string[];
  readonly promises?: readonly MadePromise[];
}

const CONVERSATIONS: readonly Conversation[] = [
  {
    with: 'nadia',
    ago: 154,
    note: [
      '# Looking a year ahead',
      'She wants the step to regional manager, and said so without being asked. What worries her is the money side.',
      '[share] We meet every other week, half an hour, her topic first.',
    ],
    promises: [{ who: 'mentor', text: 'introduce her to Farid about budgets', state: 'done' }],
  },
  {
    with: 'nadia',
    ago: 126,
    note: [
      'Goal agreed: lead a negotiation herself, from first to last word. Says 3 of 10 today, because she has only sat beside others.',
      '[share] A first step can be small: the cleaning contract.',
    ],
    promises: [{ who: 'mentee', text: 'ask to take over the cleaning contract', state: 'done' }],
  },
  {
    with: 'nadia',
    ago: 98,
    note: [
      'The cleaning contract went well. She let the silence work.',
      '[evidence] Led the renewal of the cleaning contract alone; 6 % under the old price, and the supplier thanked her.',
      'Farid helped with the budget sheet more than any course.',
    ],
    promises: [{ who: 'mentor', text: 'tell her manager about the renewal', state: 'done' }],
  },
  {
    with: 'nadia',
    ago: 70,
    note: [
      'A tired week. We walked instead of sitting.',
      '[confidence] Thinking about leaving if the role stays closed another year.',
      'I talked too much about my own first region. Ask more next time.',
    ],
  },
  {
    with: 'nadia',
    ago: 42,
    note: [
      'The Hamburg offer: she sees three ways, and likes the one nobody asked for.',
      '[evidence] Turned the Hamburg offer into two smaller lots after talking with the crews; both teams took it.',
    ],
    promises: [
      { who: 'mentor', text: 'send the pricing paper', by: -14, carried: 2 },
      { who: 'mentee', text: 'write down what she would trade away first', state: 'done' },
    ],
  },
  {
    with: 'nadia',
    ago: 14,
    note: [
      '# Supplier contract',
      'She has read two old term sheets. Worried about price, not about walking away.',
      '[share] Before the renewal talks: three must-haves, three things to trade.',
    ],
    promises: [
      { who: 'mentor', text: 'ask Clara whether Nadia may sit in on the renewal talks', by: 0 },
      { who: 'mentee', text: 'draft her three must-haves for the supplier contract', by: 6 },
    ],
  },
  {
    with: 'emre',
    ago: 35,
    note: [
      'First talk. Two years in support, writes the clearest tickets in the house, hardly ever speaks in reviews.',
      '[share] We try it for half a year, every other week, and he sets the topics.',
    ],
    promises: [{ who: 'mentor', text: 'send Emre the list of open reviews', state: 'done' }],
  },
  {
    with: 'emre',
    ago: 21,
    note: [
      'He would like to explain things to many people one day. The word “stage” makes him laugh and look at the floor.',
      'What I did not say: his modesty hides how much he knows.',
    ],
    promises: [{ who: 'mentee', text: 'ask one question in the next review', state: 'done' }],
  },
  {
    with: 'emre',
    ago: 7,
    note: [
      'He asked two questions in the review, and one changed the plan.',
      '[evidence] His question about retries saved the team a week.',
    ],
    promises: [
      { who: 'mentee', text: 'show the retry story to his own team', by: 9 },
      { who: 'mentor', text: 'find a small stage for him', by: 3 },
    ],
  },
  {
    with: 'ruth',
    ago: 148,
    note: ['Long view: research first, people later, maybe both. She does not want to choose yet, and need not.'],
    promises: [{ who: 'mentor', text: 'lend her the field study notebook', state: 'done' }],
  },
  {
    with: 'ruth',
    ago: 105,
    note: [
      'The interview guide is good. She doubts it because nobody said so.',
      '[share] Show it to somebody outside the team before it is perfect.',
      '[evidence] Wrote the interview guide three teams now use.',
    ],
  },
  {
    with: 'ruth',
    ago: 63,
    note: [
      'Nairobi move is settled for the summer. Much to arrange, little sleep.',
      '[private] Lighter agenda next time.',
    ],
    promises: [
      { who: 'mentee', text: 'sketch the first month in the new office', by: -20, carried: 1 },
      { who: 'mentor', text: 'write to the office lead about a quiet desk', by: -30, carried: 1 },
    ],
  },
  {
    with: 'viktor',
    ago: 132,
    note: ['He builds well and wonders for whom. Product is the word that came up four times.'],
  },
  {
    with: 'viktor',
    ago: 104,
    note: [
      'Goal: run one discovery with real customers before he decides.',
      '[share] Watching a product manager for two weeks would tell more than ten articles.',
    ],
    promises: [{ who: 'mentee', text: 'list five customers he would like to hear', state: 'done' }],
  },
  {
    with: 'viktor',
    ago: 76,
    note: [
      'Two customer calls held. He talked for most of the first and almost none of the second. He noticed it himself.',
    ],
    promises: [{ who: 'mentor', text: 'share how my first discovery failed', state: 'done' }],
  },
  {
    with: 'viktor',
    ago: 48,
    note: [
      'The team lead would miss him. I said I would have his back, also if the next step is elsewhere.',
      '[confidence] He was offered a role at another company and said no, for now.',
    ],
  },
  {
    with: 'viktor',
    ago: 20,
    note: [
      'Scale went from 4 to 6: “I know what I do not know.”',
      '[evidence] Ran three discovery talks and dropped his own favourite idea because of them.',
    ],
    promises: [
      { who: 'mentee', text: 'write to Imke about a shadowing week', by: -2 },
      { who: 'mentor', text: 'speak with his team lead before the quarter ends', by: 12 },
    ],
  },
  {
    with: 'lina',
    ago: 160,
    note: ['Goal: her first open source release. She has the code, and no wish to be looked at.'],
  },
  {
    with: 'lina',
    ago: 112,
    note: ['The readme is written. We read it aloud; she cut half of it.'],
    promises: [{ who: 'mentee', text: 'ask two strangers to install it', state: 'done' }],
  },
  {
    with: 'lina',
    ago: 66,
    note: [
      'Released. Forty people use it, and one sent a patch with a drawing.',
      '[evidence] Released the library, answers every issue within two days.',
    ],
    promises: [{ who: 'mentor', text: 'tell the guild about the release', state: 'done' }],
  },
  {
    with: 'lina',
    ago: 24,
    note: [
      'Our year ends next month. She would like to mentor somebody herself.',
      '[share] Last meetings: what stays unfinished, who else can help, thanks.',
    ],
    promises: [{ who: 'mentor', text: 'write down what I learned from her', by: 18 }],
  },
];

const CLOCK: Readonly<Record<Mentee, string>> = {
  nadia: '15:00',
  emre: '16:30',
  ruth: '10:00',
  viktor: '13:00',
  lina: '09:30',
};

const NAMES: Readonly<Record<Mentee, string>> = {
  nadia: 'Nadia',
  emre: 'Emre',
  ruth: 'Ruth',
  viktor: 'Viktor',
  lina: '李娜',
};

/** The invented year, with its days counted from the day it is told. */
class Story {
  readonly #today: string;

  constructor(today: Date) {
    this.#today = dayOf(today);
  }

  get people(): readonly Row[] {
    const mentee = (key: Mentee, name: string, address: string, since: number, fields: Row): Row => ({
      id: INVENTED + key,
      name,
      addresses: [`${address}@example.com`],
      isMentee: true,
      menteeSince: this.#day(-since),
      ...fields,
    });
    const contact = (key: Contact, name: string, address: string, fields: Row): Row => ({
      id: INVENTED + key,
      name,
      addresses: [`${address}@example.com`],
      isMentee: false,
      ...fields,
    });
    return [
      mentee('nadia', 'Nadia Brandt', 'nadia.brandt', 160, {
        role: 'Account lead',
        organisation: 'Northwind',
        team: 'North accounts',
        place: 'Hamburg',
        languages: ['German', 'English'],
        skills: ['customer relations', 'scheduling'],
        remember: 'Plays the cello; her brother Jan starts school in autumn.',
      }),
      mentee('emre', 'Emre Aydin', 'emre.aydin', 38, {
        role: 'Support engineer',
        organisation: 'Northwind',
        team: 'Platform',
        place: 'Berlin',
        languages: ['Turkish', 'German', 'English'],
        skills: ['technical writing', 'debugging'],
        remember: 'Runs on Sundays.',
      }),
      mentee('ruth', 'Ruth Mwangi', 'ruth.mwangi', 170, {
        role: 'User researcher',
        organisation: 'Northwind',
        team: 'Research',
        place: 'Nairobi from summer',
        languages: ['Swahili', 'English'],
        skills: ['interviewing', 'facilitation'],
        remember: 'Keeps bees on the roof.',
      }),
      mentee('viktor', 'Viktor Szabo', 'viktor.szabo', 140, {
        role: 'Software engineer',
        organisation: 'Northwind',
        team: 'Payments',
        place: 'Budapest',
        languages: ['Hungarian', 'English'],
        skills: ['backend development', 'code review'],
        otherNames: ['Szabó Viktor'],
        remember: 'Chess, and bad puns about it.',
      }),
      mentee('lina', '李娜', 'li.na', 330, {
        role: 'Data engineer',
        organisation: 'Lumen Works',
        place: 'Rotterdam',
        languages: ['Chinese', 'English', 'Dutch'],
        skills: ['data pipelines', 'open source'],
        otherNames: ['Li Na'],
        remember: 'Her grandmother taught her calligraphy.',
      }),
      contact('clara', 'Clara Ruiz', 'clara.ruiz', {
        role: 'Head of procurement',
        organisation: 'Harbour & Field',
        place: 'Valencia',
        languages: ['Spanish', 'English'],
        skills: ['contract negotiation', 'supplier management'],
        closeness: 3,
        lastContact: this.#day(-420),
        willingness: 'willing',
        limits: 'Not in the last week of a quarter.',
        howMet: 'Shared a train for six hours after a fair.',
      }),
      contact('imke', 'Imke Kok', 'imke.kok', {
        role: 'Product lead',
        organisation: 'Lumen Works',
        place: 'Utrecht',
        languages: ['Dutch', 'English'],
        skills: ['product discovery', 'road mapping'],
        closeness: 4,
        lastContact: this.#day(-17),
        willingness: 'willing',
        howMet: 'Worked together for three years.',
      }),
      contact('tomas', 'Tomás Oliveira', 'tomas.oliveira', {
        role: 'Developer advocate',
        organisation: 'Kestrel Labs',
        place: 'Porto',
        languages: ['Portuguese', 'English'],
        skills: ['public speaking', 'technical writing'],
        looksFor: ['speakers for a small meetup'],
        closeness: 3,
        lastContact: this.#day(-50),
        willingness: 'willing',
      }),
      contact('ayumi', 'Ayumi Tanaka', 'ayumi.tanaka', {
        role: 'Research director',
        organisation: 'Kestrel Labs',
        place: 'Nairobi',
        languages: ['Japanese', 'English'],
        skills: ['research leadership', 'relocation'],
        closeness: 2,
        lastContact: this.#day(-33),
        willingness: 'willing',
      }),
      contact('bjorn', 'Bjørn Halvorsen', 'bjorn.halvorsen', {
        role: 'Open source maintainer',
        organisation: 'Fjord Foundation',
        place: 'Bergen',
        languages: ['Norwegian', 'English'],
        skills: ['open source', 'community building', 'mentoring'],
        closeness: 2,
        lastContact: this.#day(-500),
      }),
      contact('farid', 'Farid Rahimi', 'farid.rahimi', {
        role: 'Finance partner',
        organisation: 'Northwind',
        team: 'Finance',
        place: 'Hamburg',
        languages: ['Persian', 'German', 'English'],
        skills: ['budgeting', 'forecasting'],
        closeness: 4,
        lastContact: this.#day(-12),
        willingness: 'willing',
      }),
      contact('selma', 'Selma Kaya', 'selma.kaya', {
        role: 'Engineering manager',
        organisation: 'Northwind',
        team: 'Search',
        place: 'Berlin',
        languages: ['Turkish', 'German'],
        skills: ['people management', 'hiring'],
        closeness: 3,
        lastContact: this.#day(-80),
        limits: 'On leave until next month.',
      }),
      contact('grace', 'Grace Okafor', 'grace.okafor', {
        role: 'Conference organiser',
        organisation: 'Open Floor',
        place: 'Lagos',
        languages: ['English', 'Igbo'],
        skills: ['event planning', 'public speaking'],
        closeness: 1,
        lastContact: this.#day(-210),
        willingness: 'do-not-ask',
        limits: 'Asked me to pause introductions this year.',
      }),
      contact('leena', 'Dr. Leena Rao', 'leena.rao', {
        role: 'Executive coach',
        place: 'Helsinki',
        languages: ['Finnish', 'Hindi', 'English'],
        skills: ['coaching', 'career change'],
        helperRoles: ['coach'],
        closeness: 4,
        lastContact: this.#day(-25),
        willingness: 'willing',
      }),
      contact('piotr', 'Piotr Zieliński', 'piotr.zielinski', {
        role: 'HR business partner',
        organisation: 'Northwind',
        team: 'People',
        languages: ['Polish', 'English'],
        helperRoles: ['hr', 'performance-adviser'],
        closeness: 3,
        lastContact: this.#day(-40),
      }),
      contact('helene', 'Hélène Marchand', 'helene.marchand', {
        role: 'Sales director',
        organisation: 'Harbour & Field',
        place: 'Lyon',
        languages: ['French', 'German', 'English'],
        skills: ['key accounts', 'contract negotiation', 'leading a region'],
        closeness: 2,
        lastContact: this.#day(-95),
      }),
      contact('samuel', 'Samuel Adeyemi', 'samuel.adeyemi', {
        role: 'Head of accounts',
        organisation: 'Northwind',
        team: 'North accounts',
        place: 'Hamburg',
        skills: ['leading a region', 'people management'],
        closeness: 4,
        lastContact: this.#day(-9),
        willingness: 'willing',
      }),
    ];
  }

  get mentorships(): readonly Row[] {
    const of = (mentee: Mentee, fields: Row): Row => ({
      id: `${INVENTED}with-${mentee}`,
      menteeId: INVENTED + mentee,
      ...fields,
    });
    const gap = (skill: string, ago: number): Row => ({ skill, notedOn: this.#day(-ago) });
    return [
      of('nadia', {
        startedOn: this.#day(-160),
        cadenceDays: 14,
        nextRole: 'Regional manager',
        skillGaps: [gap('contract negotiation', 126), gap('leading a region', 98)],
        managerId: `${INVENTED}samuel`,
        agreement: {
          scope: 'The step to regional manager, at her pace.',
          outOfScope: 'Her yearly rating; that is between her and Samuel.',
          confidentiality: 'What she says stays here unless she says otherwise.',
          rhythm: 'Every other week, half an hour, her topic first.',
          ending: 'We look at it after a year.',
          agreedOn: this.#day(-154),
        },
      }),
      of('emre', {
        startedOn: this.#day(-38),
        cadenceDays: 14,
        nextRole: 'Developer advocate',
        skillGaps: [gap('public speaking', 21)],
        agreement: {
          rhythm: 'Every other week; he brings the topics.',
          scope: 'Being heard beyond his team.',
          agreedOn: this.#day(-35),
        },
      }),
      of('ruth', {
        startedOn: this.#day(-170),
        cadenceDays: 21,
        nextRole: 'Research lead',
        skillGaps: [gap('research leadership', 105)],
      }),
      of('viktor', {
        startedOn: this.#day(-140),
        cadenceDays: 28,
        nextRole: 'Product manager',
        skillGaps: [gap('product discovery', 104), gap('road mapping', 76)],
        agreement: { scope: 'Finding out whether product is for him.', agreedOn: this.#day(-132) },
      }),
      of('lina', {
        startedOn: this.#day(-330),
        endsOn: this.#day(28),
        cadenceDays: 42,
        nextRole: 'Open source lead',
        skillGaps: [gap('community building', 66)],
        agreement: {
          scope: 'Her first release, and what comes after.',
          ending: 'After a year.',
          agreedOn: this.#day(-160),
        },
      }),
    ];
  }

  get goals(): readonly Row[] {
    const goal = (
      mentee: Mentee,
      key: string,
      scale: readonly (readonly [ago: number, value: number])[],
      fields: Row,
    ): Row => ({
      id: `${INVENTED}goal-${key}`,
      menteeId: INVENTED + mentee,
      scale: scale.map(([ago, value]) => ({ on: this.#day(-ago), value })),
      ...fields,
    });
    return [
      goal(
        'nadia',
        'negotiation',
        [
          [126, 3],
          [98, 4],
          [70, 4],
        ],
        {
          title: 'Lead a negotiation',
          successTest: 'She leads one supplier talk from first to last word.',
          dueOn: this.#day(75),
        },
      ),
      goal(
        'nadia',
        'budget',
        [
          [154, 2],
          [126, 4],
          [98, 6],
          [42, 8],
        ],
        {
          title: 'Own the budget of her accounts',
          successTest: 'She presents the quarter without notes.',
          status: 'reached',
        },
      ),
      goal(
        'emre',
        'voice',
        [
          [21, 2],
          [7, 4],
        ],
        {
          title: 'Speak up in reviews',
          successTest: 'Somebody outside the team asks for his view.',
          dueOn: this.#day(120),
        },
      ),
      goal(
        'ruth',
        'guide',
        [
          [148, 4],
          [105, 6],
          [63, 6],
        ],
        { title: 'Lead a study in the new office' },
      ),
      goal(
        'viktor',
        'discovery',
        [
          [104, 3],
          [76, 4],
          [20, 6],
        ],
        {
          title: 'Run a discovery with real customers',
          successTest: 'He can name three things he did not build, and why.',
          dueOn: this.#day(40),
        },
      ),
      goal(
        'lina',
        'release',
        [
          [160, 3],
          [112, 5],
          [66, 9],
        ],
        {
          title: 'Release the library',
          successTest: 'A stranger uses it without asking.',
          status: 'reached',
        },
      ),
    ];
  }

  get topics(): readonly Row[] {
    const topic = (mentee: Mentee, text: string, raisedBy: string, ago: number): Row => ({
      menteeId: INVENTED + mentee,
      text,
      raisedBy,
      createdAt: this.#at(-ago, '12:00'),
    });
    return [
      topic('nadia', 'The hiring freeze, and what it does to her team', 'mentee', 3),
      topic('emre', 'How to say no to a ticket kindly', 'mentee', 2),
      topic('ruth', 'Finding a first flat in Nairobi', 'mentor', 16),
      topic('lina', 'What to hand over, and to whom', 'mentee', 5),
    ];
  }

  get introductions(): readonly Row[] {
    const introduction = (
      mentee: Mentee,
      contact: Contact,
      need: string,
      steps: readonly (readonly [state: string, ago: number, actor?: string])[],
      fields: Row = {},
    ): Row => ({
      id: `${INVENTED}${mentee}-${contact}`,
      menteeId: INVENTED + mentee,
      contactId: INVENTED + contact,
      need,
      state: steps.at(-1)?.[0],
      steps: steps.map(([state, ago, actor = 'mentor']) => ({ state, at: this.#at(-ago, '11:00'), actor })),
      createdAt: this.#at(-(steps[0]?.[1] ?? 0), '11:00'),
      updatedAt: this.#at(-(steps.at(-1)?.[1] ?? 0), '11:00'),
      ...fields,
    });
    return [
      introduction('nadia', 'clara', 'contract negotiation', [
        ['idea', 13],
        ['mentee-asked', 12],
        ['mentee-yes', 11, 'mentee'],
        ['contact-asked', 7],
        ['contact-yes', 2, 'contact'],
      ]),
      introduction('viktor', 'imke', 'moving to product', [
        ['idea', 30],
        ['mentee-asked', 28],
        ['mentee-yes', 27, 'mentee'],
        ['contact-asked', 25],
        ['contact-yes', 19, 'contact'],
        ['introduced', 16],
      ]),
      introduction('emre', 'tomas', 'public speaking', [
        ['idea', 10],
        ['mentee-asked', 9],
        ['mentee-yes', 9, 'mentee'],
        ['contact-asked', 8],
      ]),
      introduction('ruth', 'ayumi', 'research in Nairobi', [
        ['idea', 60],
        ['mentee-asked', 58],
        ['mentee-yes', 55, 'mentee'],
        ['contact-asked', 54],
        ['contact-yes', 50, 'contact'],
        ['introduced', 48],
        ['met', 1],
      ]),
      introduction('lina', 'bjorn', 'community building', [['idea', 4]]),
      introduction(
        'nadia',
        'farid',
        'budgeting',
        [
          ['idea', 154],
          ['mentee-asked', 154],
          ['mentee-yes', 152, 'mentee'],
          ['contact-asked', 151],
          ['contact-yes', 150, 'contact'],
          ['introduced', 149],
          ['met', 130],
          ['outcome', 126],
          ['thanked', 125],
        ],
        { outcome: 'useful', impression: 'Quick with numbers once she trusts them. Would gladly help again.' },
      ),
      introduction(
        'viktor',
        'selma',
        'a view on leading people',
        [
          ['idea', 50],
          ['mentee-asked', 48],
          ['not-now', 45, 'mentee'],
        ],
        { snoozedUntil: this.#day(20) },
      ),
      introduction('emre', 'grace', 'a first small stage', [
        ['idea', 34],
        ['mentee-asked', 33],
        ['mentee-yes', 32, 'mentee'],
        ['contact-asked', 31],
        ['contact-declined', 28, 'contact'],
      ]),
    ];
  }

  get pairings(): readonly Row[] {
    return [
      {
        id: `${INVENTED}viktor-imke-pairing`,
        menteeId: `${INVENTED}viktor`,
        modelId: `${INVENTED}imke`,
        skill: 'product discovery',
        form: 'Two rounds of talks with customers, he takes the notes, then the questions.',
        startsOn: this.#day(-50),
        endsOn: this.#day(41),
        checkIns: [{ point: 'quarter', on: this.#day(-20), text: 'Surprised how much she leaves unsaid.' }],
      },
    ];
  }

  get practiceRecords(): readonly Row[] {
    const record = (mentee: Mentee, kind: string, ago: number, text: string, fields: Row = {}): Row => ({
      id: `${INVENTED}${mentee}-${kind}-${ago}`,
      menteeId: INVENTED + mentee,
      kind,
      text,
      on: this.#day(-ago),
      createdAt: this.#at(-Math.max(0, ago), '12:00'),
      updatedAt: this.#at(-Math.max(0, ago), '12:00'),
      ...fields,
    });
    return [
      record('nadia', 'room', 58, 'Supplier round of the north accounts', {
        state: 'observed',
        stateOn: this.#day(-58),
      }),
      record('nadia', 'task', 90, 'the weekly crew plan', { state: 'done', stateOn: this.#day(-60) }),
      record('emre', 'idea', 21, 'A page of known faults, open to customers', {
        state: 'carried',
        stateOn: this.#day(-14),
        detail: 'To Selma, who takes it to the platform round.',
      }),
      record('ruth', 'invitation', 63, 'Lunch before she moves'),
      record('viktor', 'decision', 76, 'To spend Fridays on discovery for a quarter'),
      record('lina', 'milestone', 66, 'The first release', { state: 'recognised', stateOn: this.#day(-60) }),
      record('lina', 'passing-on', 112, 'A student who writes the documentation'),
    ];
  }

  /** Meetings with their notes and promises; with `isTodayIncluded` two of today, still to come. */
  conversations(isTodayIncluded: boolean): {
    readonly meetings: readonly Row[];
    readonly notes: readonly Row[];
    readonly commitments: readonly Row[];
  } {
    const meetings: Row[] = [];
    const notes: Row[] = [];
    const commitments: Row[] = [];
    for (const { with: mentee, ago, note, promises = [] } of CONVERSATIONS) {
      const id = `${INVENTED}${mentee}-${ago}`;
      const on = this.#workday(-ago);
      const menteeId = INVENTED + mentee;
      meetings.push(this.#meeting(id, mentee, on));
      const lines = promises.map(({ who, text, by, state }) => {
        const due = by === undefined ? '' : ` by ${this.#day(by)}`;
        return `[${state === 'done' ? 'x' : ' '}] ${who === 'mentor' ? 'me' : NAMES[mentee]}: ${text}${due}`;
      });
      const createdAt = new Date(`${on}T${CLOCK[mentee]}`).toISOString();
      const stamps = { createdAt, updatedAt: createdAt };
      notes.push({ id: `${id}-note`, menteeId, meetingId: id, on, body: [...note, ...lines].join('\n'), ...stamps });
      promises.forEach(({ who, text, by, state = 'open', carried = 0 }, index) => {
        commitments.push({
          id: `${id}-promise-${index + 1}`,
          menteeId,
          owner: who,
          text,
          state,
          dueOn: by === undefined ? '' : this.#day(by),
          madeOn: on,
          closedOn: state === 'open' ? '' : addDays(on, 9),
          carried,
          noteId: `${id}-note`,
          ...stamps,
        });
      });
    }
    if (isTodayIncluded) {
      meetings.push(this.#meeting(`${INVENTED}nadia-today`, 'nadia', this.#today));
      meetings.push(this.#meeting(`${INVENTED}emre-today`, 'emre', this.#today));
    }
    return { meetings, notes, commitments };
  }

  #meeting(id: string, mentee: Mentee, on: string): Row {
    const start = new Date(`${on}T${CLOCK[mentee]}`);
    return {
      id,
      menteeId: INVENTED + mentee,
      title: `1:1 with ${NAMES[mentee]}`,
      startsAt: start.toISOString(),
      endsAt: new Date(start.getTime() + 30 * 60_000).toISOString(),
      isRecurring: true,
      ownResponse: 'accepted',
      menteeResponse: 'accepted',
    };
  }

  #day(days: number): string {
    return addDays(this.#today, days);
  }

  /** The day itself, or the nearest one of the same week on which people work. */
  #workday(days: number): string {
    const on = this.#day(days);
    const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
    return weekday === 0 ? addDays(on, -2) : weekday === 6 ? addDays(on, -1) : on;
  }

  #at(days: number, clock: string): string {
    return new Date(`${this.#day(days)}T${clock}`).toISOString();
  }
}
