import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../lib/people/person';
import { likelySkills } from '../../lib/skills/likely-skills';
import { match } from '../../lib/skills/match';
import { needProfile } from '../../lib/skills/need-profile';
import { readOffers, scoreOffers } from '../../lib/skills/offers';
import { skillName } from '../../lib/skills/thesaurus';
import { person } from '../introductions/network';

const score = (need: string, fields: Partial<Person>): number => match(need, person('p', 'Pat Poe', fields)).score;

describe('match', () => {
  it('ranks stated before likely, the same before a part, a part before the whole, all before nothing', () => {
    const need = 'contract negotiation';
    const scores = [
      score(need, { skills: ['Contract negotiation'] }),
      score(need, { role: 'Head of Procurement' }),
      score(need, { skills: ['negotiation'] }),
      score(need, { role: 'Nurse' }),
    ];
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(new Set(scores).size).toBe(4);
    expect(scores[3]).toBe(0);
  });

  it('tells why, strongest first, and what is only likely', () => {
    const found = match(
      'public speaking in German, in Hamburg',
      person('p', 'Pat Poe', { skills: ['keynotes'], languages: ['de'], place: 'Hamburg', role: 'Sales Manager' }),
    );
    expect(found.why).toEqual([
      { code: 'states-skill', skill: 'public-speaking', needed: 'public-speaking', text: 'keynotes' },
      { code: 'words-met', field: 'place', words: ['hamburg'], text: 'Hamburg' },
      { code: 'speaks', skill: 'language-de', text: 'de' },
    ]);
    expect(found.likely).toContain('sales');
  });

  it('meets words the thesaurus does not know, accents or not', () => {
    expect(score('Zürich', { place: 'Zurich' })).toBeGreaterThan(0.5);
    expect(score('glassblowing', { skills: ['Glassblowing by hand'] })).toBeGreaterThan(0.5);
    expect(score('glassblowing', { skills: ['glass'] })).toBe(0);
  });

  it('looks for what a role suggests', () => {
    const { skills, words } = needProfile('Head of Procurement', true);
    expect(skills.map(({ skill }) => skill)).toEqual(expect.arrayContaining(['procurement', 'contract-negotiation']));
    expect(words).toEqual([]);
  });

  it('gives a person the same score alone and among others', () => {
    const people = [
      person('a', 'A', { role: 'CEO' }),
      person('b', 'B', { skills: ['coaching'] }),
      person('c', 'C', {}),
      person('d', 'D', { role: 'Coach' }),
    ];
    const need = needProfile('executive coaching in Paris');
    const together = scoreOffers(need, readOffers(people));
    people.forEach((each, index) => {
      expect(match(need, each).score).toBe(together[index]);
    });
  });

  it('never takes a title for a skill that the mentor has ruled out', () => {
    const titles = ['Head of Procurement', 'VP Sales', 'Engineering Manager', 'Trainee buyer', 'Vertriebsleiterin'];
    const ruledOutOf = (role: string): fc.Arbitrary<Person> =>
      fc
        .subarray(
          likelySkills(role).skills.map(({ skill }) => skillName(skill)),
          { minLength: 1 },
        )
        .map((names) => person('p', 'Pat Poe', { role, skillsRuledOut: names.map((name) => name.toUpperCase()) }));
    fc.assert(
      fc.property(fc.constantFrom(...titles).chain(ruledOutOf), (pat) => {
        const { skillsRuledOut = [], role } = pat;
        const isOut = (skill: string): boolean => skillsRuledOut.includes(skillName(skill).toUpperCase());
        const plain = person('p', 'Pat Poe', { role });
        const all = readOffers([plain, pat, plain]);
        for (const { skill } of likelySkills(role).skills) {
          const need = needProfile(skillName(skill));
          const found = match(need, pat);
          expect(found.likely.some(isOut)).toBe(false);
          expect(found.score > 0).toBe(found.why.length > 0);
          expect(found.score).toBeLessThanOrEqual(match(need, plain).score);
          for (const part of found.why) {
            if (part.code !== 'title-suggests') continue;
            expect([part.skill, part.needed].filter(isOut)).toEqual([]);
          }
          if (need.skills.every((each) => isOut(each.skill)) && need.words.length === 0) expect(found.score).toBe(0);
          // Others of the same title lose nothing.
          const [before, own, after] = scoreOffers(need, all);
          expect([before, own, after]).toEqual([match(need, plain).score, found.score, match(need, plain).score]);
        }
      }),
    );
  });

  it('takes what the mentor states, whatever the title was ruled out for', () => {
    const fields = { role: 'Head of Procurement', skillsRuledOut: ['Contract negotiation'] };
    expect(score('contract negotiation', { role: fields.role })).toBeGreaterThan(0.5);
    expect(score('contract negotiation', fields)).toBe(0);
    expect(score('procurement', fields)).toBe(score('procurement', { role: fields.role }));
    expect(score('contract negotiation', { ...fields, skills: ['contract negotiation'] })).toBe(1);
  });

  it('finds nobody for an empty need', () => {
    expect(score('', { skills: ['coaching'], role: 'CEO' })).toBe(0);
    expect(score('something better', { skills: ['coaching'] })).toBe(0);
  });

  it('takes whatever comes from a page or a file: long, hostile, turned, empty', () => {
    const hostile = [
      'Head of Procurement '.repeat(500),
      '('.repeat(10_000),
      'a'.repeat(10_000),
      `${'a+'.repeat(3000)}!`,
      '.*+?^${}()|[\\]',
      'Head\u202eof\u202c Pro\u200fcurement',
      '\u0000\uffff\ud800',
      '__proto__ constructor toString',
      '東'.repeat(3000),
    ];
    for (const text of hostile) {
      for (const need of [...hostile, 'procurement', 'somebody in Lisbon']) {
        const found = match(
          need,
          person('p', 'P', { role: text, place: text, organisation: text, skills: [text], languages: [text] }),
        );
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(found.score > 0).toBe(found.why.length > 0);
      }
    }
    expect(score('procurement', { role: 'Head\u202eof\u202c Pro\u200fcurement' })).toBeGreaterThan(0.5);
  });
});
