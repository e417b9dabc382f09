import type { Introduction, IntroductionState } from '../introductions/introduction';
import type { TieStage } from '../introductions/mentee-network';

/** One tie of a network, in words. */
interface TieWords {
  readonly name: string;
  readonly through: string;
  readonly needs: string;
  readonly stage: string;
  readonly more: string;
}

const STATES: Record<IntroductionState, string> = {
  idea: 'an idea',
  'mentee-asked': 'mentee asked',
  'mentee-yes': 'mentee said yes',
  'contact-asked': 'contact asked',
  'contact-yes': 'both said yes',
  introduced: 'introduced',
  met: 'met',
  outcome: 'outcome noted',
  thanked: 'thanked',
  'mentee-declined': 'mentee declined',
  'contact-declined': 'contact declined',
  'not-now': 'not now',
  dropped: 'dropped',
};

/** Why somebody is not suggested. */
export type WhyNot = 'knows-them' | 'not-now' | 'not-right' | 'never-ask';

export const WHY_NOTS: readonly WhyNot[] = ['knows-them', 'not-now', 'not-right', 'never-ask'];

const SET_ASIDE: Readonly<Record<WhyNot, (name: string) => string>> = {
  'knows-them': (name) => `${name} is known already; not suggested for this again.`,
  'not-now': (name) => `${name} comes up again in three months.`,
  'not-right': (name) => `${name} is not suggested for this again.`,
  'never-ask': (name) => `${name} is never asked, for anybody.`,
};

/** Words about introductions. */
export const introductions = {
  introductions: 'Introductions',
  suggestions: 'Suggestions',
  state: (state: IntroductionState) => STATES[state],
  forNeed: (need: string) => `for ${need}`,
  forThat: (need: string) => `For ${need}.`,
  evidence: { stated: 'stated', evidenced: 'proven', likely: 'likely' },
  evidenceHint: {
    stated: 'You noted that they practise this.',
    evidenced: 'An introduction, a pairing or a note showed that they practise this.',
    likely: 'Guessed from the job title.',
  },
  warmth: {
    close: 'close',
    warm: 'warm',
    loose: 'a loose tie',
    dormant: 'a sleeping tie',
    distant: 'not met yet',
  },
  warmthHint: {
    close: 'You are close.',
    warm: 'You know each other well.',
    loose: 'You know each other a little: such ties bring most that is new.',
    dormant: 'You have not spoken for more than a year: a good reason to write.',
    distant: 'You have not met.',
  },
  introduce: 'Introduce',
  introduceHint: (name: string) => `Begins with asking ${name}; nothing is sent.`,
  pair: 'Pair them',
  pairHint: (name: string, model: string) => `A quarter of real work for ${name} beside ${model}.`,
  whyNot: 'Not them',
  whyNotNames: (name: string) => `Why not ${name}`,
  whyNots: {
    'knows-them': 'knows them already',
    'not-now': 'not now',
    'not-right': 'not the right one',
    'never-ask': 'never ask them',
  } satisfies Record<WhyNot, string>,
  whyNotHint: {
    'knows-them': 'Not suggested for this again, nor for anything else for half a year.',
    'not-now': 'Comes up again in three months.',
    'not-right': 'Not suggested for this again, nor for anything else for half a year.',
    'never-ask': 'Not suggested to anybody, until you change it in their entry.',
  } satisfies Record<WhyNot, string>,
  begun: (name: string) => `${name}: noted as an idea.`,
  paired: (name: string) => `A quarter beside ${name} is noted below, under Pairings.`,
  setAside: (name: string, whyNot: WhyNot) => SET_ASIDE[whyNot](name),
  noNeed: (name: string) =>
    `What does ${name} need for the next step? Note a skill, and people who practise it show up here.`,
  noNetwork: 'Add people you know, and those who can help show up here.',
  noMatch: (need: string) => `Nobody in your network is known to practise ${need} yet.`,
  addNeed: 'A skill to grow',
  addPeople: 'Add people',

  introductionsOver: 'Introductions that are over',
  ask: 'Somebody who…',
  /** The line as a question, so that it is read like those of a note. */
  whoAsks: (text: string) => `Who ${text}?`,
  askHint: 'knows pricing, has led a move, speaks Japanese',
  askFound: (count: number) => (count === 1 ? 'One suggestion' : `${count} suggestions`),
  askNothing: (need: string) => `Nobody in your network is known for “${need}” yet.`,
  fromNoteHint: 'Write “who knows about …” in the note, and names come up here.',
  fromNote: (names: string, need: string) => `From your note, for ${need}: ${names}`,
  fromNoteNobody: (need: string) => `From your note: nobody is known for ${need} yet.`,
  show: 'Show',
  hide: 'Hide',
  howWasIt: (name: string) => `How did it go with ${name}?`,
  nextStepWith: (name: string) => `Next step with ${name}`,

  outsideView: 'a view from outside',
  whoOutside: 'Who could have a look?',
  nobodyOutside: 'Nobody from another team or company is in your network yet.',

  network: 'Their network',
  networkEmpty: 'Everybody they come to know through you will grow here.',
  networkOf: (name: string, count: number) =>
    count === 1 ? `One person ${name} knows through you` : `${count} people ${name} knows through you`,
  asList: 'As a list',
  throughYou: 'through you',
  through: (name: string) => `through you and ${name}`,
  tie: ({ name, through, needs, stage, more }: TieWords) =>
    [name, through, ...(needs === '' ? [] : [`for ${needs}`]), stage, ...(more === '' ? [] : [more])].join(', '),
  tieStage: {
    'under-way': () => 'under way',
    introduced: (month: string) => `introduced in ${month}`,
    met: (month: string) => `met in ${month}`,
    useful: (month: string) => `met in ${month}`,
  } satisfies Record<TieStage, (month: string) => string>,
  tieUndated: {
    'under-way': 'under way',
    introduced: 'introduced',
    met: 'met',
    useful: 'met',
  } satisfies Record<TieStage, string>,
  tieOutcome: { useful: 'useful', 'so-so': 'so-so', no: 'not useful', '': '' } satisfies Record<
    Introduction['outcome'],
    string
  >,
  tiePairing: { none: '', active: 'working side by side', finished: 'worked side by side' },
  tiePairedSince: (month: string) => `paired in ${month}`,
} as const;
