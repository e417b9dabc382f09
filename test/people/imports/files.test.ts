import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readImportFile, type ImportFile, type ImportRefusal } from '../../../lib/people/imports/import-file';
import type { ImportedPeople, ImportedPerson, ImportProblem } from '../../../lib/people/imports/imported-person';
import type { ImportedMeeting } from '../../../lib/people/imports/meetings-in-calendar';
import { peopleInTable } from '../../../lib/people/imports/people-in-table';

const NOW = new Date('2026-11-21T12:00:00Z');
const FOLDER = fileURLToPath(new URL('files/', import.meta.url));

/**
 * What must be read from each file: people as `line name <addresses> | role | organisation | team | place | languages | skills |
 * how met | notes | last contact`, problems as `line ! what: text`, meetings in UTC, or why a file is refused. Text of more than
 * 60 letters is told by its beginning and length.
 */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'calendar-guests.ics': [
    '2026-03-10T09:00–09:30 With a notetaker: me@example.com, jane@example.com',
    '2026-03-11T09:00–09:30 Jane said no: me@example.com, jane@example.com (declined)',
    '2026-03-12T09:00–09:30 Jane and a group: me@example.com, jane@example.com and a group',
    '2026-03-13T09:00–09:30 Three of us: me@example.com, jane@example.com, bob@example.com',
    '2026-03-17T09:00–09:30 A title that goes on and on: me@example.com, jane@example.com',
    '77 ! unreadable: Broken',
  ],
  'calendar-series.ics': [
    '2026-03-16T09:00–09:30 1:1 with Jane: me@example.com, jane@example.com',
    '2026-03-30T08:00–08:30 1:1 with Jane: me@example.com, jane@example.com',
    '2026-04-07T12:00–13:00 moved from 2026-04-06T08:00 1:1 with Jane (moved): me@example.com, jane@example.com',
  ],
  'calendar-zones.ics': [
    '2026-02-02T11:00–11:45 Zone of the file, winter: me@example.com, jane@example.com',
    '2026-07-02T10:00–10:45 Zone of the file, summer: me@example.com, jane@example.com',
    '2026-07-02T10:00–10:30 Windows: me@example.com, jane@example.com',
    '2026-03-10T13:00–13:30 New York: me@example.com, jane@example.com',
    '2026-03-10T03:30–04:00 Kolkata: me@example.com, jane@example.com',
    '2026-03-10T09:00–09:30 UTC: me@example.com, jane@example.com',
  ],
  'cards-2.1.vcf': [
    '1 Jörg Müller <joerg@example.com> | Buyer | Bäckerei | Einkauf | Koeln | line one\nline two',
    '16 Ann Poe <>',
  ],
  'cards-3.0.vcf': [
    '1 Dr. Jane Q. Roe <jane.roe@example.com jane@example.org> | Head of Purchasing | Northwind, Inc. | Purchasing | Oslo | First line\nSecond; line, with signs',
    '23 Broken Bob <>',
    '28 山田 太郎 <taro@example.com>',
    '17 ! no-name: Contoso',
    '23 ! bad-address: bob at example',
  ],
  'cards-4.0.vcf': [
    '1 Bo Li <bo@example.com li@example.org> | Scientist | Northwind | Research | Bergen | zh+en',
    '22 Cut Off <cut@example.com>',
    '16 ! no-person: The whole team',
  ],
  'cards-latin1.vcf': ['1 Jörg Müller <joerg@example.com>'],
  'empty.csv': ['empty'],
  'google-new.csv': [
    'google, utf-8',
    '2 Jane Q. Roe Jr. <jane.roe@example.com jane@example.org> | Buyer | Northwind | Purchasing | Oslo',
    '4 山田 太郎 <taro@example.com> | 部長 | 例社 | 営業',
  ],
  'google-old.csv': [
    'google, utf-8',
    '2 Jane Roe <jane.roe@example.com jr@example.com jane@example.org> | Northwind | Purchasing | Oslo | en | Met in Oslo.\nLikes walks.',
    '5 Only Address <only.address@example.com>',
    '6 Nobody Known <>',
    '6 ! bad-address: not an address',
  ],
  'header-alone.csv': ['no-people'],
  'hostile-cells.csv': [
    'other, utf-8',
    "2 =cmd|'/C calc'!A0 <formula@example.com> | +SUM(1) | -2+3",
    '3 <script>alert(1)</script> <markup@example.com> | <img src=x onerror=alert(1)> | javascript:alert(1)',
    '4 eoR enaJ <bidi@example.com> | Northwind',
    '5 Jane Roe <nul@example.com>',
    '6 xxxxx…300 <long@example.com> | nnnnn…4000',
    '7 =HYPERLINK("https://example.com","x") <ok@example.com>',
    '7 ! bad-address: javascript:alert(1)@example.com',
  ],
  'hostile-columns.csv': ['other, utf-8', '2 Jane Roe <jane@example.com>'],
  'hostile-open-quote.csv': [
    'other, utf-8',
    '2 Jane Roe <jane@example.com> | "Northwind',
    '3 Bob Poe <bob@example.com> | Contoso',
    '4 Ann "The Boss" Lee <ann@example.com> | "Fabri"kam',
  ],
  'linkedin-german.csv': [
    'linkedin, utf-8',
    '2 Jörg Müller <joerg@example.com> | Geschäftsführer | Bäckerei Süß | LinkedIn, 2022-05-05',
    '3 Anna Groß <> | Einkäuferin | Nordwind | LinkedIn, 2021-12-24',
  ],
  'linkedin-months.csv': [
    'linkedin, utf-8',
    '2 Anna Berg <anna@example.com> | LinkedIn, 2024-03-12',
    '3 Chloé Petit <chloe@example.com> | LinkedIn, 2023-02-03',
    '4 Luis Vega <luis@example.com> | LinkedIn, 2022-08-15',
    '5 Rui Melo <rui@example.com> | LinkedIn, 2021-12-09',
    '6 森 健二 <kenji@example.com> | LinkedIn, 2022-07-01',
    '7 김 지민 <jimin@example.com> | LinkedIn, 2021-11-05',
    '8 Giulia Neri <giulia@example.com> | LinkedIn, 2020-06-04',
    '9 Piet Bakker <piet@example.com> | LinkedIn, 2019-05-22',
    '10 Zofia Nowak <zofia@example.com> | LinkedIn, 2018-10-08',
    '11 Olga Orlova <olga@example.com> | LinkedIn, 2020-08-17',
    '12 Jane Roe <jane@example.com> | LinkedIn, 2017-09-09',
    '13 Max Muster <max@example.com>',
    '13 ! bad-date: sometime in spring',
  ],
  'linkedin-plain-crlf.csv': [
    'linkedin, utf-8',
    '2 Jane Roe <jane.roe@example.com> | Buyer | Northwind | LinkedIn, 2024-03-12',
    '3 Bob Poe <bob@example.com>',
    '3 ! bad-date: 31 Apr 2024',
  ],
  'linkedin-preamble.csv': [
    'linkedin, utf-8',
    '5 Jane Roe <jane.roe@example.com> | Head of Sales, EMEA | Northwind, Inc. | LinkedIn, 2024-03-12',
    '6 Åsa Öberg <> | Controller | Contoso | LinkedIn, 2019-09-03',
    '7 José "Pepe" Ruiz <> | LinkedIn, 2021-10-07',
    '9 Li 王 <li.wang@example.com> | 产品经理 | 示例公司 | LinkedIn, 2023-02-28',
    '8 ! no-name: Fabrikam',
  ],
  'outlook-classic.csv': [
    'outlook, utf-8',
    '2 Jane Roe <jane.roe@example.com jane@example.org> | Buyer | Northwind | Purchasing | Bergen | First line\nsecond line',
    '4 Exchange Person <>',
    '4 ! bad-address: /o=ExampleLabs/ou=Exchange/cn=Recipients/cn=eperson',
  ],
  'outlook-french.csv': [
    'outlook, utf-8',
    '2 Chloé Lefèvre <chloe@example.com c.lefevre@example.org> | Directrice | Société Générique | Achats | Lyon',
  ],
  'outlook-german-1252.csv': [
    'outlook, windows-1252',
    '2 Jörg Müller <joerg@example.com j.mueller@example.org> | Geschäftsführer | Bäckerei Süß & Söhne | Einkauf | Köln | Größe €5',
    '3 Änne Weiß <>',
  ],
  'outlook-japanese-shift-jis.csv': [
    'outlook, shift_jis',
    '2 山田 太郎 <taro@example.com t.yamada@example.org> | 部長 | 例示株式会社 | 営業部 | 東京で会った',
  ],
  'outlook-new.csv': ['outlook, utf-8', '2 Jane Roe <jane.roe@example.com> | Buyer | Northwind | Purchasing | Oslo'],
  'prose.csv': ['no-table'],
  'spreadsheet-called.csv': ['not-text'],
  'table-ambiguous-dates.csv': [
    'other, utf-8',
    '2 Jane Roe <>',
    '3 Bob Poe <> | 2025-05-05',
    '2 ! bad-date: 03/04/2025',
  ],
  'table-chinese-gb18030.csv': ['other, gb18030', '2 王小明 <wang@example.com> | 经理 | 示例公司 | 上海'],
  'table-mapping.csv': ['other, utf-8', '2 Jane <jane@example.com>'],
  'table-mixed-ends.csv': [
    'other, utf-8',
    '2 Jane Roe <jane@example.com> | one\ntwo',
    '4 Bob Poe <bob@example.com> | three',
    '5 Ann Lee <ann@example.com>',
  ],
  'table-pipe-cr.txt': ['other, utf-8', '2 Jane Roe <jane@example.com> | Buyer', '3 Bob Poe <bob@example.com>'],
  'table-polish-1250.csv': ['other, windows-1250', '2 Zofia Łąka <zofia@example.com> | Księgowa'],
  'table-russian-1251.csv': ['other, windows-1251', '2 Ольга Орлова <olga@example.com>'],
  'table-semicolon.csv': [
    'other, utf-8',
    '3 Jane Roe <jane.roe@example.com> | Northwind | negotiation+hiring | 2026-03-12',
    '4 Bob Poe <bob@example.com> | 2026-03-12',
    '5 Ann Lee <ann@example.com> | 2026-03-25',
  ],
  'table-tab-utf16le.tsv': ['other, utf-16le', '2 Jörg Müller <joerg@example.com> | Nordwind'],
  'table-utf16be.csv': ['other, utf-16be', '2 山田太郎 <taro@example.com>'],
};

function read(name: string): ImportFile | ImportRefusal {
  return readImportFile(new Uint8Array(readFileSync(`${FOLDER}${name}`)), NOW);
}

/** All a file says, as lines of text; what it does not say takes no place. */
function told(name: string): readonly string[] {
  const file = read(name);
  if (typeof file === 'string') return [file];
  switch (file.kind) {
    case 'table':
      return [`${file.source}, ${file.encoding}`, ...toldOf(peopleInTable(file.table, file.roles, file.source))];
    case 'vcards':
      return toldOf(file.read);
    case 'calendar':
      return [...file.read.meetings.map(meetingText), ...file.read.problems.map(problemText)];
  }
}

function toldOf({ people, problems }: ImportedPeople): readonly string[] {
  return [...people.map(personText), ...problems.map(problemText)];
}

function personText(person: ImportedPerson): string {
  const { line, name, addresses, role, organisation, team, place, languages, skills, howMet, remember, lastContact } =
    person;
  const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 5)}…${String(text.length)}` : text);
  const facts = [role, organisation, team, place, languages.join('+'), skills.join('+'), howMet, remember, lastContact];
  const shown = facts.filter((fact) => fact !== '').map(cut);
  return [`${String(line)} ${cut(name)} <${addresses.join(' ')}>`, ...shown].join(' | ');
}

function problemText({ line, what, text }: ImportProblem): string {
  return `${String(line)} ! ${what}${text && `: ${text}`}`;
}

function meetingText({ title, startsAt, endsAt, occurrence, guests, hasGroup }: ImportedMeeting): string {
  const who = guests.map(({ address, hasDeclined }) => `${address}${hasDeclined ? ' (declined)' : ''}`);
  const place = occurrence === '' || occurrence === startsAt ? '' : ` moved from ${occurrence.slice(0, 16)}`;
  return `${startsAt.slice(0, 16)}–${endsAt.slice(11, 16)}${place} ${title}: ${who.join(', ')}${hasGroup ? ' and a group' : ''}`;
}

describe('files of every kind', () => {
  it.each(Object.entries(FILES))('%s', (name, expected) => expect(told(name)).toEqual(expected));

  it('are all told of above', () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(Object.keys(FILES).sort());
  });

  it('are read by what the user says of their columns and letters, too', () => {
    const table = read('table-mapping.csv');
    if (typeof table === 'string' || table.kind !== 'table') throw new Error('no table');
    expect(table.roles).toEqual(['ignore', 'address', 'ignore', 'ignore']);
    const { people } = peopleInTable(table.table, ['name', 'address', 'organisation', 'skills'], table.source);
    expect(people.map(personText)).toEqual(['2 Jane Roe <jane@example.com> | Northwind | negotiation+hiring']);

    const bytes = new Uint8Array(readFileSync(`${FOLDER}table-polish-1250.csv`));
    expect(readImportFile(bytes, NOW, 'windows-1252')).toMatchObject({ encoding: 'windows-1252' });
  });
});
