import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksInNote } from '../../lib/introductions/asks-in-note';
import { needProfile } from '../../lib/skills/need-profile';

const asked = (note: string): readonly string[] => asksInNote(note).map(({ text }) => text);

describe('asks in a note', () => {
  it.each([
    ['Who knows about contract negotiation?', 'contract negotiation'],
    ['who do I know in procurement', 'procurement'],
    ['Who do we know who speaks Japanese?', 'speaks Japanese'],
    ['Tired today. Who could help her with public speaking?', 'public speaking'],
    ['- She should meet somebody who has moved from engineering into product.', 'moved from engineering into product'],
    ['Wants to talk to someone who has experience with budgeting', 'budgeting'],
    ['needs a contact in Lisbon', 'a contact in Lisbon'],
    ['He needs a contact in procurement, soon', 'procurement'],
    ['looking for somebody in Porto who raised a seed round', 'somebody in Porto who raised a seed round'],
    ['Introduce her to someone who negotiates with suppliers', 'negotiates with suppliers'],
    ['[share] find him a mentor for public speaking', 'public speaking'],
    ['Does anyone know people in machine learning?', 'machine learning'],
    ['Wer kennt sich mit Vertragsrecht aus?', 'Vertragsrecht'],
    ['Sie sollte mit jemandem aus dem Einkauf sprechen', 'aus dem Einkauf'],
    ['Braucht einen Kontakt in Lissabon', 'einen Kontakt in Lissabon'],
    ['Sie sucht jemanden, der Erfahrung mit Budgetplanung hat', 'Budgetplanung'],
    ['Qui s’y connaît en négociation ?', 'négociation'],
    ['Elle devrait rencontrer quelqu’un qui a négocié des contrats', 'négocié des contrats'],
    ['Il lui faut un contact dans les achats', 'achats'],
    ['¿Quién sabe de negociación de contratos?', 'negociación de contratos'],
    ['Necesita un contacto en compras', 'compras'],
    ['Debería conocer a alguien que haya dirigido un equipo', 'dirigido un equipo'],
    ['Quem entende de marketing digital?', 'marketing digital'],
    ['Precisa de alguém com experiência em vendas', 'vendas'],
    ['交渉に詳しい人を紹介したい', '交渉'],
  ])('%s → %s', (note, need) => expect(asked(note)).toEqual([need]));

  it.each([
    'Who knows?',
    'She knows somebody who negotiates well.',
    'She met somebody who negotiates contracts.',
    'She does not need a contact in procurement.',
    'She needs people.',
    'Sie braucht keinen Kontakt im Einkauf',
    'No necesita un contacto en compras',
    'I told her about contract negotiation.',
    '- [x] find her somebody who knows about pricing',
    '[confidence] needs somebody who knows about labour law',
    '[confidence]\nwho knows about labour law?',
    '',
  ])('finds none in: %s', (note) => expect(asked(note)).toEqual([]));

  it('finds several, each once, and says where they are from', () => {
    const needs = asksInNote('Who knows about pricing? And who knows about hiring?\nWho knows about Pricing?');
    expect(needs.map(({ text, from }) => [text, from])).toEqual([
      ['pricing', 'note'],
      ['hiring', 'note'],
    ]);
  });

  it('reads any text, and only finds what can be looked for', () => {
    const piece = fc.constantFrom(
      'who knows about ',
      'needs a contact in ',
      'jemanden, der ',
      ' pricing',
      '? ',
      '\n',
      'in Lisbon ',
      '[confidence] ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (pieces) => {
        const needs = asksInNote(pieces.join(''));
        expect(needs.length).toBeLessThanOrEqual(10);
        for (const { text } of needs) {
          const { skills, places, words } = needProfile(text);
          expect(skills.length + places.length + words.length).toBeGreaterThan(0);
        }
      }),
    );
    expect(asked(`who knows ${'who knows '.repeat(20_000)}`).length).toBeLessThanOrEqual(1);
  });
});
