import { judge } from '../meeting/judge';
import type { OpenedMeeting } from '../meeting/meeting';
import { NO_KNOWLEDGE, type Judgement, type KnownPerson, type Knowledge } from '../meeting/one-on-one';
import { valueOf } from '../meeting/reading';
import { nameKeysOf } from '../people/name';
import { answerSubjects } from './answers';
import { database } from './database';
import { chosenFor } from './meetings';
import type { AnswerRow, PersonRow } from './rows';
import { readSettings } from './settings';

/** An opened event judged with all that the mentor has told. */
export async function judgeWithStore(opened: OpenedMeeting): Promise<Judgement> {
  return judge(opened, await knowledgeOf(opened));
}

/** What the store knows that bears on one event: who its guests are, own addresses, answers given before. */
export async function knowledgeOf(opened: OpenedMeeting): Promise<Knowledge> {
  const attendees = valueOf(opened.guests)?.attendees ?? [];
  const addresses = attendees.map((attendee) => attendee.address).filter((address) => address !== '');
  const keys = attendees.filter((attendee) => attendee.address === '').flatMap((attendee) => nameKeysOf(attendee.name));

  const [settings, byAddress, byName, record] = await Promise.all([
    readSettings(),
    addresses.length > 0 ? database.people.where('addresses').anyOf(addresses).distinct().toArray() : [],
    keys.length > 0 ? database.people.where('nameKeys').anyOf(keys).distinct().toArray() : [],
    chosenFor(opened),
  ]);
  const chosen = record && (await database.people.get(record.menteeId));
  const people: Knowledge = {
    ...NO_KNOWLEDGE,
    ownAddresses: settings.ownAddresses,
    ownNames: settings.ownNames,
    byAddress: byAddress.map(known),
    byName: byName.map(known),
    ...(chosen && { chosen: known(chosen) }),
  };

  // Before the first answer there is no key, and nothing to look up.
  if (settings.answerKey === '') return people;
  // Answers are keyed by the counterpart, who is known only once the guests are judged.
  const { counterpart } = judge(opened, people);
  const subjects = await Promise.resolve(answerSubjects(opened, counterpart, settings.answerKey));
  const ids = [subjects.person, subjects.series].filter((id) => id !== undefined);
  const answers = new Map((await database.answers.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])));
  const aboutPerson = given(answers.get(subjects.person ?? ''));
  const aboutSeries = given(answers.get(subjects.series ?? ''));
  return { ...people, ...(aboutPerson && { aboutPerson }), ...(aboutSeries && { aboutSeries }) };
}

function known(row: PersonRow): KnownPerson {
  return { id: row.id, name: row.name, addresses: row.addresses, isMentee: row.isMentee };
}

function given(row: AnswerRow | undefined): Pick<AnswerRow, 'answer' | 'on'> | undefined {
  return row && { answer: row.answer, on: row.on };
}
