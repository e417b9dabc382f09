import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { DRAFT_KINDS } from '../../lib/introductions/draft-kind';
import { draftFor, previewOf, type OneSideValues } from '../../lib/introductions/drafts';
import { INTRODUCTION_STATES } from '../../lib/introductions/introduction';
import {
  AUDIENCES,
  blanksOf,
  fillTemplate,
  JOINING_BLANKS,
  ONE_SIDE_BLANKS,
  OUR_TEMPLATES,
  templateFor,
  unknownBlanks,
  withTemplate,
  type OwnTemplate,
} from '../../lib/introductions/templates';
import { withoutDetails } from '../../lib/introductions/without-details';
import { sharedPart } from '../../lib/notes/privacy';
import { introduction, person } from './network';

const NADIA = person('nadia', 'Nadia Brandt', { role: 'Buyer', organisation: 'Northwind' });
const CLARA = person('clara', 'Clara Ruiz', { role: 'Head of Law', organisation: 'Fabrikam' });

describe('blanks', () => {
  it.each([
    ['Hi {mentee}, meet {contact}.', 'Hi Nadia, meet Clara.'],
    ['Hi {Mentee},  { CONTACT }', 'Hi Nadia,  Clara'],
    ['About[ {need}]: {contact}[ ({role})].', 'About: Clara (Head of Law).'],
    ['{contact} knows {need} , and more', 'Clara knows, and more'],
    ['Pages [1] and [see {need}]', 'Pages [1] and'],
    ['one\n\n{need}\n\ntwo', 'one\n\ntwo'],
    ['one\n\n[It is about {need}.]\n\ntwo', 'one\n\ntwo'],
    ['> {background}\n> end', '> Led a tender.\n> Two of them.\n> end'],
    ['{phone} is left out', 'is left out'],
    ['{} { } {\n} {{mentee}}', '{} { } {\n} {Nadia}'],
    ['Prix : {contact} !', 'Prix : Clara !'],
    ['no blanks [at all]', 'no blanks [at all]'],
  ])('%j', (text, expected) => {
    const values = { mentee: 'Nadia', contact: 'Clara', role: 'Head of Law', need: '', me: 'Mara' };
    expect(fillTemplate(text, { ...values, background: 'Led a tender.\nTwo of them.' }).trim()).toBe(expected);
  });

  it('are never read in what fills them', () => {
    const values = { mentee: '{contact}', contact: '[{me}]', need: '{role}', me: 'Mara', role: 'R' };
    expect(fillTemplate('{mentee} {contact}[ {need}]', values)).toBe('{contact} [{me}] {role}');
  });

  it('of a message to one side are public; the note to both has more', () => {
    for (const kind of DRAFT_KINDS)
      expect(blanksOf(kind)).toBe(AUDIENCES[kind] === 'both' ? JOINING_BLANKS : ONE_SIDE_BLANKS);
    expectTypeOf<{
      mentee: string;
      contact: string;
      role: string;
      need: string;
      background: string;
      me: string;
    }>().not.toExtend<OneSideValues>();
  });

  it('that a message does not know are said', () => {
    const template = { subject: '{Mentee} {e-mail}', body: '{contact in full} {need} {e-mail}' };
    expect(unknownBlanks('ask-mentee', template)).toEqual(['e-mail', 'contact in full']);
    expect(unknownBlanks('join', template)).toEqual(['e-mail']);
    for (const kind of DRAFT_KINDS) expect(unknownBlanks(kind, OUR_TEMPLATES[kind])).toEqual([]);
  });
});

describe('a wording of the mentor', () => {
  const own: readonly OwnTemplate[] = [{ kind: 'thanks', subject: '', body: 'Thank you, {contact}. {phone}' }];

  it('is used, with ours where a part is empty', () => {
    expect(templateFor('thanks', own)).toEqual({ subject: OUR_TEMPLATES.thanks.subject, body: own[0]?.body });
    expect(templateFor('join', own)).toEqual(OUR_TEMPLATES.join);
    const result = draftFor('thanks', {
      introduction: introduction('i', ['met'], '2026-03-05'),
      mentee: NADIA,
      contact: CLARA,
      mentorName: 'Mara',
      templates: own,
    });
    expect(result).toMatchObject({
      draft: { to: ['clara@example.com'], subject: 'Thank you', body: 'Thank you, Clara.' },
    });
  });

  it('of nothing but empty blanks gives way to ours', () => {
    const invented = { mentee: NADIA, contact: CLARA, need: 'law', mentorName: '' };
    const draft = previewOf('thanks', { subject: '{me}', body: '{me}\n{background}' }, invented);
    expect(draft.subject).toBe('Thank you');
    expect(draft.body).toContain('for Nadia and law');
  });

  it('is kept, one for each message, and goes when it is empty or ours', () => {
    const two = withTemplate(own, {
      kind: 'ask-mentee',
      subject: 'Somebody',
      body: `${OUR_TEMPLATES['ask-mentee'].body}\r\n`,
    });
    expect(two).toEqual([{ kind: 'ask-mentee', subject: 'Somebody', body: '' }, ...own]);
    expect(withTemplate(two, { kind: 'ask-mentee', subject: ' ', body: '' })).toEqual(own);
    expect(withTemplate(own, { kind: 'thanks', ...OUR_TEMPLATES.thanks })).toEqual([]);
  });

  it('reads to invented people as to real ones, in every message', () => {
    const background = sharedPart('[share] Led a tender.');
    const invented = { mentee: NADIA, contact: CLARA, need: 'law', mentorName: 'Mara', background };
    for (const kind of DRAFT_KINDS) {
      const { to, subject, body } = previewOf(kind, OUR_TEMPLATES[kind], invented);
      expect(to.length).toBe(AUDIENCES[kind] === 'both' ? 2 : 1);
      expect(subject).not.toBe('');
      expect(body).toMatch(/Mara$/);
      expect(`${subject}\n${body}`).not.toMatch(/[{}[\]]|\n{3}| {2}/);
    }
  });

  it('leaves no trace of what is not known', () => {
    const nobody = person('x', '', { addresses: [], role: '' });
    for (const kind of DRAFT_KINDS) {
      const { subject, body } = previewOf(kind, OUR_TEMPLATES[kind], {
        mentee: nobody,
        contact: nobody,
        need: '',
        mentorName: '',
      });
      expect(`${subject}\n${body}`).not.toMatch(/[{}[\]()]|\n{3}| {2}| [,.?:]|\s$/);
    }
  });
});

/** The same address or number in the many ways it can be written. */
const SECRET_LOCAL = 'quillon.vex';
const SECRET_DIGITS = '4930901820';
const disguised = fc.constantFrom(
  'quillon.vex@example.com',
  'QUILLON.VEX@EXAMPLE.COM',
  'mailto:quillon.vex@example.com?subject=x',
  '<quillon.vex@example.com>',
  'quillon.vex+work@mail.example.co.uk',
  'quillon.vex (at) example.com',
  'quillon.vex[at]example[dot]com',
  'quillon.vex at example dot com',
  'quillon.vex @ example.com',
  'ｑｕｉｌｌｏｎ．ｖｅｘ＠ｅｘａｍｐｌｅ．ｃｏｍ',
  'quil\u200blon.vex@exam\u200bple.com',
  'quillon.vex<a@b.cc>@example.com',
  'linkedin.com/in/quillon.vex',
  'https://example.com/quillon.vex',
  'www.example.com/~quillon.vex',
  '@quillon.vex',
  '+49 30 901820',
  '+49 (30) 90-18-20',
  '0049/30/901820',
  '+49.30.901820',
  '＋４９ ３０ ９０１８２０',
  '+49\u00a030\u2011901820',
  'tel:+4930901820',
);
const around = fc.constantFrom(
  '',
  'Head of Law',
  'Buyer, ',
  'call me: ',
  ' – ',
  ' (',
  'or',
  '\n',
  ' | ',
  '{contact} ',
  '[',
  ']',
);

describe('the wall', () => {
  it('lets no address, number or link of one side into a message to the other, whatever was written where', () => {
    const text = fc.tuple(around, disguised, around, disguised, around).map((pieces) => pieces.join(' '));
    const wording = fc
      .array(
        fc.constantFrom(
          '{mentee}',
          '{contact}',
          '{role}',
          '{need}',
          '{background}',
          '{mentee in full}',
          '{contact in full}',
          '{me}',
          '[ {role}]',
          ' ',
          '\n',
          '> ',
        ),
        {
          minLength: 1,
          maxLength: 12,
          size: 'max',
        },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, wording, fc.constantFrom(...DRAFT_KINDS), (role, need, background, body, kind) => {
        const secretive = { role, place: role, team: 'Secret Team', organisation: 'Secret Corp' };
        const [mentee, contact] = [person('m', 'Nadia Brandt', secretive), person('c', 'Clara Ruiz', secretive)];
        for (const state of INTRODUCTION_STATES) {
          const result = draftFor(kind, {
            introduction: introduction('i', [state], '2026-03-05', { need }),
            mentee,
            contact,
            mentorName: 'Mara',
            background: sharedPart(`[share] ${background.replace(/\n/g, ' ')}`),
            templates: [{ kind, subject: body.replace(/\n/g, ' '), body }],
          });
          if (result.status !== 'ready' || AUDIENCES[kind] === 'both') continue;
          const { to, subject } = result.draft;
          const told = `${subject}\n${result.draft.body}`;
          const plain = told
            .normalize('NFKC')
            .replace(/[\u200b]/g, '')
            .toLowerCase();
          expect(plain).not.toContain(SECRET_LOCAL);
          expect(plain).not.toMatch(/\S@\S/);
          expect(plain.replace(/[^\d]/g, '')).not.toContain(SECRET_DIGITS.slice(2));
          expect(told).not.toMatch(to.includes('m@example.com') ? /Ruiz/ : /Brandt/);
          expect(told).not.toMatch(/Secret/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Head of Legal at Northwind Ltd', 'Northwind Ltd', '', 'Head of Legal'],
    ['Northwind Buyer', 'Northwind GmbH', '', 'Buyer'],
    ['Director of Fabrikam', 'Fabrikam', '', 'Director'],
    ['Head of Sales', 'Fabrikam', 'Sales', 'Head of Sales'],
    ['Buyer, Sales North', 'Fabrikam', 'Sales North', 'Buyer'],
    ['Leiterin Einkauf bei Rolls-Royce', 'Rolls-Royce', '', 'Leiterin Einkauf'],
    ['Analyst | C++ (a.b', 'C++ (a.b', '', 'Analyst'],
    ['Buyer', 'Buy', '', 'Buyer'],
    ['IT lead, 2019–2023', '', '', 'IT lead, 2019–2023'],
  ])('names of "%s" at %s', (role, organisation, team, expected) => {
    const contact = person('c', 'Clara Ruiz', { role, organisation, team });
    const invented = { mentee: NADIA, contact, need: '', mentorName: '' };
    expect(previewOf('ask-mentee', { subject: 's', body: '{role}.' }, invented).body).toBe(`${expected}.`);
  });

  it('leaves words alone that only look like details', () => {
    for (const text of [
      'contract negotiation, 2026-03-05',
      'budgets of 1,000,000 and 5-year plans',
      'Node.js, C++ and R&D',
      'the first meeting.In May we go on',
      'Head of M&A (EMEA)',
      '交渉と予算',
    ])
      expect(withoutDetails(text)).toBe(text.normalize('NFKC'));
  });

  it('takes its time with nobody', () => {
    for (const text of ['a@', '1 ', 'a.', '((', 'at ', 'x dot '].map((piece) => piece.repeat(20_000)))
      expect(withoutDetails(text).length).toBeLessThanOrEqual(text.length);
  });
});
