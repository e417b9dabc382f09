import { inHandsOf, isSameMeeting, mergeRecords } from '../meeting/meeting-record';
import type { Agreement, Mentorship, Readiness } from '../mentorship/mentorship';
import { fold } from '../people/fold';
import type { Person, Willingness } from '../people/person';
import { answerKey, denialId, personDigests } from './answers';
import { database } from './database';
import { moveWritten } from './meetings-by-name';
import { personRow } from './people';
import { RowChanges } from './row-changes';
import { agendaChangeId, type AnswerRow } from './rows';

/** Tables whose rows are about a mentee and have nothing else to be brought in line. */
const ABOUT_A_MENTEE = ['goals', 'topics', 'notes', 'commitments', 'practiceRecords', 'promptUses'] as const;

/** The more careful of two answers to "may they be asked?". */
const CARE: Readonly<Record<Willingness, number>> = { 'do-not-ask': 2, willing: 1, unknown: 0 };

/**
 * Makes two stored people one: whoever `keptId` is stays, with everything of both. Resolves to what takes it back;
 * undefined when one of them is not there.
 */
export async function mergePeople(
  keptId: string,
  goneId: string,
  now: Date,
): Promise<(() => Promise<void>) | undefined> {
  const { people, introductions, pairings, mentorships } = database;
  const named = await people.bulkGet([keptId, goneId]);
  const ruledOut = await denialsBetween(
    named.filter((person) => person !== undefined),
    await answerKey(),
  );
  return database.transaction('rw', database.tables, async () => {
    const [kept, gone] = await people.bulkGet([keptId, goneId]);
    if (!kept || !gone || keptId === goneId) return undefined;
    const changes = new RowChanges();
    const at = now.toISOString();

    await changes.remove(people, [goneId]);
    await changes.put(people, [personRow({ ...mergedPerson(kept, gone), updatedAt: at })]);
    await mergeMentorships(changes, keptId, goneId, at);
    await mergeMeetings(changes, keptId, goneId);
    for (const name of ABOUT_A_MENTEE) {
      const table = database.table<{ readonly id: string; readonly menteeId: string }, string>(name);
      const rows = await table.where('menteeId').equals(goneId).toArray();
      await changes.put(
        table,
        rows.map((row) => ({ ...row, menteeId: keptId })),
      );
    }
    await mergeAgendaChanges(changes, keptId, goneId);

    const turned = (id: string): string => (id === goneId ? keptId : id);
    const introduced = await introductions
      .filter((row) => row.menteeId === goneId || row.contactId === goneId)
      .toArray();
    const paired = await pairings.filter((row) => row.menteeId === goneId || row.modelId === goneId).toArray();
    const met = introduced.map((row) => ({ ...row, menteeId: turned(row.menteeId), contactId: turned(row.contactId) }));
    const models = paired.map((row) => ({ ...row, menteeId: turned(row.menteeId), modelId: turned(row.modelId) }));
    // Nobody is introduced to, or paired with, themselves.
    await changes.remove(
      introductions,
      met.filter((row) => row.menteeId === row.contactId).map((row) => row.id),
    );
    await changes.put(
      introductions,
      met.filter((row) => row.menteeId !== row.contactId),
    );
    await changes.remove(
      pairings,
      models.filter((row) => row.menteeId === row.modelId).map((row) => row.id),
    );
    await changes.put(
      pairings,
      models.filter((row) => row.menteeId !== row.modelId),
    );
    const managed = await mentorships
      .filter((row) => row.managerId === goneId || (row.managerId === keptId && row.menteeId === keptId))
      .toArray();
    await changes.put(
      mentorships,
      managed.map((row) => ({ ...row, managerId: row.menteeId === keptId ? '' : keptId })),
    );
    await mergeAnswers(changes, keptId, goneId, ruledOut);
    return changes.undo(at);
  });
}

/** What one person is who was kept as two: `kept` says what only one of them can say. */
export function mergedPerson(kept: Person, gone: Person): Person {
  const { closeness: _kept, skillsRuledOut: _ruledOut, ...mine } = kept;
  const skills = union(kept.skills, gone.skills);
  // What was stated of either is not ruled out.
  const stated = new Set(skills.map(fold));
  const ruledOut = union(kept.skillsRuledOut ?? [], gone.skillsRuledOut ?? []).filter(
    (each) => !stated.has(fold(each)),
  );
  const closeness = Math.max(kept.closeness ?? -1, gone.closeness ?? -1);
  return {
    ...mine,
    addresses: union(kept.addresses, gone.addresses),
    otherNames: union(kept.otherNames, [gone.name, ...gone.otherNames]).filter((name) => name !== kept.name),
    isMentee: kept.isMentee || gone.isMentee,
    menteeSince: earlier(kept.menteeSince, gone.menteeSince),
    role: kept.role || gone.role,
    organisation: kept.organisation || gone.organisation,
    team: kept.team || gone.team,
    place: kept.place || gone.place,
    languages: union(kept.languages, gone.languages),
    skills,
    ...(ruledOut.length > 0 && { skillsRuledOut: ruledOut }),
    looksFor: union(kept.looksFor, gone.looksFor),
    ...(closeness >= 0 && { closeness }),
    lastContact: kept.lastContact > gone.lastContact ? kept.lastContact : gone.lastContact,
    willingness: CARE[gone.willingness] > CARE[kept.willingness] ? gone.willingness : kept.willingness,
    limits: bothTexts(kept.limits, gone.limits),
    howMet: bothTexts(kept.howMet, gone.howMet),
    helperRoles: union(kept.helperRoles, gone.helperRoles),
    remember: bothTexts(kept.remember, gone.remember),
    createdAt: earlier(kept.createdAt, gone.createdAt),
  };
}

function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return [...new Set([...one, ...other])];
}

function earlier(one: string, other: string): string {
  return one !== '' && (other === '' || one < other) ? one : other;
}

function bothTexts(one: string, other: string): string {
  return one === other || other === '' ? one : one === '' ? other : `${one}\n${other}`;
}

/** A mentee has one mentorship: the one of `kept` is filled with what only the other one says. */
async function mergeMentorships(changes: RowChanges, keptId: string, goneId: string, at: string): Promise<void> {
  const { mentorships } = database;
  const [kept, gone] = await Promise.all(
    [keptId, goneId].map((menteeId) => mentorships.where('menteeId').equals(menteeId).first()),
  );
  if (!gone) return;
  await changes.remove(mentorships, [gone.id]);
  const merged = kept ? mergedMentorship(kept, gone) : { ...gone, menteeId: keptId };
  await changes.put(mentorships, [{ ...merged, updatedAt: at }]);
}

function mergedMentorship(kept: Mentorship, gone: Mentorship): Mentorship {
  const stage = kept.stageOverride ?? gone.stageOverride;
  return {
    ...kept,
    status: kept.status === 'active' || gone.status === 'active' ? 'active' : kept.status,
    startedOn: earlier(kept.startedOn, gone.startedOn),
    endsOn: kept.endsOn || gone.endsOn,
    longestGapDays: kept.longestGapDays || gone.longestGapDays,
    pauses: [...kept.pauses, ...gone.pauses].sort((one, other) => one.from.localeCompare(other.from)),
    ...(stage && { stageOverride: stage }),
    nextRole: kept.nextRole || gone.nextRole,
    skillGaps: [
      ...kept.skillGaps,
      ...gone.skillGaps.filter((gap) => !kept.skillGaps.some((known) => known.skill === gap.skill)),
    ],
    readiness: filledIn(kept.readiness, gone.readiness),
    agreement: filledIn(kept.agreement, gone.agreement),
    managerId: kept.managerId || gone.managerId,
    createdAt: earlier(kept.createdAt, gone.createdAt),
  };
}

/** Texts of one, and those of the other where the first is empty. */
function filledIn<T extends Readiness | Agreement>(mine: T, theirs: T): T {
  const said = Object.entries(mine).filter(([, text]) => text !== '');
  return { ...theirs, ...Object.fromEntries(said) };
}

/** Meetings of both; one that stands with both is one, with the notes of both. */
async function mergeMeetings(changes: RowChanges, keptId: string, goneId: string): Promise<void> {
  const { meetings } = database;
  const all = new Map((await meetings.where('menteeId').equals(keptId).toArray()).map((row) => [row.id, row]));
  for (const row of await meetings.where('menteeId').equals(goneId).toArray()) {
    const moved = inHandsOf(row, keptId);
    const same = [...all.values()].find((known) => isSameMeeting(known, moved));
    const merged = same ? mergeRecords({ ...moved, id: same.id }, same) : moved;
    all.set(merged.id, merged);
    await moveWritten(changes, row, { menteeId: keptId, meetingId: merged.id });
    await changes.remove(meetings, [row.id]);
    await changes.put(meetings, [merged]);
  }
}

/** What the mentor changed between meetings is kept under the mentee's id. */
async function mergeAgendaChanges(changes: RowChanges, keptId: string, goneId: string): Promise<void> {
  const { agendaChanges } = database;
  const rows = await agendaChanges.where('menteeId').equals(goneId).toArray();
  const moved = rows.map((row) => ({
    ...row,
    menteeId: keptId,
    id: agendaChangeId({ ...row, menteeId: keptId }, row.itemId),
  }));
  const there = await agendaChanges.bulkGet(moved.map((row) => row.id));
  const isFree = (index: number): boolean => there[index] === undefined || there[index].menteeId === goneId;
  await changes.remove(
    agendaChanges,
    rows.map((row) => row.id),
  );
  await changes.put(
    agendaChanges,
    moved.filter((_row, index) => isFree(index)),
  );
}

/** Ids of answers that said of one of these people that they are not the other. */
async function denialsBetween(named: readonly Person[], key: string): Promise<ReadonlySet<string>> {
  const [kept, gone] = named;
  if (!kept || !gone) return new Set();
  const names = [kept, gone].flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const digests = await personDigests([...kept.addresses, ...gone.addresses], names, key);
  return new Set(digests.flatMap((digest) => [kept.id, gone.id].map((id) => denialId(`person:${digest}`, id))));
}

/** Answers that name the one who goes name the other; what kept the two apart is forgotten. */
async function mergeAnswers(
  changes: RowChanges,
  keptId: string,
  goneId: string,
  ruledOut: ReadonlySet<string>,
): Promise<void> {
  const { answers } = database;
  const rows = await answers
    .filter((row) => row.personId === goneId || (row.personId === keptId && ruledOut.has(row.id)))
    .toArray();
  const moved = rows
    .filter((row) => !ruledOut.has(row.id))
    .map((row): AnswerRow => ({ ...row, personId: keptId, id: renamed(row.id, goneId, keptId) }));
  await changes.remove(
    answers,
    rows.map((row) => row.id),
  );
  await changes.put(answers, moved);
}

/** A row that rules somebody out has them in its id. */
function renamed(id: string, fromId: string, toId: string): string {
  return id.startsWith('not:') && id.endsWith(`:${fromId}`) ? id.slice(0, -fromId.length) + toId : id;
}
