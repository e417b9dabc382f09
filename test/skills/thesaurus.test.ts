import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TITLES } from '../../lib/skills/fields/titles';
import { likelySkills } from '../../lib/skills/likely-skills';
import { languageOf, skillsIn } from '../../lib/skills/skills-in';
import { answersTo, phrasesOf, SKILL_IDS, skillEntry, skillName, THESAURUS } from '../../lib/skills/thesaurus';
import { readWords, vocabulary, wordNumber } from '../../lib/skills/vocabulary';
import { WordReader } from '../../lib/skills/word-reader';

const ids = (list: string | undefined): readonly string[] => (list ?? '').split(' ').filter((id) => id !== '');

describe('thesaurus', () => {
  it('is large enough, without languages', () => {
    expect(SKILL_IDS.filter((id) => !id.startsWith('language-')).length).toBeGreaterThanOrEqual(300);
  });

  it.each(SKILL_IDS)('%s names only skills there are, and is found by its own name', (id) => {
    const entry = skillEntry(id);
    for (const other of [...ids(entry?.under), ...ids(entry?.near)]) {
      expect(THESAURUS).toHaveProperty([other]);
      expect(other).not.toBe(id);
    }
    expect(skillsIn(skillName(id))).toContain(id);
  });

  it('has no circle of broader skills', () => {
    const climb = (id: string, path: readonly string[]): void => {
      expect(path).not.toContain(id);
      for (const parent of ids(THESAURUS[id]?.under)) climb(parent, [...path, id]);
    };
    for (const id of SKILL_IDS) climb(id, []);
  });

  it('gives no word to two skills', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const id of SKILL_IDS) {
      for (const phrase of phrasesOf(`${THESAURUS[id]?.name ?? ''},${THESAURUS[id]?.words ?? ''}`)) {
        const key = phrase.join(' ');
        const owner = owners.get(key);
        if (owner !== undefined && owner !== id) twice.push(`${key}: ${owner}, ${id}`);
        owners.set(key, id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('gives no title to two rows, and suggests only skills there are', () => {
    const seen = new Map<string, number>();
    const twice: string[] = [];
    TITLES.forEach(({ words, skills }, row) => {
      for (const phrase of phrasesOf(words)) {
        const key = phrase.join(' ');
        const other = seen.get(key);
        if (other !== undefined && other !== row) twice.push(key);
        seen.set(key, row);
      }
      for (const pair of skills.split(',').filter((each) => each !== '')) {
        const [id = '', strength = ''] = pair.trim().split(' ');
        expect(THESAURUS).toHaveProperty([id]);
        expect(Number(strength)).toBeGreaterThan(0);
        expect(Number(strength)).toBeLessThanOrEqual(1);
      }
    });
    expect(twice).toEqual([]);
  });

  it('answers a need with the same skill best, then its parts, then what it is part of', () => {
    const answers = answersTo('negotiation');
    expect(answers.get('negotiation')).toBe(1);
    expect(answers.get('contract-negotiation')).toBeGreaterThan(
      answersTo('contract-negotiation').get('negotiation') ?? 1,
    );
    expect(answers.get('nursing')).toBeUndefined();
    expect(answersTo('unheard of').get('unheard of')).toBe(1);
  });
});

describe('skills in a text', () => {
  it.each([
    ['She wants to negotiate contracts with suppliers', ['contract-negotiation']],
    ['negotiating, then public speaking', ['negotiation', 'public-speaking']],
    ['How do I become a first-time manager?', ['people-leadership']],
    ['Vertragsverhandlungen', ['contract-negotiation']],
    ['M&A and R&D', ['mergers-acquisitions', 'research-science']],
    ['A/B testing', ['experimentation']],
    ['C++ or C#', ['embedded-systems', 'backend']],
    ['gestion de projet', ['project-management']],
    ['a walk in the park', []],
    ['', []],
  ])('%s', (text, skills) => expect(skillsIn(text)).toEqual(skills));

  it('reads languages where languages are listed', () => {
    expect(['fr', 'fr-CH', 'French', 'Französisch (C1)', 'Polish', '中文', 'zh', 'Klingon'].map(languageOf)).toEqual([
      'language-fr',
      'language-fr',
      'language-fr',
      'language-fr',
      'language-pl',
      'language-zh',
      'language-zh',
      undefined,
    ]);
  });
});

describe('likely skills of a title', () => {
  const top = (title: string): string => likelySkills(title).skills[0]?.skill ?? '';

  it.each([
    ['Head of Procurement', 'procurement', 'head'],
    ['Einkaufsleiterin (m/w/d)', 'procurement', undefined],
    ['Director, Strategic Sourcing', 'strategic-sourcing', 'head'],
    ['Manager, Product', 'product-management', undefined],
    ['Senior Product Manager – Payments', 'product-management', 'senior'],
    ['Head of Product Marketing', 'product-marketing', undefined],
    ['VP Engineering', 'engineering-management', 'head'],
    ['Staff Software Engineer', 'technical-leadership', 'lead'],
    ['Softwareentwickler/in', 'software-engineering', undefined],
    ['Développeuse Full-Stack', 'software-engineering', undefined],
    ['Chef de projet', 'project-management', undefined],
    ['Jefa de Compras', 'procurement', undefined],
    ['Directora General', 'executive-leadership', 'executive'],
    ['Rechtsanwältin', 'law', undefined],
    ['CEO & Co-Founder', 'entrepreneurship', 'executive'],
    ['Assistant to the CEO', 'office-management', 'professional'],
    ['Data Scientist, Machine Learning', 'data-science', undefined],
    ['HR Business Partner', 'human-resources', undefined],
    ['Gerente de Vendas', 'sales', 'head'],
    ['Engenheira de Dados Sênior', 'data-engineering', 'senior'],
    ['Coordenadora de Marketing', 'marketing', undefined],
    ['Diretora Financeira', 'finance', 'executive'],
    ['営業部長', 'sales', 'head'],
    ['人事部 採用担当', 'hiring', undefined],
    ['シニアソフトウェアエンジニア', 'software-engineering', undefined],
    ['代表取締役社長', 'executive-leadership', 'executive'],
    ['Marketingleiterin', 'marketing', undefined],
    ['Kundendienstleiter', 'customer-service', 'head'],
    ['Projekteinkäuferin', 'procurement', undefined],
    ['Softwareprojektleiter', 'project-management', undefined],
    ['Halbleiter', 'semiconductors', undefined],
    ['Begleiter', '', undefined],
    ['Responsable des achats', 'procurement', undefined],
    ['Técnica de mantenimiento', 'maintenance', undefined],
    ['Registered Nurse', 'nursing', undefined],
    ['CNC Machinist', 'manufacturing', undefined],
    ['Police Detective', 'public-safety', undefined],
    ['High School Teacher', 'school-education', undefined],
  ])('%s', (title, skill, seniority) => {
    expect(top(title)).toBe(skill);
    expect(likelySkills(title).seniority).toBe(seniority);
  });

  it('says little of who is not yet, and nothing of a title that says nothing', () => {
    const [aspiring] = likelySkills('Aspiring Product Manager').skills;
    expect(aspiring?.strength).toBeLessThan(0.4);
    expect(likelySkills('Student, Product Management').seniority).toBe('junior');
    expect(likelySkills('Dreamer').skills).toEqual([]);
    expect(likelySkills('')).toEqual({ skills: [] });
  });

  it('is told for at least 120 ways to write a title', () => {
    expect(TITLES.flatMap(({ words }) => phrasesOf(words)).length).toBeGreaterThan(120);
  });
});

it('the fast reader reads as the plain one does', () => {
  const reader = new WordReader();
  const words = [...vocabulary().numbers.keys()].flatMap((word) => [word, `${word}s`, word.slice(0, -1)]);
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      ' ',
      '/',
      '-',
      'R&D',
      'M&A',
      'C++',
      'UX+UI',
      ' d’',
      'Ä',
      'ß',
      '–',
      '・',
      'İ',
      ' ',
      '(m/w/d)',
      'of ',
      'the',
      '日本語',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' ', '/', '-'), (pieces, between) => {
      const text = pieces.join(between);
      const count = reader.read(text);
      expect(reader.words.slice(0, count).map((number) => Math.max(-1, number))).toEqual(
        readWords(text).map(wordNumber),
      );
    }),
    { numRuns: 500 },
  );
});
