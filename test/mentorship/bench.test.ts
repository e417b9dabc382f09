import { describe, expect, it } from 'vitest';
import { benchOf, type BenchFacts } from '../../lib/mentorship/bench';
import { ago, everyOtherWeek, goal, held, mentorship, NADIA, NOW, pairing, person, promise } from '../agenda/story';

const EMRE = person('p-emre', 'Emre Aydin', { isMentee: true });

function facts(more: Partial<BenchFacts> = {}): BenchFacts {
  return {
    mentee: NADIA,
    mentorship: mentorship({ nextRole: 'Regional manager' }),
    goals: [goal('g1', 'Lead a negotiation')],
    meetings: everyOtherWeek(4),
    commitments: [],
    pairings: [],
    ...more,
  };
}

describe('the bench', () => {
  it('shows stage, role, what is known, days since the last talk and open promises', () => {
    const [row] = benchOf(
      [
        facts({
          mentorship: mentorship({
            nextRole: ' Regional manager ',
            skillGaps: [
              { skill: 'contract negotiation', notedOn: ago(9) },
              { skill: 'hiring', notedOn: ago(9) },
            ],
            readiness: { timing: 'now', opportunity: ' ', sponsorship: 'Samuel' },
          }),
          commitments: [promise('c1', 'mentor', 'Send it'), promise('c2', 'mentee', 'Do it', { state: 'done' })],
          pairings: [pairing('p1', 20, -70)],
        }),
      ],
      NOW,
    ).rows;
    expect(row).toMatchObject({
      stage: { stage: 'working' },
      nextRole: 'Regional manager',
      known: ['timing', 'sponsorship'],
      missing: ['opportunity'],
      skills: ['hiring'],
      daysSinceLast: 14,
      openPromises: 1,
      stuck: [],
      isDue: false,
    });
  });

  it('tells who is stuck, and by what', () => {
    const [row] = benchOf(
      [
        facts({
          goals: [
            goal('g1', 'Lead', { scale: [5, 5, 5].map((value, index) => ({ on: ago(30 - index), value })) }),
            goal('g2', 'Grow', { scale: [4, 5, 6].map((value, index) => ({ on: ago(30 - index), value })) }),
          ],
          commitments: [
            promise('c1', 'mentee', 'Call them', { carried: 3 }),
            promise('c2', 'mentor', 'Write', { carried: 5 }),
          ],
        }),
      ],
      NOW,
    ).rows;
    expect(row?.stuck).toEqual([
      { code: 'goal-flat', goal: 'Lead', on: ago(28) },
      { code: 'carried', text: 'Call them', carried: 3 },
    ]);
  });

  it('puts who is due first, and leaves out what has ended', () => {
    const bench = benchOf(
      [
        facts(),
        facts({ mentee: EMRE, meetings: [held(40)] }),
        facts({ mentee: person('p-x', 'Xi'), mentorship: mentorship({ status: 'ended' }) }),
      ],
      NOW,
    );
    expect(bench.rows.map(({ mentee, isDue }) => [mentee.id, isDue])).toEqual([
      ['p-emre', true],
      ['p-nadia', false],
    ]);
  });

  it('brings those together who head for one role, however it is written', () => {
    const bench = benchOf(
      [
        facts(),
        facts({ mentee: EMRE, mentorship: mentorship({ nextRole: 'regional  Manager' }) }),
        facts({ mentee: person('p-x', 'Xi'), mentorship: mentorship() }),
      ],
      NOW,
    );
    expect(bench.roles.map(({ mentees }) => mentees.map(({ id }) => id).toSorted())).toEqual([['p-emre', 'p-nadia']]);
  });
});
