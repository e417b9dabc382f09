import { describe, expect, it } from 'vitest';
import { likelySkills } from '../../lib/skills/likely-skills';
import { Misspelling } from '../../lib/skills/misspelling';
import { needProfile } from '../../lib/skills/need-profile';

const WORDS = ['negotiation', 'presenting', 'director', 'software', 'contract', 'planning', 'management'];
const meant = (word: string): string | undefined => new Misspelling(() => WORDS).meant(word);

describe('a misspelt word', () => {
  it.each([
    ['negotation', 'negotiation'],
    ['negotiaton', 'negotiation'],
    ['negotiationn', 'negotiation'],
    ['negoitation', 'negotiation'],
    ['sofware', 'software'],
    ['managment', 'management'],
    ['managemint', 'management'],
    ['preventing', undefined],
    ['directory', undefined],
    ['contact', undefined],
    ['plan', undefined],
    ['xegotiation', undefined],
    ['', undefined],
  ])('%s → %s', (word, known) => expect(meant(word)).toBe(known));

  it('is not guessed at where two could be meant', () => {
    expect(new Misspelling(() => ['mentoring', 'mentorung']).meant('mentorng')).toBeUndefined();
  });

  it('is read in needs and titles', () => {
    expect(needProfile('contract negotation').skills.map(({ skill }) => skill)).toEqual(['contract-negotiation']);
    expect(likelySkills('Sofware Enginer').skills[0]?.skill).toBe('software-engineering');
    expect(likelySkills('Sr. Procurment Mgr').skills[0]?.skill).toBe('procurement');
  });
});
