/** One and several rows of each table. */
const TABLES = {
  people: ['person', 'people'],
  mentorships: ['mentorship', 'mentorships'],
  goals: ['goal', 'goals'],
  topics: ['topic', 'topics'],
  meetings: ['meeting', 'meetings'],
  notes: ['note', 'notes'],
  commitments: ['promise', 'promises'],
  introductions: ['introduction', 'introductions'],
  pairings: ['pairing', 'pairings'],
  practiceRecords: ['record', 'records'],
  lessons: ['lesson', 'lessons'],
  promptUses: ['agenda answer', 'agenda answers'],
  agendaChanges: ['agenda change', 'agenda changes'],
  answers: ['answer about an event', 'answers about events'],
  settings: ['set of settings', 'sets of settings'],
} as const;

type Table = keyof typeof TABLES;

const SAFE = 'Nothing was changed.';

/** Words about backups and what a restore did. */
export const backup = {
  title: 'Backup',
  intro:
    'A backup is one file with everything Trellis keeps, readable by people and programs. Nothing is sent anywhere: where the file goes is up to you.',
  lastBackup: (ago: string) => `Last backup ${ago}.`,
  noBackup: 'No backup yet.',
  export: 'Export a backup',
  exported: (name: string) => `${name} is among your downloads.`,
  exporting: 'Making the backup',
  exportFailed: 'The backup could not be made. Nothing was changed; close other Trellis pages and try again.',
  protect: 'Protect it with a passphrase',
  protectHint:
    'The file is then locked in the open “age” format. Without the passphrase nobody can open it, you neither: keep it somewhere safe.',
  passphrase: 'Passphrase',
  passphraseAgain: 'Passphrase, once more',
  passphrasesDiffer: 'The two passphrases differ.',
  passphraseShort: 'At least 8 characters, please; four words are better.',

  restore: 'Restore a backup',
  restoreHint:
    'Choose a file and it is restored at once. Rows in the file win over stored ones of the same id; nothing else is removed, and you can undo it.',
  reading: (name: string) => `Reading ${name}`,
  locked: (name: string) => `${name} is locked. Its passphrase opens it.`,
  open: 'Open and restore',
  restoreFailed: 'The backup could not be written. Nothing was changed: all you had is as it was.',
  notABackup: (name: string) =>
    `${name} is not a Trellis backup: its first key would be “format”, with the value “trellis-backup”. ${SAFE}`,
  damaged: (name: string) =>
    `${name} breaks off or is damaged: it is no whole JSON document. An earlier backup may still be whole. ${SAFE}`,
  damagedAt: (name: string, line: number) =>
    `${name} cannot be read on from line ${line}: look there for a missing comma, quote or bracket, or whether the file breaks off. ${SAFE}`,
  newerVersion: (name: string, version: number) =>
    `${name} was made by a newer Trellis (version ${version} of the format). Update Trellis and try again. ${SAFE}`,
  withoutTables: (name: string) => `${name} has no “tables”, so there is nothing in it to restore. ${SAFE}`,
  tooLarge: (name: string, megabytes: number) =>
    `${name} is too large (${megabytes} MB) to be read in one piece. Leave parts out with a text editor, or split it. ${SAFE}`,
  wrongPassphrase: (name: string) =>
    `This passphrase does not open ${name}, or the file is damaged. Check capitals and spaces and try again. ${SAFE}`,
  unreadable: (name: string) =>
    `${name} could not be read: it may have been moved or be open elsewhere. Choose it once more. ${SAFE}`,

  summary: (taken: number, mended: number, leftOut: number) =>
    `Restored ${taken + mended} of ${taken + mended + leftOut} rows: ${taken} taken as they are, ${mended} mended, ${leftOut} left out.`,
  undone: 'The restore is undone.',
  undoRestore: 'Undo',
  leftOutRows: (count: number) => `Left out (${count})`,
  mendedRows: (count: number) => `Mended (${count})`,
  takenRows: (count: number) => `Taken (${count})`,
  row: (table: Table, row: number, label: string) => `${TABLES[table][0]} ${row}${label === '' ? '' : `: ${label}`}`,
  count: (table: Table, count: number) => `${count} ${TABLES[table][count === 1 ? 0 : 1]}`,
  unknownTables: (names: readonly string[]) => `Not known and left out: ${names.join(', ')}.`,
  notLists: (names: readonly string[]) => `Not a list of rows and left out: ${names.join(', ')}.`,
  showMore: (count: number) => `Show ${count} more`,
  fieldMended: (field: string) => `“${field}” could not be read as it stands and was set right`,
  fieldUnknown: (field: string) => `there is no field “${field}”`,
  found: (field: string, name: string) => `“${field}” is ${name}`,
  pointsNowhere: (field: string) => `what “${field}” names was not found, so it stays empty`,
  knownPerson: (name: string) => `${name} of the same address is stored already; both are one now`,
  nameFromAddress: 'named after the address',
  madeMentee: 'is a mentee, as other rows say',
  mentorshipAdded: 'got a mentorship, every other week',
  promisesFound: (count: number) =>
    count === 1 ? 'one promise found in the text' : `${count} promises found in the text`,
  notARow: 'this is no row with fields',
  needs: (field: string) => `without “${field}” it says nothing`,
  nobody: (field: string, given: string) =>
    `“${given}” in “${field}” is nobody, or more than one, in this file and the store`,
  sameAs: (row: number) => `the same as row ${row}`,

  erase: 'Erase everything',
  eraseHint: 'All people, notes, promises, goals, introductions and settings go. Your calendar is not touched.',
  eraseWord: 'erase',
  eraseConfirm: (word: string) => `Type “${word}” to confirm`,
  eraseNow: 'Erase everything now',
  eraseWrongWord: (word: string) => `Nothing was erased: the word is “${word}”.`,
  erased: 'Everything is erased. Until you leave this page you can take it back.',
  broughtBack: 'Everything is back.',
} as const;
