import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  DRAFT_KINDS,
  DRAFT_OF_STEP,
  draftFor,
  joinedSides,
  publicSide,
  type Draft,
  type DraftKind,
  type JoinedSides,
  type PublicSide,
} from '../../lib/introductions/drafts';
import { INTRODUCTION_STATES, type IntroductionState } from '../../lib/introductions/introduction';
import { dueOf, hasBothYes } from '../../lib/introductions/life';
import { sharedPart } from '../../lib/notes/privacy';
import type { Person } from '../../lib/people/person';
import { introduction, person } from './network';

const secretive = (id: string, name: string): Person =>
  person(id, name, {
    addresses: [`${id}.secret@example.com`, `${id}2@example.com`],
    role: `Head of Legal at ${id}corp, call +49 40 5550123 or ${id}.secret@example.com`,
    organisation: `${id}corp`,
    team: `${id}team`,
    place: `${id}place`,
    skills: [`${id}skill`],
    limits: `${id}limits`,
    howMet: `${id}met`,
    remember: `${id}remember`,
  });
const mentee = secretive('nadia', 'Nadia Brandtova');
const contact = secretive('clara', 'Ruizova, Clara (Purchasing)');
/** What is nobody's business before both said yes. */
const secretsOf = ({ id }: Person, familyName: string): readonly string[] => [
  `${id}.secret@`,
  `${id}2@`,
  ...['corp', 'team', 'place', 'skill', 'limits', 'met', 'remember'].map((end) => id + end),
  familyName,
  '5550123',
];

const write = (kind: DraftKind, state: IntroductionState, need = 'contract negotiation') =>
  draftFor(kind, {
    introduction: introduction('i', [state], '2026-03-05', { need, impression: 'IMPRESSION', whyNot: 'WHYNOT' }),
    mentee,
    contact,
    mentorName: 'Maria Example',
  });
const draftOf = (kind: DraftKind, state: IntroductionState): Draft => {
  const result = write(kind, state);
  if (result.status !== 'ready') throw new Error(`${kind} in ${state}: ${result.reason}`);
  return result.draft;
};

describe('drafts', () => {
  it('ask the mentee with a first name and a role', () => {
    expect(draftOf('ask-mentee', 'idea')).toEqual({
      to: ['nadia.secret@example.com'],
      subject: 'Somebody to talk to about contract negotiation',
      body: `Dear Nadia,

I have somebody in mind whom you might like to meet about contract negotiation: Clara (Head of Legal).

Shall I ask whether Clara has half an hour for you? If it is not the right time, or not the right person, just say so. I will only ask after your yes.

Maria Example`,
    });
  });

  it('ask the contact with lines to pass on', () => {
    const { to, body } = draftOf('ask-contact', 'mentee-yes');
    expect(to).toEqual(['clara.secret@example.com']);
    expect(body).toContain(
      '> Nadia (Head of Legal) would like to learn from somebody with experience in contract negotiation.',
    );
  });

  it('join both in full once both said yes', () => {
    const { to, body } = draftOf('join', 'contact-yes');
    expect(to).toEqual(['nadia.secret@example.com', 'clara.secret@example.com']);
    expect(body).toContain('nadiacorp');
    expect(body).toContain('claracorp');
    for (const secret of ['limits', 'remember', 'IMPRESSION', 'WHYNOT']) expect(body).not.toContain(secret);
  });

  it('are refused before their time', () => {
    expect(write('ask-contact', 'idea')).toEqual({ status: 'refused', reason: 'mentee-not-asked' });
    expect(write('join', 'contact-asked')).toEqual({ status: 'refused', reason: 'not-both-yes' });
    expect(write('thanks', 'contact-yes')).toEqual({ status: 'refused', reason: 'not-in-this-state' });
    expect(write('ask-mentee', 'dropped')).toEqual({ status: 'refused', reason: 'not-in-this-state' });
  });

  it('name nothing of the other side but first name and role, in every state before both yes and in every kind but joining', () => {
    for (const kind of DRAFT_KINDS) {
      for (const state of INTRODUCTION_STATES) {
        const result = write(
          kind,
          state,
          'negotiation; ask clara.secret@example.com, nadia2@example.com, +49 40 5550123, https://example.com/x',
        );
        if (result.status !== 'ready' || kind === 'join') continue;
        const text = `${result.draft.subject}\n${result.draft.body}`;
        const [reader, other, family] = result.draft.to.includes('nadia.secret@example.com')
          ? [mentee, contact, 'Ruizova']
          : [contact, mentee, 'Brandtova'];
        for (const secret of secretsOf(other, family)) expect(text, `${kind} ${state}`).not.toContain(secret);
        expect(result.draft.to).toEqual([reader.addresses[0]]);
        expect(text).not.toContain('@example.com');
        expect(text).not.toContain('https://');
        expect(text).not.toContain('IMPRESSION');
      }
    }
  });

  it('join nobody before both said yes', () => {
    for (const state of INTRODUCTION_STATES) {
      const here = introduction('i', [state], '2026-03-05');
      expect(joinedSides(here, mentee, contact) !== undefined).toBe(hasBothYes(here));
      if (write('join', state).status === 'ready') expect(hasBothYes(here)).toBe(true);
    }
  });

  it('are guarded by type: a side in full is no public side, and sides are not joined by hand', () => {
    expectTypeOf<Person>().not.toExtend<PublicSide>();
    expectTypeOf<keyof PublicSide & string>().toEqualTypeOf<'firstName' | 'role'>();
    expectTypeOf<{ mentee: Person; contact: Person }>().not.toExtend<JoinedSides>();
  });

  it('take shareable lines of a note, without details', () => {
    const background = sharedPart(
      '[share] Has led two tenders, see nadia2@example.com.\n[confidence] LEAVING\nPRIVATE',
    );
    const result = draftFor('ask-contact', {
      introduction: introduction('i', ['mentee-yes'], '2026-03-05'),
      mentee,
      contact,
      mentorName: 'Maria',
      background,
    });
    const body = result.status === 'ready' ? result.draft.body : '';
    expect(body).toContain('> Has led two tenders');
    for (const secret of ['LEAVING', 'PRIVATE', 'nadia2@']) expect(body).not.toContain(secret);
  });

  it('there is one for each step that is a message, ready in its state', () => {
    for (const state of INTRODUCTION_STATES) {
      const { code } = dueOf(introduction('i', [state], '2026-01-05'), new Date('2026-03-05T12:00:00')).nextStep;
      const kind = DRAFT_OF_STEP[code];
      if (kind !== undefined) expect(write(kind, state).status).toBe('ready');
    }
  });

  it('hold no address of the other side, whatever is written about them', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.emailAddress(),
          fc.webUrl(),
          fc.lorem({ maxCount: 2 }),
          fc.constantFrom('at', '(', ')', ',', '<', '>'),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.emailAddress(),
        fc.constantFrom(...DRAFT_KINDS),
        fc.constantFrom(...INTRODUCTION_STATES),
        (role, name, need, address, kind, state) => {
          const other = person('other', name, { role: `${role} ${address}`, addresses: [address] });
          const reader = person('reader', 'Rea Der', { addresses: ['reader@example.com'] });
          for (const [one, two] of [
            [other, reader],
            [reader, other],
          ] as const) {
            const result = draftFor(kind, {
              introduction: introduction('i', [state], '2026-03-05', { need: `${need} ${address}` }),
              mentee: one,
              contact: two,
              mentorName: 'M',
            });
            if (result.status === 'ready' && kind !== 'join' && result.draft.to.includes('reader@example.com')) {
              expect(`${result.draft.subject} ${result.draft.body}`).not.toMatch(/\S@\S/);
            }
          }
        },
      ),
    );
  });

  it('make a first name of an address without showing it', () => {
    expect(publicSide(person('x', 'jane.roe@example.com', {}))).toEqual({ firstName: 'Jane', role: '' });
    expect(publicSide(person('x', '', {})).firstName).toBe('a colleague');
  });
});

describe('what the mentor wrote of the other side', () => {
  const nadia = person('nadia', 'Nadia Brandt', { organisation: 'Tidewater GmbH & Co. KG' });
  const clara = person('clara', 'Ruiz, Clara', { organisation: 'Northwind' });
  const written = (kind: DraftKind, state: IntroductionState, need: string, told = ''): string => {
    const result = draftFor(kind, {
      introduction: introduction('i', [state], '2026-03-05', { need }),
      mentee: nadia,
      contact: clara,
      mentorName: 'Maria',
      background: sharedPart(`[share] ${told}`),
    });
    return result.status === 'ready' ? `${result.draft.subject}\n${result.draft.body}` : result.reason;
  };

  it('calls them by their first name, and leaves out where they work', () => {
    const toMentee = written('ask-mentee', 'idea', 'what clara  ruiz at Northwind does');
    expect(toMentee).toContain('about what Clara does');
    expect(toMentee).not.toMatch(/ruiz|northwind/i);
    const toContact = written('ask-contact', 'mentee-yes', 'pricing', 'Nadia Brandt of Tidewater learns fast');
    expect(toContact).toContain('> Nadia learns fast');
    expect(toContact).not.toMatch(/brandt|tidewater/i);
  });

  it('is left as it is once both said yes', () => {
    expect(written('join', 'contact-yes', 'what Clara Ruiz does')).toContain('what Clara Ruiz does');
  });

  it('takes no number for a first name', () => {
    expect(publicSide(person('x', '+49 171 2345678')).firstName).toBe('a colleague');
  });
});
