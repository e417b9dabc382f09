import type { ColumnRole, TableSource } from '../people/imports/column-roles';
import type { TextEncoding } from '../people/imports/decode-text';
import type { ImportRefusal } from '../people/imports/import-file';
import type { ImportProblem } from '../people/imports/imported-person';

const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`);

const NOTHING = 'Nothing was changed.';

const REFUSALS: Readonly<Record<ImportRefusal | 'failed', (name: string) => string>> = {
  empty: (name) => `${name} is empty. ${NOTHING}`,
  'too-large': (name) => `${name} is larger than 100 MB. Export fewer columns or split it. ${NOTHING}`,
  'too-many': (name) => `${name} holds more than 200,000 entries. Split it and bring in the parts. ${NOTHING}`,
  'not-text': (name) =>
    `${name} is no text. If it is a spreadsheet, save it as CSV there and choose that file. ${NOTHING}`,
  'no-table': (name) =>
    `No people were found in ${name}: a table needs a first row with the names of its columns. ${NOTHING}`,
  'no-people': (name) => `${name} has the right form, but nobody is in it. ${NOTHING}`,
  failed: (name) => `${name} could not be brought in. ${NOTHING} Close other Trellis pages and try again.`,
};

const ROLES: Readonly<Record<ColumnRole, string>> = {
  ignore: 'Leave out',
  name: 'Name',
  given: 'First name',
  middle: 'Middle name',
  family: 'Last name',
  suffix: 'Suffix',
  address: 'E-mail address',
  role: 'Role or job title',
  organisation: 'Organisation',
  team: 'Team',
  place: 'Place',
  languages: 'Languages',
  skills: 'What they practise',
  'how-met': 'How you met',
  remember: 'Notes about them',
  'last-contact': 'Last contact',
  'connected-on': 'Connected on',
};

const SOURCES: Readonly<Record<TableSource, string>> = {
  linkedin: 'Connections from LinkedIn',
  google: 'Contacts from Google',
  outlook: 'Contacts from Outlook',
  other: 'A table',
};

const ENCODINGS: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Western Europe (Windows-1252)',
  'windows-1250': 'Central Europe (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  shift_jis: 'Japanese (Shift_JIS)',
  gb18030: 'Chinese (GB18030)',
  'euc-kr': 'Korean (EUC-KR)',
};

const PROBLEMS: Readonly<Record<ImportProblem['what'], (text: string) => string>> = {
  'no-name': (text) => `neither name nor address${text ? ` (${text})` : ''}; left out`,
  'no-person': (text) => `${text || 'this'} is a group or a company; left out`,
  'bad-address': (text) => `“${text}” is no e-mail address; the rest is taken`,
  'bad-date': (text) => `the day “${text}” cannot be told; the rest is taken`,
  'open-quote': () => 'a quote is opened and never closed; the row is taken as it reads',
  unreadable: (text) => `cannot be read${text ? ` (${text})` : ''}; left out`,
  'too-long': () => 'too long to be an entry; left out',
};

/** Words about bringing people in from files. */
export const imports = {
  title: 'Bring people in',
  intro:
    'Suggestions are as good as the network behind them. Choose a file you exported elsewhere; it is read here, on this machine, and nothing is written before you have seen it.',
  file: 'Choose a file',
  kinds: [
    ['LinkedIn', 'Settings → Data privacy → Get a copy of your data → Connections; the file is Connections.csv.'],
    ['Google Contacts', 'Export → Google CSV, or vCard.'],
    ['Outlook', 'People → Manage contacts → Export contacts (CSV).'],
    ['Address books', 'vCard (.vcf), version 2.1 to 4.'],
    ['Past meetings', 'A calendar file (.ics): who was met when, and past 1:1s of your mentees.'],
    ['Anything else', 'A table as CSV; you say what its columns mean.'],
  ],
  whereFrom: 'Which files, and where to get them',
  reading: (name: string) => `Reading ${name}`,
  refused: (why: ImportRefusal | 'failed', name: string) => REFUSALS[why](name),
  source: (source: TableSource) => SOURCES[source],
  columns: 'What the columns mean',
  noName: 'No column says what people are called. Choose the one that does.',
  column: (header: string) => `Column ${header}`,
  role: (role: ColumnRole) => ROLES[role],
  encoding: 'If letters look wrong, read the file as',
  encodingName: (encoding: TextEncoding) => ENCODINGS[encoding],
  perhaps: (count: number) =>
    `${people(count)} may be somebody you have already. They are left out until you choose otherwise under “Perhaps known”.`,
  summary: (all: number) => `${people(all)} in this file`,
  shelves: 'Show',
  shelf: {
    all: 'All',
    new: 'New',
    known: 'Known already',
    maybe: 'Perhaps known',
    repeated: 'Twice in the file',
    problems: 'Not fully read',
  },
  line: (line: number) => `Line ${line}`,
  knownAs: (name: string) => `same address as ${name}`,
  maybeAs: (name: string) => `perhaps ${name}, whom you have already`,
  repeatedOf: (line: number) => `as in line ${line}`,
  problem: ({ what, text }: ImportProblem) => PROBLEMS[what](text),
  choice: (name: string) => `What to do with ${name}`,
  choices: { add: 'Add', complete: 'Complete the one you have', leave: 'Leave out' },
  wholeShelf: 'With all of these:',
  calendar: (meetings: number, withMentees: number) =>
    `${meetings === 1 ? '1 meeting' : `${meetings.toLocaleString('en')} meetings`} with guests${
      withMentees === 0
        ? ', none of them a 1:1 with a mentee of yours.'
        : `; ${withMentees.toLocaleString('en')} of them with a mentee of yours alone, which become part of your history with them.`
    }`,
  ownUnknown: 'Which address is yours cannot be told. Until you say it, you count among the people met.',
  ownAddress: 'Your own address in this calendar',
  atLeast: 'Bring in people met at least so many times',
  write: (adds: number, completes: number) =>
    [
      adds > 0 ? `Add ${people(adds)}` : '',
      completes > 0 ? `${adds > 0 ? 'complete' : 'Complete'} ${people(completes)}` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || 'Bring in',
  cancel: 'Cancel',
  writing: 'Writing',
  cancelled: `Cancelled. ${NOTHING}`,
  written: (added: number, completed: number, meetings: number) =>
    `${
      [
        added > 0 ? `${people(added)} added` : '',
        completed > 0 ? `${people(completed)} completed` : '',
        meetings > 0 ? `${meetings.toLocaleString('en')} past ${meetings === 1 ? 'meeting' : 'meetings'} recorded` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'All of this was known already: nothing added'
    }.`,
  undo: 'Undo',
  undoing: 'Taking back',
  undone: (kept: number) =>
    kept === 0
      ? 'Undone: all is as it was before.'
      : `Undone, but for ${people(kept)} changed or needed since; ${kept === 1 ? 'that one was' : 'they were'} left as they are.`,
  another: 'Another file',
  earlier: 'Earlier',
  later: 'Later',
  range: (from: number, to: number, all: number) =>
    `${from.toLocaleString('en')}–${to.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  nothingHere: 'Nothing here.',
} as const;
