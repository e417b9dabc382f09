import { describe, expect, it } from 'vitest';
import { wordIn, type Telling } from '../../lib/agenda/telling-words';

describe('words that tell something', () => {
  it.each<readonly [Telling, string, string]>([
    ['low-energy', 'Nadia looked exhausted.', 'exhausted'],
    ['low-energy', 'She is burnt out.', 'burnt out'],
    ['low-energy', 'Sie wirkte völlig erschöpft.', 'erschöpft'],
    ['low-energy', 'Elle est épuisée.', 'épuisée'],
    ['low-energy', 'Está agotada.', 'agotada'],
    ['feeling', 'Ich habe Angst vor dem Gespräch', 'Angst'],
    ['hard-talk', 'how to say no to the Friday calls', 'say no'],
    ['hard-talk', 'I do not know how to push back', 'push back'],
    ['hard-news', 'She was passed over.', 'passed over'],
    ['idea', 'Was wäre, wenn? Ein Vorschlag für die Übergabe', 'Vorschlag'],
    ['logistics', 'Access card, again.', 'Access card'],
    ['teaching', 'taught Emre the forecast', 'taught'],
  ])('%s: %s', (telling, text, word) => {
    expect(wordIn(text, telling)).toBe(word);
  });

  it.each<readonly [Telling, string]>([
    ['low-energy', 'She is not tired any more.'],
    ['low-energy', 'No longer exhausted, she said.'],
    ['low-energy', 'Sie ist nicht mehr müde.'],
    ['low-energy', 'Elle n’est pas fatiguée.'],
    ['low-energy', 'Ya no está cansada.'],
    ['low-energy', 'tireder than tyred retired'],
    ['hard-news', 'She was not rejected.'],
    ['idea', 'No idea what to do.'],
    ['feeling', 'the crossroads ahead'],
    ['feeling', ''],
  ])('%s: nothing in “%s”', (telling, text) => {
    expect(wordIn(text, telling)).toBe('');
  });

  it('hears a word after the sentence that takes another back', () => {
    expect(wordIn('Not stressed. Tired, though.', 'low-energy')).toBe('Tired');
    expect(wordIn('Not tired but overwhelmed', 'low-energy')).toBe('');
  });
});
