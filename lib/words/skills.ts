import type { EscoFileKind, EscoRefusal } from '../skills/esco/esco-files';

const FILES: Readonly<Record<EscoFileKind, string>> = {
  occupations: 'occupations_en.csv',
  skills: 'skills_en.csv',
  relations: 'occupationSkillRelations_en.csv',
};

const REFUSED: Readonly<Record<EscoRefusal, (file: string) => string>> = {
  'too-large': (file) => `${file} is larger than 100 MB. Is it a file of the ESCO download?`,
  packed: (file) => `${file} is packed. Unpack it first, then choose the three files in it.`,
  'not-text': (file) => `${file} is not a CSV file.`,
  'other-table': (file) => `${file} is none of the three files that are needed.`,
  'too-many': (file) => `${file} has far more rows than ESCO. Nothing was kept.`,
};

/** Words of the skills on the options page: the classification the user may bring. */
export const skills = {
  title: 'Skills and occupations',
  intro:
    'Trellis knows some four hundred skills by itself and guesses from job titles who may practise them. With the European classification ESCO, which you download yourself, it knows some three thousand occupations more. What a title suggests is always shown as a guess.',
  none: 'ESCO is not here yet. It is free and has no account.',
  choose: 'Files of the ESCO download (CSV)',
  how: 'Where to get it, and which files',
  steps: [
    'Open the download page of ESCO, esco.ec.europa.eu, and choose the classification as CSV in your language.',
    'The link comes by e-mail. Unpack what it leads to.',
    `Choose ${FILES.occupations}, ${FILES.skills} and ${FILES.relations} together. Occupations and skills may be there in several languages at once.`,
  ],
  step: {
    reading: (file: string) => (file === '' ? 'Reading' : `Reading ${file}`),
    joining: () => 'Making it ready',
    keeping: () => 'Keeping it',
  },
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  refused: (why: EscoRefusal, file: string) => REFUSED[why](file),
  missing: (kinds: readonly EscoFileKind[]) =>
    `Not all of it is there. Please choose together with the others: ${kinds.map((kind) => FILES[kind]).join(', ')}.`,
  empty: 'The files do not belong together: no occupation in them takes a skill in them. Nothing was kept.',
  failed: 'This did not work, and nothing was kept. The files may be damaged, or the disk full.',
  kept: (left: number) =>
    left === 0
      ? 'Done. Trellis uses it from the next page you open.'
      : `Done. Trellis uses it from the next page you open. ${left} rows were left out: they name something the other files do not have.`,
  holds: (occupations: string, count: string, languages: string) =>
    `ESCO is here: ${occupations} occupations, ${count} skills${languages === '' ? '' : ` (${languages})`}.`,
  since: (when: string) => `Brought in ${when}.`,
  replace: 'Files of a newer download',
  remove: 'Remove ESCO',
  erasedToo: 'ESCO goes, too, if you have brought it in.',
} as const;
