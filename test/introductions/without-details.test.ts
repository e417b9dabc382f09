import { describe, expect, it } from 'vitest';
import { withoutDetails } from '../../lib/introductions/without-details';

describe('a text without details', () => {
  it.each([
    'clara @ example . com',
    'clara_at_example_dot_com',
    'clara dot ruiz at example dot com',
    'clara.ruiz at example.com',
    'example。com/clara',
    'www . example . com',
    'http ://example.com',
    'clara.berlin',
    'example.software',
    'ext. 4521',
    'Durchwahl 4521',
    'LinkedIn: clara-ruiz',
    'telegram clara_r',
    'skype live:clara.ruiz',
    '0171,234,567',
    '0171|234|567',
    '0171*234*567',
    '+49 171, 23, 45, 67',
    '０１７１ー２３４５６７',
    '12 Baker Street',
    'Hauptstr. 12, 20095 Hamburg',
    '14 rue de la Paix',
    'Calle de Alcalá 48',
  ])('keeps nothing of %s', (detail) => {
    expect(withoutDetails(`Ask about it: ${detail}`).trim()).toBe('Ask about it:');
  });

  it.each([
    'budget of 1,000,000 to 2,500,000 euros',
    'moved 2019 to 2023, then 2024',
    'since 01.02.2026',
    'on 04/05/2026',
    'works with teams: sales, product line: shoes',
    'good at negotiation',
    'meets at nine, at the dot',
    'led 12 people in Wall Street firms',
    'head of legal. Then of sales',
    'wrote Instagram campaigns 2024',
  ])('leaves “%s” alone', (text) => {
    expect(withoutDetails(text)).toBe(text);
  });
});
