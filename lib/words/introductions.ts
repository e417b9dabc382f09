import type { IntroductionState } from '../introductions/introduction';

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

/** Words about introductions. */
export const introductions = {
  introductions: 'Introductions',
  state: (state: IntroductionState) => STATES[state],
  forNeed: (need: string) => `for ${need}`,
  evidence: { stated: 'stated', evidenced: 'proven', likely: 'likely' },
  evidenceHint: {
    stated: 'You noted that they practise this.',
    evidenced: 'An introduction or a note showed that they practise this.',
    likely: 'Guessed from the job title.',
  },
  askFirst: (name: string) => `Ask ${name} first`,
  notThem: 'Not them',
  noNeed: (name: string) =>
    `What does ${name} need for the next step? Note a skill, and people who practise it show up here.`,
  noNetwork: 'Add people you know, and those who can help show up here.',
  noMatch: (need: string) => `Nobody in your network is known to practise ${need} yet.`,
  addNeed: 'A skill to grow',
  addPeople: 'Add people',
} as const;
