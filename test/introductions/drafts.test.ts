import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  DRAFT_KINDS,
  DRAFT_OF_STEP,
  draftFor,
  joinedSides,
  MAILTO_LIMIT,
  mailtoUrl,
  publicSide,
  type Draft,
  type DraftKind,
  type JoinedSides,
  type PublicSide,
} from '../../lib/introductions/drafts';
import type { IntroductionState } from '../../lib/introductions/introduction';
import { dueOf, hasBothYes } from '../../lib/introductions/life';
import { sharedPart } from '../../lib/notes/privacy';
import type { Person } from '../../lib/people/person';
import { introduction, person } from './network';

const STATES: readonly IntroductionState[] = [
  'idea',
  'mentee-asked',
  'mentee-yes',
  'contact-asked',
  'contact-yes',
  'introduced',
  'met',
  'outcome',
  'thanked',
  'mentee-declined',
  'contact-declined',
  'not-now',
  'dropped',
];

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
    expect(body).toContain('> Nadia (Head of Legal) would like to learn from somebody who knows contract negotiation.');
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
      for (const state of STATES) {
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
    for (const state of STATES) {
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
    for (const state of STATES) {
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
        fc.constantFrom(...STATES),
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

describe('mail link', () => {
  const draft: Draft = {
    to: ['a+b@example.com', "o'x@example.com"],
    subject: 'Hi & "you"\r\nBcc: x@example.com',
    body: 'One?\n\nTwo=2 & 3 + 4 – ü 😀',
  };

  it('encodes line ends as CRLF and whatever could change the link', () => {
    expect(mailtoUrl(draft)).toEqual({
      url: 'mailto:a%2Bb@example.com,o%27x@example.com?subject=Hi%20%26%20%22you%22%20Bcc%3A%20x%40example.com&body=One%3F%0D%0A%0D%0ATwo%3D2%20%26%203%20%2B%204%20%E2%80%93%20%C3%BC%20%F0%9F%98%80',
      isCut: false,
    });
  });

  it('reads back as it was, never too long, never broken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 1500 }),
        (subject, body) => {
          const { url, isCut } = mailtoUrl({ to: ['a@example.com'], subject, body });
          expect(url.length).toBeLessThanOrEqual(MAILTO_LIMIT);
          const read = new URLSearchParams(url.slice(url.indexOf('?') + 1).replace(/\+/g, '%2B'));
          expect([...read.keys()]).toEqual(['subject', 'body']);
          expect(read.get('subject')).not.toMatch(/[\r\n]/);
          const text = (read.get('body') ?? '').replace(/\r\n/g, '\n');
          const plain = body
            // eslint-disable-next-line no-control-regex -- the link leaves control characters out
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
            .replace(/\r\n?/g, '\n')
            .toWellFormed();
          if (isCut) expect(plain.startsWith(text.replace(/…$/, ''))).toBe(true);
          else expect(text).toBe(plain);
        },
      ),
    );
  });
});
