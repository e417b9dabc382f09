import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { bringEsco } from '../../../components/skills/bring-esco';
import type { EscoNews } from '../../../components/skills/esco-messages';
import { rankCandidates } from '../../../lib/introductions/candidates';
import { indexContacts, withEsco } from '../../../lib/introductions/contact-index';
import { whyCandidate, plainFormat } from '../../../lib/introductions/why-candidate';
import { buildEsco } from '../../../lib/skills/esco/build-esco';
import { EscoGuide } from '../../../lib/skills/esco/esco-guide';
import { joinEscoFiles, readEscoFile, type EscoFile } from '../../../lib/skills/esco/esco-files';
import { labelWords } from '../../../lib/skills/esco/label-words';
import { match } from '../../../lib/skills/match';
import { needProfile } from '../../../lib/skills/need-profile';
import { readEsco, readEscoSummary, removeEsco } from '../../../lib/store/esco';
import { person } from '../../introductions/network';
import { escoOf, readOpenData } from '../open-data';
import { file, occupationsDe, occupationsEn, otherFile, relationsEn, skillsEn, threeFiles } from './files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(name: string, text: string): EscoFile {
  const known = readEscoFile(name, bytes(text));
  if (typeof known === 'string') throw new Error(`${name}: ${known}`);
  return known;
}

const ENGLISH = [
  read('occupations_en.csv', occupationsEn),
  read('skills_en.csv', skillsEn),
  read('occupationSkillRelations_en.csv', relationsEn),
];

function guideOf(files: readonly EscoFile[]): EscoGuide {
  const tables = joinEscoFiles(files);
  if (!('occupations' in tables)) throw new Error(`missing: ${tables.join(', ')}`);
  return new EscoGuide(buildEsco(tables.languages, tables.occupations, tables.skills, tables.relations));
}

describe('files of the ESCO download', () => {
  it('are known by their columns, whatever they are called', () => {
    expect(ENGLISH.map(({ kind, language }) => [kind, language])).toEqual([
      ['occupations', 'en'],
      ['skills', 'en'],
      ['relations', 'en'],
    ]);
    expect(read('copy of it.txt', skillsEn)).toMatchObject({ kind: 'skills', language: '' });
    expect(read('skills_en.csv', skillsEn.replaceAll(',', ';').replaceAll('\r\n', '\n')).kind).toBe('skills');
  });

  it.each([
    ['a packed download', 'PK\u0003\u0004 and so on', 'packed'],
    ['a file of another kind', otherFile, 'other-table'],
    ['something that is no text', '\u0000\u0000\u0001\u0002\u0000\u0000x', 'not-text'],
    ['nothing', '', 'other-table'],
  ])('refuse %s', (_what, text, why) => expect(readEscoFile('x.csv', bytes(text))).toBe(why));

  it('are joined by their addresses; what names nothing is left out and counted', () => {
    const tables = joinEscoFiles(ENGLISH);
    expect(tables).toMatchObject({
      languages: ['en'],
      occupations: [
        { names: ['kite builder', 'kite maker', 'builder of "box" kites'], group: '7319' },
        { names: ['tide forecaster', 'tidal analyst', 'head of tide forecasting'], group: '2112' },
        { names: ['echo surveyor'], group: '2112' },
      ],
      relations: [
        { occupation: 0, skill: 0, isEssential: true },
        { occupation: 0, skill: 2, isEssential: false },
        { occupation: 1, skill: 1, isEssential: true },
      ],
      left: 4,
    });
  });

  it('may come in several languages: English names are shown, all of them are known', () => {
    const guide = guideOf([read('occupations_de.csv', occupationsDe), ...ENGLISH]);
    const [found] = guide.occupationsOf('Drachenbauerin');
    expect(guide.occupationName(found?.occupation ?? -1)).toBe('kite builder');
  });

  it('say which of them are missing', () => {
    expect(joinEscoFiles(ENGLISH.slice(0, 1))).toEqual(['skills', 'relations']);
  });
});

describe('the classification', () => {
  const guide = guideOf(ENGLISH);
  const nameOf = (title: string): string => {
    const [found] = guide.occupationsOf(title);
    return found === undefined ? '' : guide.occupationName(found.occupation);
  };

  it.each([
    ['Kite Builder', 'kite builder'],
    ['Senior Kite Maker (part-time)', 'kite builder'],
    ['Builder of kites', 'kite builder'],
    ['Tidal Analyst', 'tide forecaster'],
    ['Pastry chef', ''],
    ['', ''],
  ])('%s is “%s”', (title, occupation) => expect(nameOf(title)).toBe(occupation));

  it('answers a need by the words of its skills, and by what we read in their names', () => {
    const kiteBuilder = person('k', 'Kim Kite', { role: 'Kite builder' });
    const byWords = match('somebody who can stitch sails', kiteBuilder, guide);
    expect(byWords.why).toContainEqual({
      code: 'occupation-suggests',
      occupation: 'kite builder',
      skill: 'sew sail cloth',
      title: 'Kite builder',
    });
    expect(match('negotiation', kiteBuilder, guide).score).toBeGreaterThan(0);
    expect(match('negotiation', kiteBuilder).score).toBe(0);
    expect(match('phases of the moon', kiteBuilder, guide).score).toBe(0);
  });

  it('never makes a guess weigh as much as what is stated', () => {
    const stated = match('stitch sails', person('s', 'Sam', { skills: ['stitch sails'] }), guide).score;
    const likely = match('stitch sails', person('k', 'Kim', { role: 'Kite builder' }), guide).score;
    expect(likely).toBeGreaterThan(0);
    expect(likely).toBeLessThan(stated);
  });

  it('counts for less where a title says that somebody is not yet there', () => {
    const score = (role: string): number => match('stitch sails', person('k', 'Kim', { role }), guide).score;
    expect(score('Aspiring kite builder')).toBeLessThan(score('Kite builder') / 2);
  });

  it('is used for a whole network, and said to be a guess', async () => {
    const people = [person('k', 'Kim', { role: 'Kite maker' }), person('t', 'Tove', { role: 'Tidal analyst' })];
    let pauses = 0;
    const index = await withEsco(indexContacts(people), guide, () => {
      pauses += 1;
      return Promise.resolve();
    });
    const ask = {
      needs: [{ text: 'stitch sails', from: 'asked', since: '', weight: 1 }],
      mentee: person('m', 'Mina', {}),
      mentorship: { managerId: '' },
      introductions: [],
      now: new Date('2026-03-05T12:00:00Z'),
    } as const;
    const [first, ...rest] = rankCandidates({ ...ask, contacts: index });
    expect(first).toMatchObject({ person: { id: 'k' }, evidence: 'likely' });
    expect(rest).toEqual([]);
    expect(rankCandidates({ ...ask, contacts: indexContacts(people) })).toEqual([]);
    const why = first?.why.map((part) => whyCandidate(part, plainFormat('2026-03-05'))) ?? [];
    expect(why[0]).toBe('The title looks like kite builder, which takes “sew sail cloth” in ESCO: Kite maker.');
    expect(pauses).toBe(0);
  });

  it('finds every occupation by each of its names', () => {
    for (const name of ['kite maker', 'tidal analyst', 'echo surveyor', 'head of tide forecasting'])
      expect(guide.occupationsOf(name)[0]?.sureness).toBeGreaterThan(0.99);
  });

  it('takes any title without a stumble', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string(), (title, need) => {
        for (const { sureness } of guide.occupationsOf(title)) expect(sureness).toBeLessThanOrEqual(1);
        for (const answer of guide.answers(needProfile(need))) expect(answer).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('compares forms of a word, and words that mean much the same', () => {
    expect([...labelWords('welders').keys()]).toEqual(expect.arrayContaining(['welder', 'root:weld']));
    expect(labelWords('Attorney').get('like:lawyer')).toBeGreaterThan(0);
    expect(labelWords('Senior Engineer').get('senior')).toBeLessThan(labelWords('Engineer').get('engineer') ?? 0);
    expect(labelWords('Cook (night shift)').has('night')).toBe(false);
  });
});

describe('bringing it in', () => {
  afterEach(removeEsco);

  async function bring(files: readonly File[]): Promise<readonly EscoNews[]> {
    const news: EscoNews[] = [];
    await bringEsco(files, (each) => news.push(each));
    return news;
  }

  it('tells how far it is, keeps it whole, and takes it out whole', async () => {
    const news = await bring([...threeFiles(), file('conceptSchemes_en.csv', otherFile)]);
    expect(news.flatMap((each) => (each.type === 'progress' ? [each.step] : []))).toEqual([
      'reading',
      'reading',
      'reading',
      'reading',
      'joining',
      'keeping',
    ]);
    expect(news.at(-1)).toMatchObject({ type: 'kept', left: 4, summary: { occupations: 3, skills: 3, relations: 3 } });
    expect(await readEscoSummary()).toMatchObject({ languages: ['en'], occupations: 3 });
    const esco = await readEsco();
    expect(esco && new EscoGuide(esco).occupationsOf('kite maker')).toHaveLength(1);
    await removeEsco();
    expect(await readEsco()).toBeUndefined();
    expect(await readEscoSummary()).toBeUndefined();
  });

  it.each([
    ['a file that is missing', () => threeFiles().slice(1), { type: 'missing', kinds: ['relations'] }],
    ['a packed one', () => [file('ESCO.zip', 'PK\u0003\u0004')], { type: 'refused', why: 'packed', file: 'ESCO.zip' }],
    [
      'only one that is not needed',
      () => [file('x.csv', otherFile)],
      { type: 'refused', why: 'other-table', file: 'x.csv' },
    ],
    [
      'files that do not belong together',
      () => [...threeFiles().slice(1), file('r.csv', relationsEn.replaceAll('occupation/', 'other/'))],
      { type: 'empty' },
    ],
    [
      'a file that cannot be read',
      () => [Object.assign(file('x.csv', ''), { arrayBuffer: () => Promise.reject(new Error('gone')) })],
      { type: 'failed' },
    ],
  ])('keeps what was there when it is given %s', async (_what, files, last) => {
    await bring(threeFiles());
    expect((await bring(files())).at(-1)).toEqual(last);
    expect(await readEscoSummary()).toMatchObject({ occupations: 3 });
  });
});

const openData = readOpenData();

describe.skipIf(openData === undefined)('the real classification (skipped where ../shared/skills is absent)', () => {
  it('knows what everyday titles are', () => {
    if (openData === undefined) return;
    const guide = new EscoGuide(escoOf(openData));
    const nameOf = (title: string): string => guide.occupationName(guide.occupationsOf(title)[0]?.occupation ?? -1);
    const TITLES: readonly (readonly [title: string, word: RegExp])[] = [
      ['Registered Nurse', /nurse/],
      ['Senior Software Developer', /software/],
      ['Head of Purchasing', /purchas|procure/],
      ['Hotel Manager', /accommodation|hotel|hospitality/],
      ['Electrician', /electric/],
      ['Tax Advisor', /tax/],
    ];
    for (const [title, word] of TITLES) expect(nameOf(title), title).toMatch(word);
    expect(guide.occupationsOf('Zzyzx')).toEqual([]);
  }, 60_000);
});
