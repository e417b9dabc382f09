import { rankCandidates, type RankInput } from '../../lib/introductions/candidates';
import { indexContacts, withChanged } from '../../lib/introductions/contact-index';
import { askedNeed, needFrom } from '../../lib/introductions/needs';
import type { Person } from '../../lib/people/person';
import { introduction, NADIA, person } from './network';

/** How long ranking took, in ms. */
export interface RankingTimes {
  /** From a list of people to ranked candidates, with nothing made ready before. */
  readonly cold: number;
  /** The same needs again. */
  readonly warm: number;
  /** With one need more. */
  readonly oneNeedMore: number;
  /** After ten people of the network changed: the index follows, and the same needs again. */
  readonly tenChanged: number;
  readonly titles: number;
}

const RANKS = ['Senior', 'Lead', 'Head of', 'Junior', 'Global', 'Regional', 'Associate', 'Principal', 'Deputy', ''];
const TRADES = [
  ...['Procurement', 'Product Manager', 'Software Engineer', 'Sales Director', 'Finance Partner', 'Research'],
  ...['Engineering Manager', 'HR Business Partner', 'Support Engineer', 'Marketing', 'Data Scientist', 'Nurse'],
  ...['Vertriebsleiterin', 'Responsable achats', 'Jefa de Ventas', 'Gerente de Projetos', 'Consultant', 'Lawyer'],
];
const FIELDS = ['EMEA', 'Payments', 'Platform', 'Nordics', 'B2B', 'Retail', 'Cloud', 'Growth', 'APAC', 'Risk', ''];
const PLACES = ['Hamburg', 'Porto, Portugal', 'Bergen', 'Lyon, France', 'Utrecht', 'Nairobi', 'Helsinki', 'São Paulo'];
const SKILLS = ['contract negotiation', 'public speaking', 'budgeting', 'hiring', 'product discovery'];

/** An invented network; each third title is nobody else's, as in networks that were exported. */
function networkOf(size: number): readonly Person[] {
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  return Array.from({ length: size }, (_, at) =>
    person(`contact-${String(at)}`, `Contact ${String(at)}`, {
      role: [
        pick(RANKS, at),
        pick(TRADES, at * 7),
        pick(FIELDS, at * 3),
        ...(at % 3 === 0 ? [`@ Company ${String(at)}`] : []),
      ].join(' '),
      organisation: `Company ${String(at % 900)}`,
      place: pick(PLACES, at * 3),
      // Most of a network was never annotated: the title alone says what they may practise.
      skills: at % 12 === 0 ? [pick(SKILLS, at / 12)] : [],
      languages: at % 9 === 0 ? ['German', 'en'] : [],
      closeness: at % 6,
      lastContact: `${String(2023 + (at % 3))}-0${String(1 + (at % 9))}-11`,
    }),
  );
}

/**
 * Ranks an invented network of so many people once with nothing made ready, and then again in the ways that are usual.
 * @param clock tells the time, in ms.
 */
export function measureRanking(size: number, clock: () => number): RankingTimes {
  const people = networkOf(size);
  const needs = [
    askedNeed('contract negotiation'),
    needFrom('next-role', 'Regional sales manager'),
    needFrom('topic', 'she has to present to the board'),
  ];
  const input: Omit<RankInput, 'contacts'> = {
    needs,
    mentee: NADIA,
    mentorship: { managerId: 'contact-7' },
    introductions: Array.from({ length: 200 }, (_, at) =>
      introduction(`introduction-${String(at)}`, ['contact-asked', 'contact-yes', 'introduced', 'met'], '2025-03-01', {
        contactId: `contact-${String(at * 31)}`,
        menteeId: at % 20 === 0 ? 'nadia' : 'other',
        need: SKILLS[at % SKILLS.length] ?? '',
        outcome: at % 4 === 0 ? 'useful' : '',
      }),
    ),
    now: new Date('2026-03-05T12:00:00'),
    limit: 3,
  };
  const from = clock();
  const index = indexContacts(people);
  rankCandidates({ ...input, contacts: index });
  const cold = clock();
  rankCandidates({ ...input, contacts: index });
  const warm = clock();
  rankCandidates({ ...input, contacts: index, needs: [...needs, askedNeed('somebody in Lyon who hires engineers')] });
  const oneNeedMore = clock();
  const changed = people.slice(100, 110).map((each) => ({ ...each, skills: ['contract negotiation'] }));
  rankCandidates({ ...input, contacts: withChanged(index, changed) });
  const tenChanged = clock();
  return {
    cold: cold - from,
    warm: warm - cold,
    oneNeedMore: oneNeedMore - warm,
    tenChanged: tenChanged - oneNeedMore,
    titles: new Set(people.map(({ role }) => role)).size,
  };
}
