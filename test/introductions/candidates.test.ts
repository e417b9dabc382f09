import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCandidates, type Candidate, type RankInput } from '../../lib/introductions/candidates';
import {
  changesBetween,
  indexContacts,
  withChanged,
  withEsco,
  type ContactIndex,
} from '../../lib/introductions/contact-index';
import type { Introduction } from '../../lib/introductions/introduction';
import { askedNeed, needFrom, needsOf, outsideViewNeed } from '../../lib/introductions/needs';
import { skillProofs } from '../../lib/introductions/skill-proofs';
import { plainFormat, whyCandidate } from '../../lib/introductions/why-candidate';
import type { Goal, Topic } from '../../lib/mentorship/mentorship';
import type { Person } from '../../lib/people/person';
import { EscoGuide } from '../../lib/skills/esco/esco-guide';
import { buildEsco } from '../../lib/skills/esco/build-esco';
import { introduction, NADIA, NETWORK, person } from './network';

const NOW = new Date('2026-03-05T12:00:00');
const TODAY = '2026-03-05';
const NEGOTIATION = askedNeed('contract negotiation');

function rank(input: Partial<RankInput>): readonly Candidate[] {
  return rankCandidates({
    needs: [NEGOTIATION],
    mentee: NADIA,
    mentorship: { managerId: 'ben' },
    contacts: NETWORK,
    introductions: [],
    now: NOW,
    ...input,
  });
}
const ids = (input: Partial<RankInput>): readonly string[] => rank(input).map(({ person: { id } }) => id);

/** Two occupations, told by nobody but this test. */
const INVENTED_ESCO = buildEsco(
  ['en'],
  [
    { names: ['haggling officer', 'buyer'], group: '1' },
    { names: ['ward nurse', 'nurse'], group: '2' },
  ],
  [{ names: ['negotiate contracts'] }, { names: ['care for patients'] }],
  [
    { occupation: 0, skill: 0, isEssential: true },
    { occupation: 1, skill: 1, isEssential: true },
  ],
);

/** Two people alike but for one thing: the first should come first. */
function firstOf(better: Partial<Person>, worse: Partial<Person>, input: Partial<RankInput> = {}): string {
  const base = { skills: ['contract negotiation'], lastContact: '2025-12-01', closeness: 3 };
  // The worse one has the id that would win a tie.
  return (
    ids({
      contacts: [person('a-worse', 'A', { ...base, ...worse }), person('b-better', 'B', { ...base, ...better })],
      limit: 1,
      ...input,
    })[0] ?? ''
  );
}

describe('ranking', () => {
  it('prefers moderately weak ties to strangers and the closest', () => {
    expect(firstOf({ closeness: 3 }, { closeness: 5 })).toBe('b-better');
    expect(firstOf({ closeness: 2 }, { closeness: 0 })).toBe('b-better');
  });

  it('prefers the willing, the stated, the new', () => {
    expect(firstOf({ willingness: 'willing' }, {})).toBe('b-better');
    expect(firstOf({}, { skills: [], role: 'Head of Procurement' })).toBe('b-better');
    expect(firstOf({ organisation: 'Northwind' }, { organisation: NADIA.organisation, team: NADIA.team })).toBe(
      'b-better',
    );
  });

  it('prefers who was asked less of late, and who said yes', () => {
    const asked = introduction('i', ['mentee-yes', 'contact-asked', 'contact-yes', 'dropped'], '2026-01-10', {
      contactId: 'a-worse',
      menteeId: 'other',
    });
    expect(firstOf({}, {}, { introductions: [asked] })).toBe('b-better');
    const yes = introduction('i', ['contact-asked', 'contact-yes', 'introduced'], '2025-01-10', {
      contactId: 'b-better',
      menteeId: 'other',
    });
    expect(firstOf({}, {}, { introductions: [yes] })).toBe('b-better');
    const no = introduction('i', ['contact-asked', 'contact-declined'], '2025-01-10', {
      contactId: 'a-worse',
      menteeId: 'other',
    });
    expect(firstOf({}, {}, { introductions: [no] })).toBe('b-better');
  });

  it('asks a contact at most once a month', () => {
    const asked = (on: string) => introduction('i', ['contact-asked'], on, { contactId: 'clara', menteeId: 'other' });
    expect(ids({ introductions: [asked('2026-02-06')] })).not.toContain('clara');
    expect(ids({ introductions: [asked('2026-02-05')], limit: 200 })).toContain('clara');
  });

  it('leaves out mentee, manager, do-not-ask, and who shares an address with the mentee', () => {
    const all = ids({
      limit: 210,
      contacts: [
        ...NETWORK,
        person('ben', 'Ben', { skills: ['contract negotiation'] }),
        { ...NADIA, skills: ['contract negotiation'] },
        person('double', 'Nadia B.', { skills: ['contract negotiation'], addresses: ['nadia@example.com'] }),
      ],
    });
    for (const id of ['nadia', 'ben', 'bram', 'double']) expect(all).not.toContain(id);
    expect(all).toContain('clara');
  });

  it('leaves out who is under way, known, or said no to this mentee', () => {
    for (const states of [
      ['idea'],
      ['idea', 'not-now'],
      ['idea', 'introduced', 'met'],
      ['contact-asked', 'contact-declined'],
      ['mentee-declined'],
    ] as const) {
      expect(
        ids({ introductions: [introduction('i', states, '2025-06-01')], limit: 200 }),
        states.join(),
      ).not.toContain('clara');
    }
    expect(
      ids({ introductions: [introduction('i', ['idea'], '2025-06-01', { menteeId: 'other' })], limit: 200 }),
    ).toContain('clara');
  });

  it('remembers who was turned down: for the same need always, for another for half a year', () => {
    const down = (on: string, need: string) => introduction('i', ['dropped'], on, { whyNot: 'too busy', need });
    expect(ids({ introductions: [down('2024-01-01', 'negotiating contracts')], limit: 200 })).not.toContain('clara');
    expect(ids({ introductions: [down('2026-01-01', 'public speaking')], limit: 200 })).not.toContain('clara');
    expect(ids({ introductions: [down('2025-01-01', 'public speaking')], limit: 200 })).toContain('clara');
    expect(ids({ introductions: [introduction('i', ['dropped'], '2026-01-01')], limit: 200 })).toContain('clara');
  });

  it('always holds one dormant tie that matches', () => {
    const strong = Array.from({ length: 6 }, (_, at) =>
      person(`s${String(at)}`, 'S', {
        skills: ['contract negotiation'],
        closeness: 3,
        lastContact: '2026-01-01',
        willingness: 'willing',
      }),
    );
    const sleeping = person('z', 'Z', { role: 'Buyer', lastContact: '2024-01-01', closeness: 1 });
    const found = rank({ contacts: [...strong, sleeping], limit: 3 });
    expect(found.map((each) => each.person.id)).toEqual(['s0', 's1', 'z']);
    expect(found[2]).toMatchObject({ isDormant: true, warmth: 'dormant', evidence: 'likely' });
    expect(
      rank({ contacts: [...strong, { ...sleeping, role: 'Nurse' }], limit: 3 }).some(({ isDormant }) => isDormant),
    ).toBe(false);
    expect(rank({ contacts: [{ ...sleeping, lastContact: '2025-03-05' }] })[0]?.isDormant).toBe(false);
    expect(rank({ contacts: [{ ...sleeping, lastContact: '2025-03-04' }] })[0]?.isDormant).toBe(true);
  });

  it('calls nobody dormant who answered since, as contact or as mentee', () => {
    const steps = (actor: 'mentor' | 'mentee' | 'contact') =>
      [{ state: 'contact-declined', at: '2026-01-20T12:00:00.000Z', actor }] as const;
    const sleeping = person('z', 'Z', { skills: ['contract negotiation'], lastContact: '2024-01-01' });
    const of = (fields: Partial<Introduction>, who: Person = sleeping): Candidate | undefined =>
      rank({ contacts: [who], introductions: [introduction('i', [], '2026-01-20', fields)] })[0];
    const lastContact = (found: Candidate | undefined): unknown =>
      found?.why.find(({ code }) => code === 'last-contact');

    const asleep = of({ contactId: 'z', menteeId: 'other', state: 'contact-declined', steps: steps('mentor') });
    expect(asleep).toMatchObject({ isDormant: true, warmth: 'dormant' });
    expect(lastContact(asleep)).toMatchObject({ on: '2024-01-01', isDormant: true });

    for (const found of [
      of({ contactId: 'z', menteeId: 'other', state: 'contact-declined', steps: steps('contact') }),
      of({ contactId: 'other', menteeId: 'z', state: 'contact-declined', steps: steps('mentee') }),
    ]) {
      expect(found).toMatchObject({ isDormant: false, warmth: 'unknown' });
      expect(lastContact(found)).toMatchObject({ on: '2026-01-20', months: 1, isDormant: false });
    }
    const others = of({ contactId: 'other', menteeId: 'z', state: 'contact-declined', steps: steps('contact') });
    expect(others?.isDormant).toBe(true);

    // A later day that the mentor noted stays; one that is still to come tells nothing.
    const answer = { contactId: 'z', menteeId: 'other', state: 'contact-declined', steps: steps('contact') } as const;
    const noted = (lastContact: string): Candidate | undefined => of(answer, { ...sleeping, lastContact });
    expect(lastContact(noted('2026-02-01'))).toMatchObject({ on: '2026-02-01' });
    expect(lastContact(noted('2031-01-01'))).toMatchObject({ on: '2026-01-20' });
    // An answer makes somebody known, who is not said to be close.
    const score = (who: Partial<Person>, actor: 'mentor' | 'contact'): number =>
      of({ ...answer, steps: steps(actor) }, { ...sleeping, ...who })?.score ?? 0;
    expect(score({ lastContact: '' }, 'contact')).toBeGreaterThan(score({ lastContact: '' }, 'mentor'));
    expect(score({}, 'contact')).toBe(score({}, 'mentor'));
  });

  it('counts a useful introduction as evidence, also without a skill noted', () => {
    const helped = introduction('i', ['contact-yes', 'introduced', 'met', 'outcome'], '2025-03-01', {
      contactId: 'julia',
      menteeId: 'other',
      need: 'negotiating contracts',
      outcome: 'useful',
    });
    const julia = rank({ introductions: [helped], limit: 200 }).find((each) => each.person.id === 'julia');
    expect(julia).toMatchObject({ evidence: 'evidenced' });
    expect(julia?.why[0]).toEqual({ code: 'helped-before', need: 'negotiating contracts', on: '2025-03-04' });
  });

  it('puts people in the other role first when a topic belongs to one', () => {
    const coach = person('coach', 'C', { helperRoles: ['coach'], closeness: 1 });
    const untagged = NETWORK.map((each) => ({ ...each, helperRoles: [] }));
    const found = rank({ needs: [askedNeed('burnout', 'coach')], contacts: [...untagged, coach] });
    expect(found[0]).toMatchObject({
      person: { id: 'coach' },
      evidence: 'stated',
      why: [{ code: 'in-role', role: 'coach' }, { code: 'closeness' }],
    });
  });

  it('ranks the same whatever the order of the network, and over an index', () => {
    const expected = ids({ limit: 200 });
    expect(ids({ contacts: NETWORK.toReversed(), limit: 200 })).toEqual(expected);
    const index = indexContacts(NETWORK);
    for (let round = 0; round < 2; round += 1) expect(ids({ contacts: index, limit: 200 })).toEqual(expected);
    expect(ids({ limit: 3 }).slice(0, 2)).toEqual(expected.slice(0, 2));
    expect(ids({ limit: 0 })).toEqual([]);
    expect(ids({ needs: [] })).toEqual([]);
  });

  it('finds sensible people in any network, and never who is to be left out', () => {
    const anyone = fc.record({
      closeness: fc.integer({ min: -1, max: 6 }),
      role: fc.oneof(fc.string(), fc.constantFrom('Head of Procurement', 'Nurse', 'Buyer', '')),
      lastContact: fc.constantFrom('', '2026-03-01', '2024-01-01', '2031-01-01'),
      willingness: fc.constantFrom('willing' as const, 'unknown' as const, 'do-not-ask' as const),
      skills: fc.array(fc.constantFrom('negotiation', 'x', 'contract negotiation', '')),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 20 }), fc.integer({ min: 0, max: 8 }), (people, limit) => {
        const contacts = people.map((fields, at) => person(`p${String(at)}`, 'P', fields));
        const found = rank({ contacts, limit, mentorship: { managerId: 'p0' } });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map((each) => each.person.id)).size).toBe(found.length);
        for (const { person: each, score, why } of found) {
          expect(each.id).not.toBe('p0');
          expect(each.willingness).not.toBe('do-not-ask');
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(why.length).toBeGreaterThan(0);
          for (const part of why) expect(whyCandidate(part, plainFormat(TODAY))).toMatch(/\S\S/);
        }
      }),
    );
  });
});

describe('who is known in another way', () => {
  it('is never the mentor, the manager under another address, or a model of a pairing', () => {
    const skills = ['contract negotiation'];
    const contacts = [
      person('ben', 'Ben', { skills, addresses: ['ben@example.com'] }),
      person('ben-2', 'Ben H.', { skills, addresses: ['ben+old@example.com'] }),
      person('me', 'Me', { skills, addresses: ['me.private@example.com'] }),
      person('model', 'Model', { skills }),
      person('other', 'Other', { skills }),
    ];
    expect(
      ids({
        contacts,
        ownAddresses: ['Me.Private@example.com'],
        pairings: [
          { menteeId: 'nadia', modelId: 'model' },
          { menteeId: 'somebody-else', modelId: 'other' },
        ],
      }),
    ).toEqual(['other']);
  });

  it('counts as proven by evidence in notes about them and by pairings that bore fruit', () => {
    const proofs = skillProofs(
      [
        { menteeId: 'julia', on: '2026-01-10', body: 'A walk.\n[evidence] Closed the contract negotiation alone.' },
        { menteeId: 'lena', on: '2026-01-10', body: 'contract negotiation went badly' },
        { menteeId: 'vera', on: '2026-01-10', body: '[confidence]\n[evidence] contract negotiation' },
      ],
      [
        { modelId: 'paul', skill: 'contract negotiation', state: 'finished', endsOn: '2025-06-01', result: 'Led one.' },
        { modelId: 'noah', skill: 'contract negotiation', state: 'dropped', endsOn: '2025-06-01', result: '' },
      ],
    );
    const found = rank({ proofs, limit: 200 });
    const of = (id: string): Candidate | undefined => found.find((each) => each.person.id === id);
    expect(of('julia')).toMatchObject({
      evidence: 'evidenced',
      why: [{ code: 'proven', from: 'note', skill: 'contract-negotiation', on: '2026-01-10' }, {}, {}, {}],
    });
    expect(of('paul')?.why[0]).toMatchObject({ code: 'proven', from: 'pairing' });
    for (const id of ['lena', 'vera', 'noah']) expect(of(id)?.evidence).not.toBe('evidenced');
  });
});

describe('a view from outside', () => {
  const VIEW = outsideViewNeed('how others see her work');

  it('comes from another team or company, and from nobody of whom that is not known', () => {
    const found = rank({ needs: [VIEW], limit: 200 });
    expect(found.length).toBeGreaterThan(50);
    for (const { person: each, why } of found) {
      expect([each.organisation, each.team]).not.toEqual([NADIA.organisation, NADIA.team]);
      expect(each.organisation === '' && each.team === '').toBe(false);
      expect(why[0]?.code).toMatch(/^other-/);
    }
    expect(ids({ needs: [VIEW], limit: 200, contacts: [person('who', 'Who', { role: 'Sales Manager' })] })).toEqual([]);
  });

  it('comes first from who knows the work', () => {
    expect(
      firstOf(
        { skills: ['key accounts'], organisation: 'Northwind' },
        { skills: ['nursing'], organisation: 'Northwind' },
        { needs: [VIEW] },
      ),
    ).toBe('b-better');
    expect(
      ids({ needs: [VIEW], contacts: [person('x', 'X', { organisation: 'Kestrel Foods GmbH', team: NADIA.team })] }),
    ).toEqual([]);
  });
});

describe('an index that follows changes', () => {
  const NEEDS = [
    NEGOTIATION,
    askedNeed('somebody in Lyon'),
    askedNeed('sales, speaks French'),
    needFrom('next-role', 'Head of Sales'),
  ];
  const someone = fc.record({
    id: fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `p${String(at)}`)),
    role: fc.constantFrom('Head of Procurement', 'Nurse', 'Buyer', 'VP Sales', ''),
    skills: fc.array(fc.constantFrom('negotiation', 'sales', 'glassblowing'), { maxLength: 2 }),
    place: fc.constantFrom('', 'Lyon', 'Paris, France'),
    languages: fc.constantFrom<readonly string[]>([], ['fr'], ['German']),
    closeness: fc.integer({ min: 0, max: 5 }),
    lastContact: fc.constantFrom('', '2024-01-01', '2026-01-01'),
    skillsRuledOut: fc.constantFrom<readonly string[]>([], ['Contract negotiation'], ['Sales', 'Negotiation']),
  });
  const network = fc
    .uniqueArray(someone, { selector: ({ id }) => id, maxLength: 12 })
    .map((rows) => rows.map(({ id, ...fields }) => person(id, id, fields)));
  const guide = new EscoGuide(INVENTED_ESCO);
  const ranking = (contacts: ContactIndex): unknown =>
    rank({ needs: NEEDS, contacts, limit: 20 }).map(({ person: { id }, score, why, need }) => [
      id,
      score,
      why,
      need.text,
    ]);

  it.each([
    ['without ESCO', (index: ContactIndex): Promise<ContactIndex> => Promise.resolve(index)],
    ['with ESCO', (index: ContactIndex) => withEsco(index, guide, () => Promise.resolve())],
  ])('ranks as one made anew, %s', async (_what, prepared) => {
    await fc.assert(
      fc.asyncProperty(network, network, fc.boolean(), async (before, after, isRankedBefore) => {
        const index = await prepared(indexContacts(before));
        if (isRankedBefore) ranking(index);
        const { changed, removed } = changesBetween(before, after);
        const followed = withChanged(index, changed, removed);
        const anew = await prepared(indexContacts(followed.people));
        expect([...followed.people].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
          [...after].sort((one, other) => (one.id < other.id ? -1 : 1)),
        );
        expect(ranking(followed)).toEqual(ranking(anew));
        expect([...followed.kept].map(([key, { scores }]) => [key, [...scores]])).toEqual(
          [...anew.kept].map(([key, { scores }]) => [key, [...scores]]),
        );
      }),
    );
  });

  it('follows a no of the mentor, and its being taken back', async () => {
    const buyer = person('b', 'B', { role: 'Buyer' });
    const without = { ...buyer, skillsRuledOut: ['Contract negotiation'], updatedAt: '2026-01-01T09:00:00.000Z' };
    for (const index of [
      indexContacts([buyer]),
      await withEsco(indexContacts([buyer]), guide, () => Promise.resolve()),
    ]) {
      const [before] = rank({ contacts: index });
      expect(before?.why.map(({ code }) => code)).toContain('title-suggests');
      const followed = withChanged(index, [without]);
      expect(rank({ contacts: followed })).toEqual([]);
      expect(rank({ contacts: withChanged(followed, [buyer]) })).toEqual([before]);
    }
  });

  it('reads nobody anew who has not changed, and works out no need twice', () => {
    const index = indexContacts(NETWORK);
    rank({ contacts: index, needs: NEEDS });
    const kept = new Map(index.kept);
    rank({ contacts: index, needs: [...NEEDS, askedNeed('pricing')] });
    expect(index.kept.size).toBe(kept.size + 1);
    for (const [key, scores] of kept) expect(index.kept.get(key)).toBe(scores);
    expect(
      changesBetween(
        NETWORK,
        NETWORK.map((each) => ({ ...each })),
      ),
    ).toEqual({ changed: [], removed: [] });

    const readRoles = { count: 0 };
    const watched = NETWORK.map((each) =>
      Object.defineProperty({ ...each }, 'role', {
        get: () => {
          readRoles.count += 1;
          return each.role;
        },
      }),
    );
    const before = indexContacts(watched);
    readRoles.count = 0;
    const clara = person('clara', 'Clara', { skills: ['pricing'] });
    const after = withChanged(before, [clara], ['imke']);
    expect(readRoles.count).toBe(0);
    expect(after.people).toHaveLength(NETWORK.length - 1);
  });

  it('takes who is both changed and removed for removed', () => {
    const index = withChanged(indexContacts(NETWORK), [person('clara', 'Clara')], ['clara']);
    expect(index.people.map(({ id }) => id)).not.toContain('clara');
  });
});

describe('needs', () => {
  const goal = (fields: Partial<Goal>): Goal => ({
    id: 'g',
    menteeId: 'nadia',
    title: 'Lead a negotiation',
    successTest: '',
    status: 'active',
    dueOn: '',
    scale: [],
    touchedOn: '2026-02-01',
    createdAt: '',
    updatedAt: '',
    ...fields,
  });
  const topic = (fields: Partial<Topic>): Topic => ({
    id: 't',
    menteeId: 'nadia',
    text: 'stage fright',
    raisedBy: 'mentee',
    discussedOn: '',
    createdAt: '2026-03-01T09:00:00.000Z',
    ...fields,
  });

  it('come from gaps, next role, goals and waiting topics that name a skill', () => {
    const needs = needsOf(
      {
        menteeId: 'nadia',
        nextRole: 'Regional manager',
        skillGaps: [
          { skill: 'contract negotiation', notedOn: '2026-01-12' },
          { skill: ' ', notedOn: '' },
        ],
      },
      [
        goal({}),
        goal({ title: 'Contract Negotiation' }),
        goal({ status: 'reached', title: 'x' }),
        goal({ menteeId: 'other', title: 'y' }),
      ],
      [
        topic({}),
        topic({ text: 'how to say no to her boss' }),
        topic({ text: 'the canteen' }),
        topic({ text: 'holidays' }),
        topic({ discussedOn: '2026-03-02', text: 'budget' }),
      ],
    );
    expect(needs.map(({ text, from }) => [text, from])).toEqual([
      ['contract negotiation', 'skill-gap'],
      ['Regional manager', 'next-role'],
      ['Lead a negotiation', 'goal'],
      ['stage fright', 'topic'],
      ['how to say no to her boss', 'topic'],
    ]);
  });
});

describe('reasons in words', () => {
  const format = plainFormat(TODAY);
  it.each([
    [
      { code: 'title-suggests', skill: 'negotiation', needed: 'negotiation', title: 'Buyer' },
      'The title suggests negotiation: Buyer.',
    ],
    [{ code: 'last-contact', on: '2024-12-20', months: 14, isDormant: true }, 'You last spoke 14 months ago.'],
    [{ code: 'said-yes-before', on: '2026-02-20' }, 'Said yes when you asked 13 days ago.'],
    [{ code: 'speaks', skill: 'language-pl', text: 'pl' }, 'Speaks Polish.'],
  ] as const)('%j', (part, words) => expect(whyCandidate(part, format)).toBe(words));

  it('say how long ago as people do', () => {
    expect(
      ['2026-03-05', '2026-03-04', '2026-02-25', '2026-01-25', '2025-03-05', '2023-03-05', '2026-04-01'].map(
        format.ago,
      ),
    ).toEqual(['today', 'yesterday', '8 days ago', '6 weeks ago', '12 months ago', '3 years ago', 'today']);
  });

  it('guess no gender', () => {
    for (const { why } of rank({ limit: 200 })) {
      for (const part of why) expect(whyCandidate(part, format)).not.toMatch(/\b(he|she|his|her|him)\b/i);
    }
  });
});
