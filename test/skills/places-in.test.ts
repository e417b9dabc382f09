import { describe, expect, it } from 'vitest';
import { match } from '../../lib/skills/match';
import { needProfile } from '../../lib/skills/need-profile';
import { isWithin, placesIn } from '../../lib/skills/places-in';
import { person } from '../introductions/network';

const places = (text: string): readonly string[] => placesIn(text).map(({ place }) => place);

describe('places in a text', () => {
  it.each([
    ['Lisboa', ['lisbon']],
    ['somebody in Munich', ['munich']],
    ['Greater São Paulo Area, Brasil', ['sao paulo', 'brazil']],
    ['jemand in Köln oder Wien', ['cologne', 'vienna']],
    ['New York or New Delhi', ['new york', 'delhi']],
    ['東京で営業', ['tokyo']],
    ['our US and EU offices', ['united states', 'europe']],
    ['people who do not know us', []],
    ['eu preciso de ajuda', []],
    ['', []],
  ])('%s', (text, named) => expect(places(text)).toEqual(named));

  it('lie within one another', () => {
    expect(isWithin('porto', 'portugal')).toBe(true);
    expect(isWithin('porto', 'iberia')).toBe(true);
    expect(isWithin('porto', 'europe')).toBe(true);
    expect(isWithin('portugal', 'porto')).toBe(false);
    expect(isWithin('porto', 'asia')).toBe(false);
    expect(isWithin('nowhere', 'europe')).toBe(false);
  });
});

describe('a need for somebody in a place', () => {
  const score = (need: string, fields: Parameters<typeof person>[2]): number =>
    match(need, person('p', 'P', { skills: ['fundraising'], ...fields })).score;

  it('knows whether a place is asked for, or only named', () => {
    const isAsked = (need: string): boolean | undefined => needProfile(need).places[0]?.isAsked;
    expect(isAsked('somebody in Lisbon')).toBe(true);
    expect(isAsked('jemand aus Lissabon')).toBe(true);
    expect(isAsked('the launch of our Lisbon office')).toBe(false);
  });

  it('prefers who is there, then who may be, then who is elsewhere', () => {
    const need = 'somebody in Portugal who knows about fundraising';
    expect(score(need, { place: 'Porto' })).toBeGreaterThan(score(need, { place: '' }));
    expect(score(need, { place: '' })).toBeGreaterThan(score(need, { place: 'Tokyo, Japan' }));
    expect(score(need, { place: 'Porto', skills: ['nursing'] })).toBe(0);
  });

  it('is met by being there where nothing else is asked', () => {
    expect(score('somebody in Portugal', { place: 'Lisboa', skills: [] })).toBeGreaterThan(0.5);
    expect(score('somebody in Portugal', { place: 'Madrid', skills: ['nursing'] })).toBe(0);
    expect(match('somebody in Portugal', person('p', 'P', { place: 'Lisboa' })).why).toEqual([
      { code: 'words-met', field: 'place', words: ['portugal'], text: 'Lisboa' },
    ]);
  });
});
