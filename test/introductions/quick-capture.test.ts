import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickCapture, type QuickCapture } from '../../lib/introductions/quick-capture';
import { person } from './network';

const NOW = new Date('2026-03-05T12:00:00Z');
const NADIA = person('nadia', 'Nadia Brandt', { isMentee: true });
const EMRE = person('emre', 'Aydın, Emre (Platform)', { isMentee: true });
const MENTEES = [NADIA, EMRE];
const CONTACTS = [
  person('clara', 'Clara Ruiz'),
  person('cruz', 'Lucía de la Cruz'),
  person('joerg', 'Jörg Müller', { addresses: ['j.mueller@example.com'] }),
  person('jan-1', 'Jan Novak'),
  person('jan-2', 'Jan Peters'),
  person('marie', 'Anne-Marie Dubois'),
  person('tanaka', '田中 太郎'),
  person('yulia', 'Юлия Петрова'),
  person('sam', 'Samuel Osei', { otherNames: ['Sam Osei'] }),
];

function read(text: string): string {
  return told(quickCapture(text, MENTEES, CONTACTS, NOW));
}

function told(capture: QuickCapture): string {
  switch (capture.status) {
    case 'ready':
      return `${capture.mentee.id} + ${capture.contact.id}: ${capture.introduction.need}`;
    case 'choose':
      return `? ${capture.pairs.map(({ mentee, contact }) => `${mentee.id} + ${contact.id}`).join(', ')}: ${capture.need}`;
    case 'unknown':
      return `who: ${capture.names.map(({ name, side }) => `${name} (${side})`).join(', ')}: ${capture.need}`;
    case 'unreadable':
      return 'unreadable';
  }
}

describe('a quick line', () => {
  it.each([
    ['Nadia <> Clara about negotiation', 'nadia + clara: negotiation'],
    ['Nadia ↔ Clara Ruiz: pricing', 'nadia + clara: pricing'],
    ['introduce Nadia to Clara re hiring', 'nadia + clara: hiring'],
    ['Nadia / Clara / negotiation', 'nadia + clara: negotiation'],
    ['Nadia<->Clara', 'nadia + clara: '],
    ['  nadia  <>  CLARA RUIZ  ', 'nadia + clara: '],
    ['Clara Ruiz -> Nadia Brandt, contract law', 'nadia + clara: contract law'],
    ['Intro: Nadia ⇄ Clara on sales for Northwind', 'nadia + clara: sales for Northwind'],
    ['connect Emre with Sam Osei about on-call duty', 'emre + sam: on-call duty'],
    ['nadia@example.com <> j.mueller@example.com: tenders', 'nadia + joerg: tenders'],
    ['Nadia <> Ruiz, Clara about budgets', 'nadia + clara: budgets'],
    ['Nadia – Anne-Marie – working across sites', 'nadia + marie: working across sites'],
    ['Nadia <> Clara about', 'nadia + clara: '],
    ['nadia brandt - clara ruiz - prices', 'nadia + clara: prices'],
    // Other languages, accents left out or spelled out.
    ['Nadia ↔ Jörg über Verträge', 'nadia + joerg: Verträge'],
    ['Nadia ↔ Joerg Mueller ueber Verträge', 'nadia + joerg: Verträge'],
    ['Nadia ↔ Clara zum Thema Preise', 'nadia + clara: Preise'],
    ['Nadia ↔ Clara à propos de la négociation', 'nadia + clara: la négociation'],
    ['présenter Nadia à Anne-Marie au sujet des achats', 'nadia + marie: achats'],
    ['Nadia ↔ Lucía de la Cruz sobre precios', 'nadia + cruz: precios'],
    ['apresentar a Nadia à Clara sobre compras', 'nadia + clara: compras'],
    ['Nadia ↔ 田中 太郎 交渉について', 'nadia + tanaka: 交渉'],
    ['交渉について Nadia ↔ 田中太郎さん', 'nadia + tanaka: 交渉'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['Nadia <> Jan about testing', '? nadia + jan-1, nadia + jan-2: testing'],
    // Nearly somebody: part of a name, initials, another script.
    ['Nadia <> Ruiz about prices', '? nadia + clara: prices'],
    ['Nadia <> C. Ruiz about prices', '? nadia + clara: prices'],
    ['Nadia <> Yuliya Petrova: law', '? nadia + yulia: law'],
    ['Nadia <> 田中: 交渉', '? nadia + tanaka: 交渉'],
  ])('asks back: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['Nadia <> Zoe about negotiation', 'who: Zoe (contact): negotiation'],
    ['Nadia <> Clara Schmidt about negotiation', 'who: Clara Schmidt (contact): negotiation'],
    ['Nobody <> Clara: x', 'who: Nobody (mentee): x'],
    ['Nobody <> Noone: x', 'who: Nobody (either), Noone (either): x'],
    ['Clara <> Sam Osei', 'who: Clara (mentee), Sam Osei (mentee): '],
    ['zoe@example.com <> Clara', 'who: zoe@example.com (mentee): '],
  ])('says who is unknown: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['', 'Nadia', 'a topic for next time', '<>', 'Nadia <>', '<> Clara', 'Nadia and Clara should talk'])(
    'is none: %j',
    (text) => expect(read(text)).toBe('unreadable'),
  );

  it('pairs nobody with themselves, and asks which of two mentees is the mentee', () => {
    const everybody = [...MENTEES, ...CONTACTS];
    expect(told(quickCapture('Nadia <> Nadia: x', MENTEES, everybody, NOW))).toBe('unreadable');
    expect(told(quickCapture('Nadia <> Emre: x', MENTEES, everybody, NOW))).toBe('? nadia + emre, emre + nadia: x');
  });

  it('makes an idea with its day, not stored yet', () => {
    const capture = quickCapture('Nadia <> Clara about negotiation', MENTEES, CONTACTS, NOW);
    expect(capture).toMatchObject({
      status: 'ready',
      introduction: {
        menteeId: 'nadia',
        contactId: 'clara',
        need: 'negotiation',
        state: 'idea',
        steps: [{ state: 'idea', at: NOW.toISOString(), actor: 'mentor' }],
      },
    });
  });

  it('never chooses between two people of one name, whatever else is written', () => {
    const twins = [person('a', 'Clara Ruiz'), person('b', 'Clara Ruiz')];
    fc.assert(
      fc.property(
        fc.constantFrom('Clara', 'clara ruiz', 'RUIZ, Clara', 'Clara Ruiz'),
        fc.constantFrom('<>', '↔', ' / ', '->'),
        fc.constantFrom('', ': prices', ' about the budget', ' sobre precios'),
        fc.boolean(),
        (name, sign, about, isTurned) => {
          const line = isTurned && about === '' ? `${name} ${sign} Nadia` : `Nadia ${sign} ${name}${about}`;
          const capture = quickCapture(line, MENTEES, twins, NOW);
          expect(capture.status === 'choose' && capture.pairs.map(({ contact }) => contact.id)).toEqual(['a', 'b']);
        },
      ),
    );
  });

  it('answers to anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (one, other) => {
        const capture = quickCapture(`${one}<>${other}`, MENTEES, CONTACTS, NOW);
        if (capture.status === 'ready') expect(capture.mentee.id).not.toBe(capture.contact.id);
        if (capture.status === 'choose') expect(capture.pairs.length).toBeGreaterThan(0);
        if (capture.status === 'unknown') expect(capture.names.length).toBeGreaterThan(0);
      }),
    );
  });
});
