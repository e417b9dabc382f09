/** Whether something is a practice of good mentors or a published way to hold a conversation. */
export type SourceKind = 'practice' | 'frame';

/** Where a prompt comes from: what stands behind the word *from*. */
export interface Source {
  readonly kind: SourceKind;
  /** A few words, to be shown beside a prompt. */
  readonly title: string;
  /** One sentence: the idea in plain words. */
  readonly idea: string;
  /** Short citation. */
  readonly source: string;
}

const PRACTICES = {
  A1: {
    title: 'Borrow the skill',
    idea: 'When the next step needs a skill you lack, put the mentee beside a colleague who uses it.',
    source: 'NASEM 2019: networks',
  },
  A2: {
    title: 'Pairing for a time',
    idea: 'One or two quarters of real work next to somebody who knows it; free in form, limited in time.',
    source: 'NASEM 2019: networks',
  },
  A3: {
    title: 'Hear both sides',
    idea: 'After an introduction, ask the mentee and the other side: an outsider’s view is a second pair of eyes.',
    source: 'Double opt-in introductions',
  },
  A4: {
    title: 'Follow introductions up',
    idea: 'An introduction is only as good as its next step; see each one to its end.',
    source: 'Double opt-in introductions',
  },
  A5: {
    title: 'Beyond the direct line',
    idea: 'Feedback from outside the team reaches what nobody inside sees any more.',
    source: 'Weak ties: moderately weak ties help most',
  },
  A6: {
    title: 'Refer out',
    idea: 'A mentor is no coach, therapist or performance adviser; say so kindly and point to the right person.',
    source: 'NASEM 2019: clear expectations',
  },
  A7: {
    title: 'Into the room',
    idea: 'Let them sit in on the meetings that matter: first watching, then one slide, then leading a part.',
    source: 'NASEM 2019: career support',
  },
  B1: {
    title: 'Readiness',
    idea: 'Being ready takes timing, an opening and somebody who speaks for you.',
    source: 'NASEM 2019: career support',
  },
  B2: {
    title: 'The case for readiness',
    idea: 'Dated examples persuade where opinions do not.',
    source: 'NASEM 2019: career support',
  },
  B3: {
    title: 'Hand on a task',
    idea: 'Teaching one piece of leadership work by doing it qualifies both of you.',
    source: 'NASEM 2019: career support',
  },
  B4: {
    title: 'Let them mend it',
    idea: 'When something slipped, support without taking over: the next move is theirs.',
    source: 'MCA-21: independence',
  },
  B5: {
    title: 'Be glad to be surpassed',
    idea: 'When a result beats your own, say so, and tell others.',
    source: 'NASEM 2019: psychosocial support',
  },
  B6: {
    title: 'Recognise milestones',
    idea: 'Say what was reached and what you saw, in front of others where that is welcome.',
    source: 'OSKAR: affirm and act',
  },
  B7: {
    title: 'Next in line',
    idea: 'Most who were mentored become mentors; the invitation helps.',
    source: 'Kram: redefinition',
  },
  B8: {
    title: 'Build the bench',
    idea: 'Look across everybody you mentor: who is ready, who is stuck, who is due.',
    source: 'NASEM 2019: regular review',
  },
  B9: {
    title: 'Open invitation',
    idea: 'Offer the lunch, and let them set the date.',
    source: 'NASEM 2019: psychosocial support',
  },
  C1: {
    title: 'Agree, and look again',
    idea: 'What it is for, what stays between you, how often, how it ends: said once, and looked at again.',
    source: 'NASEM 2019: clear expectations, regular review',
  },
  C2: {
    title: 'Growth, not ropes',
    idea: 'Forms and access cards are orientation; a mentor’s hour is for growing.',
    source: 'NASEM 2019: career and psychosocial support',
  },
  C3: {
    title: 'Advice or an ear',
    idea: 'Sometimes being heard is the whole gift.',
    source: 'CLEAR: listen',
  },
  C4: {
    title: 'Share a failure',
    idea: 'Your own mistake and what it taught you makes the room safe for theirs.',
    source: 'NASEM 2019: psychosocial support',
  },
  C5: {
    title: 'Look back without blame',
    idea: 'Go through what was decided, good or poor, to learn from it.',
    source: 'CLEAR: review',
  },
  C6: {
    title: 'Rehearse it',
    idea: 'A hard conversation goes better the second time; make the first time here.',
    source: 'MCA-21: communication',
  },
  C7: {
    title: 'Give first',
    idea: 'Your own promises come before anything you ask.',
    source: 'Manager Tools one-on-one',
  },
  C8: {
    title: 'Have their back, and say it',
    idea: 'Say that you are on their side, also when the next step is elsewhere.',
    source: 'NASEM 2019: psychosocial support',
  },
  C9: {
    title: 'Carry ideas up',
    idea: 'People who are not heard wear out; open the channel and bring back the answer.',
    source: 'NASEM 2019: career support',
  },
  C10: {
    title: 'Not knowing yet',
    idea: '“I do not know yet, that is what I am trying to find out” is a fine answer.',
    source: 'MCA-21: understanding',
  },
  C11: {
    title: 'Mind the load',
    idea: 'Learning on top of everything else backfires.',
    source: 'MCA-21: well-being',
  },
  C12: {
    title: 'Never forced, ended well',
    idea: 'Such relationships pause, change and end, and none of it needs blame.',
    source: 'Kram: separation and redefinition',
  },
  C13: {
    title: 'Sincerity over system',
    idea: 'What somebody told you about their life matters more than any prompt.',
    source: 'NASEM 2019: psychosocial support',
  },
  D1: {
    title: 'Journal',
    idea: 'A few lines after each talk: what you noticed, what you did not say.',
    source: 'CLEAR: review',
  },
  D2: {
    title: 'Keep learning as a mentor',
    idea: 'Ask how you are doing in these talks, and use the answer.',
    source: 'MCA-21: six domains',
  },
  D3: {
    title: 'Teaching teaches',
    idea: 'What you show to somebody you understand better yourself.',
    source: 'MCA-21: understanding',
  },
} as const;

const FRAMES = {
  grow: { title: 'GROW', idea: 'Goal, reality, options, will.', source: 'GROW' },
  clear: { title: 'CLEAR', idea: 'Contract, listen, explore, act, review.', source: 'CLEAR' },
  oskar: {
    title: 'OSKAR',
    idea: 'A number from 0 to 10, and what already makes it that much.',
    source: 'OSKAR: scaling',
  },
  'one-on-one': {
    title: 'One-on-one',
    idea: 'Their topics first, then yours, then what lies ahead.',
    source: 'Manager Tools one-on-one',
  },
  'career-talks': {
    title: 'Career conversations',
    idea: 'First the story so far, then possible futures, then a plan.',
    source: 'Three career conversations: story, futures, plan',
  },
  'development-plan': {
    title: 'Development plan',
    idea: 'A few goals, each with a way to tell when it is reached.',
    source: 'Individual development plan',
  },
  kram: {
    title: 'Phases',
    idea: 'Mentoring begins, grows, loosens and becomes something new.',
    source: 'Kram: initiation, cultivation, separation, redefinition',
  },
  nasem: {
    title: 'What good mentoring holds',
    idea: 'Career and personal support, networks, clear expectations, regular review.',
    source: 'NASEM 2019',
  },
  mca: {
    title: 'Mentoring competencies',
    idea: 'Communication, expectations, understanding, independence, well-being, professional development.',
    source: 'MCA-21: six domains',
  },
  'opt-in': {
    title: 'Both say yes',
    idea: 'Nobody is introduced before both sides agreed.',
    source: 'Double opt-in introductions',
  },
  'weak-ties': {
    title: 'Weak and dormant ties',
    idea: 'People one knows a little, or has lost sight of, bring the most that is new.',
    source: 'Weak and dormant ties: moderately weak ties help most',
  },
  progress: {
    title: 'Watching progress',
    idea: 'Looking at progress helps to reach a goal, more so when it is written down.',
    source: 'Progress monitoring, meta-analysis of 138 studies',
  },
} as const;

/** Id of a practice, `A1` … `D3`. */
export type PracticeId = keyof typeof PRACTICES;

/** Id of a frame. */
export type FrameId = keyof typeof FRAMES;

/** Id of anything a prompt can come from. */
export type SourceId = PracticeId | FrameId;

/** Every practice, as the mentor can switch them on and off. */
export const PRACTICE_IDS = Object.keys(PRACTICES) as readonly PracticeId[]; // keys of a literal

/** Title, idea and citation of every practice and frame, by id. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  ...withKind('practice', PRACTICES),
  ...withKind('frame', FRAMES),
};

function withKind<Id extends string>(
  kind: SourceKind,
  sources: Readonly<Record<Id, Omit<Source, 'kind'>>>,
): Readonly<Record<Id, Source>> {
  const entries = Object.entries<Omit<Source, 'kind'>>(sources).map(([id, source]) => [id, { kind, ...source }]);
  return Object.fromEntries(entries) as Readonly<Record<Id, Source>>; // the same keys
}
