import { describe, expect, it } from 'vitest';
import { rankCandidates, type Candidate, type RankInput } from '../../lib/introductions/candidates';
import { askedNeed, needFrom, outsideViewNeed, type Need } from '../../lib/introductions/needs';
import { skillProofs } from '../../lib/introductions/skill-proofs';
import { plainFormat, whyCandidate } from '../../lib/introductions/why-candidate';
import { introduction, NADIA, NETWORK } from './network';

const NOW = new Date('2026-03-05T12:00:00');
const TODAY = '2026-03-05';
const SHOWN = 6;

const asked = (contactId: string, from: string) =>
  introduction(`asked-${contactId}`, ['mentee-yes', 'contact-asked'], from, {
    contactId,
    menteeId: 'other',
    need: 'x',
  });

/** What happened before today: some of it speaks for somebody, some of it against. */
const PAST = [
  // Olga helped another mentee a year ago.
  introduction('useful', ['contact-asked', 'contact-yes', 'introduced', 'met', 'outcome', 'thanked'], '2025-02-03', {
    contactId: 'olga',
    menteeId: 'other',
    need: 'negotiating supplier contracts',
    outcome: 'useful',
  }),
  // Anneke was asked three weeks ago, for somebody else; Sofia in December.
  asked('anneke', '2026-02-11'),
  asked('sofia', '2025-12-10'),
  // Marie was turned down for this very mentee; Isabel is on the way to her.
  introduction('no', ['dropped'], '2025-11-20', {
    contactId: 'marie',
    whyNot: 'changes jobs',
    need: 'contract negotiation',
  }),
  introduction('running', ['idea', 'mentee-asked'], '2026-02-25', { contactId: 'isabel', need: 'key accounts' }),
];

const PROOFS = skillProofs([
  { menteeId: 'nell', on: '2026-01-19', body: '[evidence] Calm in conflict resolution with the Dublin team.' },
]);

interface Example {
  readonly about: string;
  readonly need: Need;
  readonly input?: Partial<RankInput>;
  /** Who must not be there, and why. */
  readonly without?: Readonly<Record<string, string>>;
}

const EXAMPLES: readonly Example[] = [
  {
    about: 'A skill gap',
    need: needFrom('skill-gap', 'contract negotiation', '2026-01-12'),
    without: {
      quinn: 'is not to be asked',
      anneke: 'was asked within the month, for another mentee',
      marie: 'was turned down',
      isabel: 'is on the way to her already',
    },
  },
  {
    about: 'The next role',
    need: needFrom('next-role', 'Head of Product'),
    input: { mentorship: { managerId: 'leila' } },
    without: { leila: 'is her manager' },
  },
  { about: 'A goal', need: needFrom('goal', 'Run the regional budget by summer', '2026-02-01') },
  {
    about: 'A topic in plain words',
    need: needFrom('topic', 'how to calm down two colleagues who keep fighting', '2026-03-01'),
  },
  { about: 'A sentence', need: askedNeed('she has to present to the board') },
  { about: 'A place', need: askedNeed('somebody in Lisbon who raised a seed round') },
  { about: 'A language', need: askedNeed('sales, speaks Japanese') },
  { about: 'A topic for somebody else than a mentor', need: askedNeed('close to burning out', 'counsellor') },
  { about: 'A view from outside', need: outsideViewNeed('how others see her work') },
  { about: 'Asked in German', need: askedNeed('Wechsel vom Vertrieb ins Produktmanagement') },
];

function ranked({ need, input }: Example, limit: number): readonly Candidate[] {
  return rankCandidates({
    needs: [need],
    mentee: NADIA,
    mentorship: { managerId: 'ella' },
    contacts: NETWORK,
    introductions: PAST,
    proofs: PROOFS,
    now: NOW,
    limit,
    ...input,
  });
}

function written(example: Example, number: number): string {
  const rows = ranked(example, SHOWN).map(({ person, evidence, warmth, why, score }, at) =>
    [
      `${String(at + 1)}. ${[person.name, person.role, person.organisation, person.place].filter((each) => each !== '').join(', ')} [${evidence}, ${warmth}, ${score.toFixed(2)}]`,
      ...why.map((part) => `   ${whyCandidate(part, plainFormat(TODAY))}`),
    ].join('\n'),
  );
  const without = Object.entries(example.without ?? {}).map(
    ([id, reason]) => `   Not ${NETWORK.find((person) => person.id === id)?.name ?? id}, who ${reason}.`,
  );
  return [`${String(number)}. ${example.about.toUpperCase()}: ${example.need.text}`, ...rows, ...without].join('\n');
}

describe('worked examples', () => {
  it('stay as they are written down', async () => {
    const head = `For ${NADIA.name}, ${NADIA.role} at ${NADIA.organisation} in ${NADIA.place}, on ${TODAY}, over an invented network of ${String(NETWORK.length)}.`;
    const text = EXAMPLES.map((example, at) => written(example, at + 1)).join('\n\n');
    await expect(`${head}\n\n${text}\n`).toMatchFileSnapshot('worked-examples.txt');
  });

  it.each(EXAMPLES)('$about: finds somebody, and nobody who is to be left out', (example) => {
    const all = ranked(example, NETWORK.length).map(({ person }) => person.id);
    expect(all.length).toBeGreaterThan(0);
    for (const id of Object.keys(example.without ?? {})) {
      expect(NETWORK.map((person) => person.id)).toContain(id);
      expect(all).not.toContain(id);
    }
  });

  it.each(EXAMPLES)('$about: has a dormant tie among the first wherever one matches', (example) => {
    const hasDormant = ranked(example, NETWORK.length).some(({ isDormant }) => isDormant);
    expect(ranked(example, SHOWN).some(({ isDormant }) => isDormant)).toBe(hasDormant);
  });

  it('stand on a network of 200', () => {
    expect(NETWORK).toHaveLength(200);
    expect(new Set(NETWORK.map(({ id }) => id)).size).toBe(200);
  });
});
