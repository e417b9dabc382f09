import { describe, expect, it } from 'vitest';
import { menteeNetwork, type NetworkTie } from '../../lib/introductions/mentee-network';
import type { Introduction } from '../../lib/introductions/introduction';
import type { Pairing } from '../../lib/mentorship/pairing';
import type { Person } from '../../lib/people/person';
import { introduction, person } from './network';

const CLARA = person('clara', 'Clara Ruiz');
const IMKE = person('imke', 'Imke Kok');
const TOMAS = person('tomas', 'Tomás Oliveira');

function network(
  introductions: readonly Introduction[],
  people: readonly Person[],
  pairings: readonly Pairing[] = [],
): readonly NetworkTie[] {
  const contacts = new Map(people.map((each) => [each.id, each]));
  return menteeNetwork({ menteeId: 'nadia', introductions, pairings, contacts });
}

function pairing(fields: Partial<Pairing>): Pairing {
  return {
    id: 'p',
    menteeId: 'nadia',
    modelId: 'imke',
    skill: 'product discovery',
    form: '',
    startsOn: '2026-02-01',
    endsOn: '2026-05-03',
    state: 'active',
    checkIns: [],
    result: '',
    createdAt: '2026-02-01T09:00:00Z',
    updatedAt: '2026-02-01T09:00:00Z',
    ...fields,
  };
}

describe('the network of a mentee', () => {
  const met = introduction(
    'i',
    ['idea', 'mentee-asked', 'mentee-yes', 'contact-yes', 'introduced', 'met'],
    '2026-03-01',
  );

  it('tells how far it has come with each, and since when', () => {
    const useful: Introduction = {
      ...met,
      state: 'outcome',
      outcome: 'useful',
      steps: [...met.steps, { state: 'outcome', at: '2026-04-20T12:00:00Z', actor: 'mentor' }],
    };
    expect(network([useful], [CLARA])).toMatchObject([
      { stage: 'useful', outcome: 'useful', on: '2026-03-06', since: '2026-03-05', needs: ['contract negotiation'] },
    ]);
    expect(network([met], [CLARA])).toMatchObject([{ stage: 'met', outcome: '' }]);
  });

  it('leaves out ideas, refusals and what was let go before the two knew each other', () => {
    const rows = [
      introduction('a', ['idea'], '2026-03-01'),
      introduction('b', ['idea', 'mentee-asked', 'mentee-declined'], '2026-03-01'),
      introduction('c', ['idea', 'mentee-asked', 'mentee-yes', 'contact-asked', 'dropped'], '2026-03-01'),
      introduction('d', ['idea', 'dropped'], '2026-03-01', { whyNot: 'not now' }),
    ];
    for (const row of rows) expect(network([row], [CLARA])).toEqual([]);
    expect(network([introduction('e', ['idea', 'mentee-asked'], '2026-03-01')], [CLARA])).toMatchObject([
      { stage: 'under-way' },
    ]);
  });

  it('keeps those who knew each other when it was let go', () => {
    const dropped: Introduction = {
      ...met,
      state: 'dropped',
      steps: [...met.steps, { state: 'dropped', at: '2026-05-01T12:00:00Z', actor: 'mentor' }],
    };
    expect(network([dropped], [CLARA])).toMatchObject([{ stage: 'met', on: '2026-03-06' }]);
  });

  it('has a model without an introduction, and one tie for one person', () => {
    const ties = network([{ ...met, contactId: 'imke' }], [IMKE], [pairing({})]);
    expect(ties).toMatchObject([{ pairing: 'active', needs: ['product discovery', 'contract negotiation'] }]);
    expect(ties[0]?.since).toBe('2026-02-01');
    expect(network([], [IMKE], [pairing({ state: 'dropped' })])).toEqual([]);
  });

  it('knows nobody else’s ties', () => {
    expect(network([{ ...met, menteeId: 'emre' }], [CLARA], [pairing({ menteeId: 'emre' })])).toEqual([]);
  });

  it.each([
    ['Through Clara Ruiz, at the fair', 'clara'],
    ['introduced by CLARA RUIZ', 'clara'],
    ['über Clara Ruiz kennengelernt', 'clara'],
    ['Worked with Clara Ruiz for years', ''],
    ['through Clara', ''],
    ['a friend of Clara Ruiz’s brother', ''],
    ['', ''],
  ])('reads who brought somebody in: %s', (howMet, through) => {
    const rows = [met, { ...met, id: 'j', contactId: 'tomas' }];
    const ties = network(rows, [CLARA, { ...TOMAS, howMet }]);
    expect(ties.find((tie) => tie.person.id === 'tomas')?.throughId).toBe(through);
  });

  it('goes round in no circle', () => {
    const rows = [met, { ...met, id: 'j', contactId: 'tomas' }];
    const people = [
      { ...CLARA, howMet: 'through Tomás Oliveira' },
      { ...TOMAS, howMet: 'through Clara Ruiz' },
    ];
    expect(network(rows, people).map(({ throughId }) => throughId)).toEqual(['', '']);
  });
});
