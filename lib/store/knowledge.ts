import { judge } from '../meeting/judge';
import { judgeSeen } from '../meeting/judge-seen';
import type { Attendee, OpenedMeeting, SeenMeeting } from '../meeting/meeting';
import {
  NO_KNOWLEDGE,
  type Judgement,
  type KnownPerson,
  type Knowledge,
  type SeenJudgement,
} from '../meeting/one-on-one';
import { valueOf } from '../meeting/reading';
import { mailboxOf, withoutTag } from '../people/address';
import { nameKeysOf } from '../people/name';
import { answerSubjects, denialsOf, type AnswerSubjects } from './answers';
import { database } from './database';
import { chosenFor } from './meetings';
import { readMentees } from './people';
import type { AnswerRow, PersonRow, Settings } from './rows';
import { readSettings } from './settings';

/** An opened event judged with all that the mentor has told. */
export async function judgeWithStore(opened: OpenedMeeting): Promise<Judgement> {
  return judge(opened, await knowledgeOf(opened));
}

/** What the store knows that bears on one event: who its guests are, own addresses, answers given before. */
export async function knowledgeOf(opened: OpenedMeeting): Promise<Knowledge> {
  const attendees = valueOf(opened.guests)?.attendees ?? [];
  const settings = await readSettings();
  const [general, byAddress, byName, record] = await Promise.all([
    knowledgeOfAll(settings),
    peopleAt(attendees, settings),
    peopleNamed(attendees),
    chosenFor(opened),
  ]);
  const chosen = record && (await mentee(record.menteeId));
  const people: Knowledge = { ...general, byAddress, byName, ...(chosen && { chosen }) };

  // Before the first answer there is no key, and nothing to look up.
  if (settings.answerKey === '') return people;
  // Answers are keyed by the counterpart, who is known only once the guests are judged.
  const { counterpart } = judge(opened, people);
  const [told, unseen] = await Promise.resolve(
    Promise.all([
      answerSubjects(opened, counterpart, settings.answerKey),
      answerSubjects(opened, undefined, settings.answerKey),
    ]),
  );
  return { ...people, ...(await answersAbout(told, unseen, counterpart, people)) };
}

/** Entries of a grid judged by what they tell themselves and what the mentor has told, in their order. */
export async function judgeGrid(entries: readonly SeenMeeting[]): Promise<readonly SeenJudgement[]> {
  const knowledge = await knowledgeOfAll(await readSettings());
  return entries.map((entry) => judgeSeen(entry, knowledge));
}

async function knowledgeOfAll(settings: Settings): Promise<Knowledge> {
  return {
    ...NO_KNOWLEDGE,
    ownAddresses: settings.ownAddresses,
    ownNames: settings.ownNames,
    domainAliases: settings.domainAliases,
    ownBots: settings.bots,
    mentees: (await readMentees()).map(known),
  };
}

/** What was answered about the counterpart and about the event; `unseen` are its subjects with nobody on show. */
async function answersAbout(
  told: AnswerSubjects,
  unseen: AnswerSubjects,
  counterpart: Attendee | undefined,
  people: Knowledge,
): Promise<Partial<Knowledge>> {
  const isNameOnly = counterpart?.address === '';
  const namesakes = isNameOnly ? people.byName.filter((person) => mayBeCalled(person, counterpart.name)) : [];
  // A name that several people have tells nobody: only what was said of this series counts, and only for sure.
  const isAmbiguous = namesakes.length > 1;
  const ofPerson = told.person === undefined || isAmbiguous ? [] : [told.person];
  const ofSeries = [...told.exact, ...(isAmbiguous ? [] : told.near), ...unseen.exact];
  const rows = new Map(
    (await database.answers.bulkGet([...ofPerson, ...ofSeries])).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  const seriesRow = ofSeries.map((id) => rows.get(id)).find((row) => row !== undefined);
  // Chosen for this very event before its guests were read: they are no others when they are there.
  const isChosenUnread = seriesRow?.guests === '' && people.chosen !== undefined;
  const isSameGuests = seriesRow?.guests === undefined || seriesRow.guests === told.guests || isChosenUnread;
  const personRow =
    rows.get(told.person ?? '') ?? (isNameOnly && isSameGuests && isAboutSomebody(seriesRow) ? seriesRow : undefined);

  const named = personRow?.answer === 'mentee' ? await mentee(personRow.personId ?? '') : undefined;
  const isStale = personRow?.answer === 'mentee' && personRow.personId !== undefined && !named;
  const chosen = seriesRow?.answer === 'mentee' ? await mentee(seriesRow.personId ?? '') : undefined;
  const denied = await deniedFor([...ofPerson, ...told.exact]);
  return {
    ...(personRow && !isStale && { aboutPerson: given(personRow) }),
    ...(seriesRow && { aboutSeries: { ...given(seriesRow), isSameGuests } }),
    ...(isNameOnly && named && { confirmedByName: named }),
    ...(chosen && !people.chosen && { chosen }),
    ...(denied.length > 0 && { denied }),
  };
}

/** Whether somebody may be meant by a name: looser than telling who it is, so that a doubt is never overlooked. */
function mayBeCalled({ name, otherNames = [] }: KnownPerson, shown: string): boolean {
  const keys = nameKeysOf(shown);
  return [name, ...otherNames].some((each) => nameKeysOf(each).some((key) => keys.includes(key)));
}

/** Whether an answer at a series is about who somebody is; a mentee chosen by hand is nobody's name. */
function isAboutSomebody(row: AnswerRow | undefined): boolean {
  return row?.answer === 'not-mentee' || (row?.answer === 'mentee' && (row.name ?? '') !== '');
}

async function deniedFor(subjects: readonly string[]): Promise<readonly string[]> {
  if (subjects.length === 0) return [];
  const rows = await database.answers.where('id').startsWithAnyOf(subjects.map(denialsOf)).toArray();
  return [...new Set(rows.map((row) => row.personId).filter((id) => id !== undefined))];
}

/** Stored people who have one of these mailboxes, under whatever tag, or at a domain the mentor called equal. */
async function peopleAt(attendees: readonly Attendee[], settings: Settings): Promise<readonly KnownPerson[]> {
  const shown = attendees.map((attendee) => attendee.address).filter((address) => address !== '');
  if (shown.length === 0) return [];
  const { domainAliases } = settings;
  const mailboxes = new Set(shown.map((address) => mailboxOf(address, domainAliases)));
  const written = shown.flatMap((address) => {
    const [local = '', domain = ''] = withoutTag(address).split('@');
    const equal = domainAliases.find((group) => group.includes(domain)) ?? [];
    return [address, ...[domain, ...equal].map((each) => `${local}@${each}`)];
  });
  const [rows, mentees] = await Promise.all([
    database.people
      .where('addresses')
      .anyOf([...new Set(written)])
      .distinct()
      .toArray(),
    readMentees(),
  ]);
  const others = mentees.filter((person) =>
    person.addresses.some((address) => mailboxes.has(mailboxOf(address, domainAliases))),
  );
  return [...new Map([...rows, ...others].map((person) => [person.id, known(person)])).values()];
}

/** Stored people who share a name with one of the guests. */
async function peopleNamed(attendees: readonly Attendee[]): Promise<readonly KnownPerson[]> {
  const keys = attendees.filter((guest) => guest.kind !== 'resource').flatMap((guest) => nameKeysOf(guest.name));
  if (keys.length === 0) return [];
  return (await database.people.where('nameKeys').anyOf(keys).distinct().toArray()).map(known);
}

async function mentee(id: string): Promise<KnownPerson | undefined> {
  const row = id === '' ? undefined : await database.people.get(id);
  return row?.isMentee === true ? known(row) : undefined;
}

function known(row: Omit<PersonRow, 'nameKeys'>): KnownPerson {
  return {
    id: row.id,
    name: row.name,
    otherNames: row.otherNames,
    addresses: row.addresses,
    isMentee: row.isMentee,
  };
}

function given({ answer, on, title }: AnswerRow): Pick<AnswerRow, 'answer' | 'on'> & { readonly evidence?: string } {
  return { answer, on, ...(title && { evidence: title }) };
}
