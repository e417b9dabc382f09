import type ICAL from 'ical.js';
import { normaliseAddress } from '../address';
import { displayName } from '../name';
import { componentIn, valueText } from './component-in';
import {
  fieldText,
  noteText,
  problem,
  type ImportedPeople,
  type ImportedPerson,
  type ImportProblem,
} from './imported-person';
import { nameOfParts } from './name-of-parts';
import { textLines } from './text-lines';

/** More cards than a network has people. */
const MOST_CARDS = 200_000;
const MOST_ADDRESSES = 30;
/** Properties that hold pictures, sounds and keys: large, and nothing to us. */
const LARGE = /^(?:[\w-]+\.)?(?:photo|logo|sound|key)[;:]/iu;
/** Longest card that is read, in UTF-16 units, its pictures aside. */
const LONGEST_CARD = 200_000;

interface Card {
  readonly line: number;
  readonly text: string;
}

/**
 * Reads people out of vCards 2.1, 3.0 and 4.0, one card at a time, so that a broken card spoils no other. `too-many` for a
 * file with more cards than are read.
 */
export function peopleInVcards(text: string): ImportedPeople | 'too-many' {
  const people: ImportedPerson[] = [];
  const problems: ImportProblem[] = [];
  for (const card of cardsIn(text)) {
    if (people.length + problems.length >= MOST_CARDS) return 'too-many';
    const person = readCard(card, problems);
    if (person) people.push(person);
  }
  return { people, problems };
}

/** The cards of a file, unfolded, quoted-printable text decoded, pictures left out. */
function* cardsIn(text: string): Generator<Card> {
  let start = 0;
  let lines: string[] | undefined;
  let isLarge = false;
  for (const { line, text: written } of textLines(text)) {
    if (/^begin:vcard\s*$/iu.test(written)) {
      lines = [];
      start = line;
      isLarge = false;
    } else if (/^end:vcard\s*$/iu.test(written)) {
      if (lines) yield { line: start, text: lines.map(decodedLine).join('\r\n') };
      lines = undefined;
    } else if (lines) {
      const last = lines.at(-1);
      if (last !== undefined && !isLarge && isSoftBroken(last)) {
        lines[lines.length - 1] = last.slice(0, -1) + written;
      } else if (/^[ \t]/u.test(written)) {
        if (!isLarge && last !== undefined) lines[lines.length - 1] = last + written.slice(1);
      } else {
        isLarge = LARGE.test(written);
        if (!isLarge && written !== '') lines.push(written);
      }
    }
  }
  // A file that was cut off: its last card is read as far as it goes.
  if (lines && lines.length > 0) yield { line: start, text: lines.map(decodedLine).join('\r\n') };
}

const QUOTED_PRINTABLE = /;(?:encoding=)?quoted-printable/iu;

/** A line of quoted-printable text goes on when it ends in `=`. */
function isSoftBroken(line: string): boolean {
  return line.endsWith('=') && QUOTED_PRINTABLE.test(line.slice(0, line.indexOf(':') + 1));
}

/** A line as vCard 3.0 would write it: text instead of quoted-printable bytes, parameters with their names. */
function decodedLine(line: string): string {
  const colon = line.indexOf(':');
  const head = line.slice(0, colon).replace(/;([\w-]+)(?=;|$)/gu, ';TYPE=$1');
  if (!QUOTED_PRINTABLE.test(line.slice(0, colon))) return colon < 0 ? line : head + line.slice(colon);
  const charset = /;charset="?([\w-]+)/iu.exec(head)?.[1] ?? 'utf-8';
  const bytes: number[] = [];
  const value = line.slice(colon + 1);
  for (let at = 0; at < value.length; at += 1) {
    const hex = /^=([0-9a-f]{2})/iu.exec(value.slice(at, at + 3))?.[1];
    if (hex !== undefined) at += 2;
    bytes.push(hex === undefined ? value.charCodeAt(at) & 0xff : Number.parseInt(hex, 16));
  }
  const kept = head.replace(/;(?:encoding|type)=quoted-printable/giu, '').replace(/;charset="?[\w-]+"?/giu, '');
  return `${kept}:${textOf(new Uint8Array(bytes), charset).replace(/\r\n|\r|\n/gu, '\\n')}`;
}

function textOf(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function readCard({ line, text }: Card, problems: ImportProblem[]): ImportedPerson | undefined {
  if (text.length > LONGEST_CARD) {
    problems.push(problem(line, 'too-long', text));
    return undefined;
  }
  const version = /^version:\s*4/imu.test(text) ? '4.0' : '3.0';
  const lines = text.split('\r\n').filter((each) => each.includes(':') && !/^version:/iu.test(each));
  const card = componentIn(`BEGIN:VCARD\r\nVERSION:${version}\r\n${lines.join('\r\n')}\r\nEND:VCARD`);
  if (!card) {
    problems.push(problem(line, 'unreadable', text));
    return undefined;
  }
  // A semicolon needs no backslash in one piece of text, and often has one.
  const values = (name: string): readonly string[] =>
    card.getAllProperties(name).map((property) => valueText(property.getValues()).replaceAll('\\;', ';'));
  const name = fieldText(values('fn').find((each) => each.trim() !== '') ?? '') || fieldText(nameOf(card));
  const addresses = new Set<string>();
  if (!isPerson(card)) {
    problems.push(problem(line, 'no-person', name));
    return undefined;
  }
  for (const written of addressesOf(card)) {
    const address = normaliseAddress(written);
    if (address !== '') addresses.add(address);
    else if (written.trim() !== '') problems.push(problem(line, 'bad-address', written));
  }
  if (name === '' && addresses.size === 0) {
    problems.push(problem(line, 'no-name', valueText(card.getFirstPropertyValue('org') ?? '')));
    return undefined;
  }
  const [organisation = '', team = ''] = structured(card, 'org');
  const [, , , city = ''] = structured(card, 'adr');
  return {
    line,
    name: name || displayName([...addresses][0] ?? ''),
    addresses: [...addresses].slice(0, MOST_ADDRESSES),
    role: fieldText(values('title')[0] ?? values('role')[0] ?? ''),
    organisation: fieldText(organisation),
    team: fieldText(team),
    place: fieldText(city),
    languages: [...new Set(values('lang').map(fieldText))].slice(0, MOST_ADDRESSES),
    skills: [],
    howMet: '',
    remember: noteText(values('note')[0] ?? ''),
    lastContact: '',
  };
}

/** Cards of groups, companies and places say so. */
function isPerson(card: ICAL.Component): boolean {
  const kinds = ['kind', 'x-addressbookserver-kind', 'x-abshowas'].map((name) => card.getFirstPropertyValue(name));
  return kinds.every((kind) => !/^(?:group|org|location|device|application|company)$/iu.test(valueText(kind)));
}

/** Addresses as written, the preferred ones first. */
function addressesOf(card: ICAL.Component): readonly string[] {
  return card
    .getAllProperties('email')
    .map((property) => ({ written: valueText(property.getValues()), rank: rankOf(property) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ written }) => written);
}

/** 1 is most preferred, 100 least (RFC 6350); older cards only say "pref". */
function rankOf(property: ICAL.Property): number {
  const rank = Number.parseInt(valueText(property.getParameter('pref')), 10);
  if (rank >= 1) return rank;
  return /\bpref\b/iu.test(valueText(property.getParameter('type'))) ? 1 : 101;
}

/** Given, middle and family name, for a card without its name in one piece. */
function nameOf(card: ICAL.Component): string {
  const [family = '', given = '', middle = ''] = structured(card, 'n');
  return nameOfParts({ given, middle, family });
}

function structured(card: ICAL.Component, name: string): readonly string[] {
  const value: unknown = card.getFirstPropertyValue(name);
  return Array.isArray(value) ? value.map(valueText) : valueText(value).split(/(?<!\\);/u);
}
