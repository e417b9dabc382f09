/** Files laid out as those of the ESCO download, with occupations and skills that are all invented. */

const OCCUPATION = 'http://data.europa.eu/esco/occupation/';
const SKILL = 'http://data.europa.eu/esco/skill/';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const OCCUPATION_HEADERS =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description,code';
const SKILL_HEADERS =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description';

/** occupations_en.csv: with names on several lines, quotes, and a name nobody can read. */
export const occupationsEn = csv([
  OCCUPATION_HEADERS.split(','),
  [
    'Occupation',
    `${OCCUPATION}kites`,
    '7319',
    'kite builder',
    'kite maker\nbuilder of "box" kites',
    '',
    'released',
    '',
    'Builds,\nand mends.',
    '7319.1',
  ],
  [
    'Occupation',
    `${OCCUPATION}tides`,
    '2112',
    'tide forecaster',
    'tidal analyst\nhead of tide forecasting',
    '',
    'released',
    '',
    '',
    '2112.1',
  ],
  ['Occupation', `${OCCUPATION}echoes`, '2112', 'echo surveyor', '', '', 'released', '', '', '2112.2'],
  ['Occupation', '', '2112', 'nobody', '', '', 'released', '', '', ''],
  ['Occupation', `${OCCUPATION}long`, '2112', 'x'.repeat(500), '', '', 'released', '', '', ''],
]);

/** occupations_de.csv: the same occupations under other names. */
export const occupationsDe = csv([
  OCCUPATION_HEADERS.split(','),
  ['Occupation', `${OCCUPATION}kites`, '7319', 'Drachenbauer/Drachenbauerin', '', '', 'released', '', '', '7319.1'],
]);

/** skills_en.csv */
export const skillsEn = csv([
  SKILL_HEADERS.split(','),
  [
    'KnowledgeSkillCompetence',
    `${SKILL}sew`,
    'skill/competence',
    'sector-specific',
    'sew sail cloth',
    'stitch sails',
    '',
    'released',
    '',
    '',
  ],
  [
    'KnowledgeSkillCompetence',
    `${SKILL}moon`,
    'knowledge',
    'cross-sector',
    'phases of the moon',
    '',
    '',
    'released',
    '',
    '',
  ],
  [
    'KnowledgeSkillCompetence',
    `${SKILL}deal`,
    'skill/competence',
    'transversal',
    'negotiate with harbour masters',
    '',
    '',
    'released',
    '',
    '',
  ],
]);

const RELATION_HEADERS = ['occupationUri', 'relationType', 'skillType', 'skillUri'];

/** occupationSkillRelations_en.csv: with a relation to a skill that is not there, and one of a kind nobody knows. */
export const relationsEn = csv([
  RELATION_HEADERS,
  [`${OCCUPATION}kites`, 'essential', 'skill/competence', `${SKILL}sew`],
  [`${OCCUPATION}kites`, 'optional', 'skill/competence', `${SKILL}deal`],
  [`${OCCUPATION}tides`, 'essential', 'knowledge', `${SKILL}moon`],
  [`${OCCUPATION}tides`, 'essential', 'knowledge', `${SKILL}gone`],
  [`${OCCUPATION}tides`, 'maybe', 'skill/competence', `${SKILL}deal`],
]);

/** conceptSchemes_en.csv: one of the files of the download that are not needed. */
export const otherFile = csv([
  ['conceptType', 'conceptSchemeUri', 'preferredLabel', 'title'],
  ['ConceptScheme', 'http://data.europa.eu/esco/concept-scheme/x', 'x', 'y'],
]);

/** A file as the browser hands it over. */
export const file = (name: string, text: string): File => new File([text], name, { type: 'text/csv' });

/** The three files that are needed. */
export const threeFiles = (): readonly File[] => [
  file('occupationSkillRelations_en.csv', relationsEn),
  file('occupations_en.csv', occupationsEn),
  file('skills_en.csv', skillsEn),
];
