import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingOf } from '../../../lib/people/imports/decode-text';
import { readImportFile } from '../../../lib/people/imports/import-file';
import type { ImportedPeople } from '../../../lib/people/imports/imported-person';
import { peopleInTable } from '../../../lib/people/imports/people-in-table';
import { salvagedRows, tableRows } from '../../../lib/people/imports/table-rows';

const NOW = new Date('2026-11-21T12:00:00Z');

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const units = `${hasMark ? '\ufeff' : ''}${text}`;
  const out = new Uint8Array(units.length * 2);
  for (let at = 0; at < units.length; at += 1) new DataView(out.buffer).setUint16(at * 2, units.charCodeAt(at), !isBig);
  return out;
}

function people(file: Uint8Array | string): ImportedPeople {
  const read = readImportFile(typeof file === 'string' ? bytes(file) : file, NOW);
  if (typeof read === 'string') throw new Error(read);
  if (read.kind === 'vcards') return read.read;
  if (read.kind === 'calendar') throw new Error('a calendar');
  return peopleInTable(read.table, read.roles, read.source);
}

describe('tables', () => {
  it('reads connections with their preamble, missing addresses and localised dates', () => {
    const read = people(
      [
        'Notes:',
        '"When exporting, some addresses are missing, ""as people like it""."',
        '',
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        'Jane,Roe,https://www.example.com/in/jane,,Northwind,"Head of Sales, EMEA",12 Mar 2024',
        'Åsa,Berg,,asa@example.com,Contoso,Controller,3 mars 2023',
        'Kenji,Mori,,kenji@example.com,,,2022年7月1日',
        ',,,,Fabrikam,CEO,1 Jan 2020',
      ].join('\n'),
    );
    expect(read.people.map(({ name, addresses, howMet, line }) => [line, name, addresses, howMet])).toEqual([
      [5, 'Jane Roe', [], 'LinkedIn, 2024-03-12'],
      [6, 'Åsa Berg', ['asa@example.com'], 'LinkedIn, 2023-03-03'],
      [7, 'Kenji Mori', ['kenji@example.com'], 'LinkedIn, 2022-07-01'],
    ]);
    expect(read.people[0]).toMatchObject({ role: 'Head of Sales, EMEA', organisation: 'Northwind', lastContact: '' });
    expect(read.problems).toEqual([{ line: 8, what: 'no-name', text: 'Fabrikam' }]);
  });

  it.each([
    [
      'contacts of Google, old headers',
      'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Value,Organization 1 - Name,Organization 1 - Title,Address 1 - City\n' +
        'Jane Roe,Jane,,Roe,* myContacts,* Work,jane@example.com ::: j.roe@example.com,roe@example.org,Northwind,Buyer,Oslo\n',
    ],
    [
      'contacts of Google, new headers',
      'First Name,Middle Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Organization Name,Organization Title,Address 1 - City\n' +
        'Jane,,Roe,* myContacts,Work,jane@example.com ::: j.roe@example.com,roe@example.org,Northwind,Buyer,Oslo\n',
    ],
    [
      'contacts of Outlook',
      'First Name,Middle Name,Last Name,Title,Company,Job Title,Business City,E-mail Address,E-mail 2 Address,E-mail 3 Address\n' +
        'Jane,,Roe,Dr,Northwind,Buyer,Oslo,jane@example.com,j.roe@example.com,roe@example.org\n',
    ],
    [
      'a German table with semicolons',
      'Vorname;Nachname;Firma;Position;Ort;E-Mail-Adresse\nJane;Roe;Northwind;Buyer;Oslo;"jane@example.com; j.roe@example.com, roe@example.org"\n',
    ],
  ])('reads %s', (_, text) => {
    expect(people(text).people).toMatchObject([
      {
        name: 'Jane Roe',
        addresses: ['jane@example.com', 'j.roe@example.com', 'roe@example.org'],
        organisation: 'Northwind',
        role: 'Buyer',
        place: 'Oslo',
      },
    ]);
  });

  it('takes hostile cells as the text they are', () => {
    const [person] = people(
      'Name,Email,Notes\n"=HYPERLINK(""https://example.com"",""x"")",jane@example.com,"<img src=x onerror=alert(1)>\n@SUM(1)"\n',
    ).people;
    expect(person?.name).toBe('=HYPERLINK("https://example.com","x")');
    expect(person?.remember).toBe('<img src=x onerror=alert(1)>\n@SUM(1)');
  });

  it('takes out what shows nothing or turns the writing round, and keeps joiners', () => {
    const [person] = people('Name,Email\n"\u202eJane\u0007 \u200bRoe‌ی",jane@example.com\n').people;
    expect(person?.name).toBe('Jane Roe‌ی');
  });

  it('tells what it could not read, with the line', () => {
    const read = people(
      'Name,Email,Last contact\nJane Roe,jane at example.com,soon\n\nBob Poe,bob@example.com,2026-02-30\n',
    );
    expect(read.people.map(({ name }) => name)).toEqual(['Jane Roe', 'Bob Poe']);
    expect(read.problems).toEqual([
      { line: 2, what: 'bad-address', text: 'jane at example.com' },
      { line: 2, what: 'bad-date', text: 'soon' },
      { line: 4, what: 'bad-date', text: '2026-02-30' },
    ]);
  });

  it('reads numeric dates only where the column leaves no doubt', () => {
    const dates = (cells: readonly string[]): readonly string[] =>
      people(`Name,Last contact\n${cells.map((cell, at) => `P${String(at)},${cell}`).join('\n')}\n`).people.map(
        ({ lastContact }) => lastContact,
      );
    expect(dates(['03/04/2025', '25/12/2024'])).toEqual(['2025-04-03', '2024-12-25']);
    expect(dates(['03/04/2025', '12/25/2024'])).toEqual(['2025-03-04', '2024-12-25']);
    expect(dates(['03/04/2025', '05/05/2024'])).toEqual(['', '2024-05-05']);
    expect(dates(['03.04.2025'])).toEqual(['2025-04-03']);
  });

  it('gives back what was written, whatever the cells hold', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) =>
      text
        .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{Co}]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, separator, end) => {
          const named = rows.map(([name, role]): [string, string] => [`x${name}`.trim(), role]);
          const lines = [['Name', 'Job title'], ...named].map((row) => row.map(cell).join(separator));
          expect(people(lines.join(end)).people.map(({ name, role }) => [name, role])).toEqual(named);
        },
      ),
    );
  });
});

describe('encodings', () => {
  const text = 'Name,Email\nJörg Müller,joerg@example.com\n';
  it.each([
    ['utf-8', bytes(text)],
    ['utf-8', bytes(`\ufeff${text}`)],
    ['utf-16le', utf16(text, false, true)],
    ['utf-16be', utf16(text, true, true)],
    ['utf-16le', utf16(text, false, false)],
    ['utf-16be', utf16(text, true, false)],
    ['windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
  ])('reads %s', (encoding, file) => {
    expect(encodingOf(file, () => 0)).toBe(encoding);
    expect(people(file).people).toMatchObject([{ name: 'Jörg Müller', addresses: ['joerg@example.com'] }]);
  });
});

describe('rows of a table', () => {
  const rows = (text: string, separator: string) => [...tableRows(text, separator)];
  /** As spreadsheets quote: where they must, and now and then where they need not. */
  const written = (cell: string, mayBe: boolean): string =>
    mayBe || /[",;\t\r\n|]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const table = fc.array(
    fc.array(
      fc.tuple(
        fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', '\t', '|', '"', '\n', '\r', ' ', 'é', '字') }),
        fc.boolean(),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    { minLength: 1, maxLength: 6 },
  );

  it('are the same whether the file is read by its rules or salvaged', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (cells, separator, end) => {
          const text = cells.map((row) => row.map(([cell, mayBe]) => written(cell, mayBe)).join(separator)).join(end);
          const filled = cells
            .map((row) => row.map(([cell]) => cell))
            .filter((row) => row.some((cell) => cell.trim() !== ''));
          expect(rows(text, separator).map((row) => row.cells)).toEqual(filled);
          expect([...salvagedRows(text, separator)]).toEqual(rows(text, separator));
        },
      ),
    );
  });

  it('are told with their lines, whatever stands between', () => {
    fc.assert(
      fc.property(table, (cells) => {
        let line = 1;
        let text = '';
        const expected: number[] = [];
        for (const row of cells) {
          const one = row.map(([cell]) => written(cell, true)).join(',');
          if (row.some(([cell]) => cell.trim() !== '')) expected.push(line);
          text += `${one}\n`;
          line += one.split(/\r\n|\r|\n/u).length;
        }
        expect(rows(text, ',').map((row) => row.line)).toEqual(expected);
      }),
    );
  });

  it('end, and lose no text, whatever the file is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 60 }), (text) => {
        const letters = (of: string): number => of.replace(/[^a]/gu, '').length;
        expect(
          letters(
            rows(text, ',')
              .flatMap(({ cells }) => cells)
              .join(''),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});

describe('files that are no such files', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\n'],
    ['not-text', 'PK\u0003\u0004 something'],
    ['not-text', 'a\u0000b\u0000\u0000\u0000\u0000,c'],
    ['no-table', 'just one line of words without any columns'],
    ['no-people', 'Name,Email\n'],
  ])('%s', (why, text) => expect(readImportFile(bytes(text), NOW)).toBe(why));

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', 'BEGIN:VCARD\r\n', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'Name,Email\n'),
        (random, head) => {
          const file = new Uint8Array([...bytes(head), ...random, ...bytes('\r\nEND:VEVENT\r\nEND:VCARD')]);
          expect(() => readImportFile(file, NOW)).not.toThrow();
        },
      ),
    );
  });
});

describe('cards', () => {
  const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
  it('reads versions 2.1, 3.0 and 4.0, and no picture', () => {
    const read = people(
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BC=',
        'ller',
        'EMAIL;INTERNET;PREF:joerg@example.com',
        'ORG:Northwind;Sales',
        'PHOTO;ENCODING=BASE64;JPEG:AAAA',
        ' BBBBEND:VCARD',
      ) +
        card(
          'VERSION:3.0',
          'N:Poe;Ann;;;',
          'item1.EMAIL;TYPE=INTERNET:Ann@Example.com',
          'TITLE:Chief Financial',
          '  Officer',
          'ADR;TYPE=WORK:;;Some street 1;Oslo;;0001;Norway',
          'NOTE:One\\nTwo\\, three',
        ) +
        card('VERSION:4.0', 'FN:Bo Li', 'EMAIL;PREF=1:bo@example.com', 'EMAIL:li@example.com', 'LANG:zh'),
    );
    expect(read.problems).toEqual([]);
    expect(read.people).toMatchObject([
      { line: 1, name: 'Jörg Müller', addresses: ['joerg@example.com'], organisation: 'Northwind', team: 'Sales' },
      {
        name: 'Ann Poe',
        addresses: ['ann@example.com'],
        role: 'Chief Financial Officer',
        place: 'Oslo',
        remember: 'One\nTwo, three',
      },
      { name: 'Bo Li', addresses: ['bo@example.com', 'li@example.com'], languages: ['zh'] },
    ]);
  });

  it('is not spoilt by a broken card, nor by an end that is missing', () => {
    const read = people(
      `${card('VERSION:3.0', 'nonsense')}${card('VERSION:3.0', 'FN:Jane Roe')}BEGIN:VCARD\r\nFN:Bob Poe`,
    );
    expect(read.people.map(({ name }) => name)).toEqual(['Jane Roe', 'Bob Poe']);
    expect(read.problems).toMatchObject([{ line: 1, what: 'no-name' }]);
  });
});

describe('cards of any content', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'B', 'é', '字', ',', ';', '\\', ':', '"', ' '), minLength: 1, maxLength: 40 })
    .map((text) => `x${text.replace(/\s+/gu, ' ')}y`);
  const escaped = (text: string): string => text.replace(/[\\,;]/gu, (sign) => `\\${sign}`);
  /** Lines of more than `width` letters go on in the next one. */
  const folded = (line: string, width: number): string => {
    const pieces = line.match(new RegExp(`[^]{1,${String(width)}}`, 'gu')) ?? [];
    return pieces.join('\r\n ');
  };

  it('give back what was written, folded wherever it may be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 8, max: 80 }),
        (cards, width) => {
          const text = cards
            .map(([name, title]) =>
              [
                'BEGIN:VCARD',
                'VERSION:3.0',
                folded(`FN:${escaped(name)}`, width),
                folded(`TITLE:${escaped(title)}`, width),
                'END:VCARD',
              ].join('\r\n'),
            )
            .join('\r\n');
          expect(people(text).people.map(({ name, role }) => [name, role])).toEqual(cards);
        },
      ),
    );
  });
});

describe('calendars', () => {
  const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
  const calendar = (...events: readonly (readonly string[])[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n');
  const GUESTS = ['ORGANIZER;CN=Me:mailto:me@example.com', 'ATTENDEE;CN="Roe, Jane":mailto:Jane@example.com'];
  const meetings = (text: string) => {
    const read = readImportFile(bytes(text), NOW);
    if (typeof read === 'string' || read.kind !== 'calendar') throw new Error('no calendar');
    return read.read;
  };

  it('expands a series, its exceptions and moved occurrences, over a change of the clocks', () => {
    const { meetings: read, problems } = meetings(
      calendar(
        event(
          'UID:weekly@example.com',
          'DTSTART;TZID=Europe/Berlin:20260316T100000',
          'DTEND;TZID=Europe/Berlin:20260316T103000',
          'RRULE:FREQ=WEEKLY;COUNT=4',
          'EXDATE;TZID=Europe/Berlin:20260323T100000',
          'SUMMARY:1:1',
          ...GUESTS,
          'ATTENDEE;CUTYPE=ROOM;CN=Room 102:mailto:room102@example.com',
        ),
        event(
          'UID:weekly@example.com',
          'RECURRENCE-ID;TZID=Europe/Berlin:20260406T100000',
          'DTSTART;TZID=Europe/Berlin:20260407T140000',
          'DTEND;TZID=Europe/Berlin:20260407T150000',
          'SUMMARY:1:1 (moved)',
          ...GUESTS,
        ),
      ),
    );
    expect(problems).toEqual([]);
    expect(read.map(({ startsAt, endsAt, title }) => [startsAt, endsAt, title])).toEqual([
      ['2026-03-16T09:00:00.000Z', '2026-03-16T09:30:00.000Z', '1:1'],
      ['2026-03-30T08:00:00.000Z', '2026-03-30T08:30:00.000Z', '1:1'],
      ['2026-04-07T12:00:00.000Z', '2026-04-07T13:00:00.000Z', '1:1 (moved)'],
    ]);
    expect(read[0]?.guests).toEqual([
      { address: 'me@example.com', name: 'Me', isOrganizer: true, hasDeclined: false },
      { address: 'jane@example.com', name: 'Roe, Jane', isOrganizer: false, hasDeclined: false },
    ]);
  });

  it('leaves out what is to come, what lasts all day, what was called off, and what has no guests', () => {
    const start = (day: string): string => `DTSTART:${day}T090000Z`;
    const { meetings: read } = meetings(
      calendar(
        event('UID:1', start('20261201'), ...GUESTS),
        event('UID:2', 'DTSTART;VALUE=DATE:20260301', ...GUESTS),
        event('UID:3', start('20260301'), 'STATUS:CANCELLED', ...GUESTS),
        event('UID:4', start('20260301')),
        event('UID:5', start('20260302'), 'DURATION:PT45M', ...GUESTS),
      ),
    );
    expect(read.map(({ uid, endsAt }) => [uid, endsAt])).toEqual([['5', '2026-03-02T09:45:00.000Z']]);
  });

  it('believes a zone that the file explains, and none that nobody knows', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Office Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const { meetings: read } = meetings(
      calendar(
        zone,
        event('UID:1', 'DTSTART;TZID=Office Time:20260301T120000', ...GUESTS),
        event('UID:2', 'DTSTART;TZID=Nowhere:20260301T120000', ...GUESTS),
      ),
    );
    expect(read.map(({ uid, startsAt }) => [uid, startsAt])).toEqual([['1', '2026-03-01T09:00:00.000Z']]);
  });

  it('is not drowned by a series without end', () => {
    const { meetings: read } = meetings(
      calendar(event('UID:1', 'DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY', ...GUESTS)),
    );
    expect(read.length).toBeLessThanOrEqual(2_600);
  });
});
