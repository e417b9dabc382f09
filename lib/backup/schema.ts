import { dayOf } from '../meeting/day';
import type { EventPlace } from '../meeting/meeting-record';
import { MAIL_WAYS } from '../introductions/compose-links';
import { DRAFT_KINDS } from '../introductions/draft-kind';
import {
  INTRODUCTION_STATES,
  type IntroductionStep,
  type KeptMessage,
  type ReplacedByStep,
} from '../introductions/introduction';
import { QUIET, type NudgeWishes } from '../introductions/nudges';
import type { OwnTemplate } from '../introductions/templates';
import type { Pause, ScaleReading, SkillGap } from '../mentorship/mentorship';
import { CHECK_POINTS, type CheckIn, type CheckPoint } from '../mentorship/pairing';
import { RECORD_KINDS } from '../mentorship/practice-record';
import { isAddress, type DomainAliases } from '../people/address';
import type { TableName } from '../store/backup';
import { z } from '../zod';
import { isRecord } from './document';
import {
  addresses,
  asDay,
  asInstant,
  asNumber,
  asText,
  day,
  flag,
  instant,
  listOf,
  maybeWhole,
  oneOf,
  someOf,
  text,
  texts,
  whole,
} from './values';

/** Days between two meetings until the mentor says otherwise. */
const USUAL_CADENCE_DAYS = 14;

const POINTS = Object.keys(CHECK_POINTS) as readonly CheckPoint[]; // keys of a literal
const HELPER_ROLES = ['coach', 'hr', 'counsellor', 'performance-adviser'] as const;
const HOSTS = ['google', 'outlook'] as const satisfies readonly EventPlace['host'][];
const PLACELESS = { host: undefined, eventId: undefined, event: undefined, series: undefined };
const OUTCOMES = ['useful', 'so-so', 'no'] as const;
const ACTORS = ['mentor', 'mentee', 'contact'] as const;
const RESPONSES = ['needs-action', 'accepted', 'declined', 'tentative'] as const;
const STAGES = ['prepare', 'first-meeting', 'goal-setting', 'working', 'review', 're-entry', 'closing'] as const;

/** Other names under which a field may be written, by table. */
export const FIELD_ALIASES: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  people: {
    address: 'addresses',
    email: 'addresses',
    emails: 'addresses',
    organization: 'organisation',
    company: 'organisation',
  },
  mentorships: { mentee: 'menteeId', manager: 'managerId' },
  goals: { mentee: 'menteeId', due: 'dueOn' },
  topics: { mentee: 'menteeId' },
  meetings: { mentee: 'menteeId', start: 'startsAt', end: 'endsAt', on: 'startsAt' },
  notes: { mentee: 'menteeId', meeting: 'meetingId', date: 'on', text: 'body' },
  commitments: { mentee: 'menteeId', note: 'noteId', due: 'dueOn', made: 'madeOn' },
  introductions: { mentee: 'menteeId', contact: 'contactId' },
  pairings: { mentee: 'menteeId', model: 'modelId', start: 'startsOn', end: 'endsOn' },
  practiceRecords: { mentee: 'menteeId', date: 'on' },
  lessons: {},
  promptUses: { mentee: 'menteeId' },
  agendaChanges: { mentee: 'menteeId' },
  answers: {},
  settings: {},
};

/** Schemas that take any object and give a whole row; what makes a row meaningless is for `restore` to judge. */
export function tableSchemas(now: Date) {
  const today = dayOf(now);
  const at = now.toISOString();
  const stamps = { createdAt: instant(at), updatedAt: instant(at) };

  const gap = (entry: unknown): SkillGap | undefined => {
    const skill = asText(isRecord(entry) ? entry.skill : entry)?.trim() ?? '';
    return skill === '' ? undefined : { skill, notedOn: (isRecord(entry) && asDay(entry.notedOn)) || today };
  };
  const pause = (entry: unknown): Pause | undefined => {
    const from = isRecord(entry) ? asDay(entry.from) : undefined;
    return from === undefined ? undefined : { from, until: (isRecord(entry) && asDay(entry.until)) || '' };
  };
  const checkIn = (entry: unknown): CheckIn | undefined => {
    const point = isRecord(entry) ? oneOf(POINTS, undefined).parse(entry.point) : undefined;
    if (!isRecord(entry) || point === undefined) return undefined;
    return { point, on: asDay(entry.on) ?? today, text: asText(entry.text) ?? '' };
  };
  const readiness = z
    .unknown()
    .transform((given) => (isRecord(given) ? given : {}))
    .transform((given) => ({
      timing: asText(given.timing) ?? '',
      opportunity: asText(given.opportunity) ?? '',
      sponsorship: asText(given.sponsorship) ?? '',
    }));
  const reading = (entry: unknown): ScaleReading | undefined => {
    const value = asNumber(isRecord(entry) ? entry.value : entry, 0, 10);
    return value === undefined ? undefined : { on: (isRecord(entry) && asDay(entry.on)) || today, value };
  };
  const step = (entry: unknown): IntroductionStep | undefined => {
    if (!isRecord(entry)) return undefined;
    const { state, actor } = z
      .object({ state: oneOf(INTRODUCTION_STATES, undefined), actor: oneOf(ACTORS, 'mentor') })
      .parse({ state: entry.state, actor: entry.actor });
    const before = replaced(entry.before);
    return state && { state, at: asInstant(entry.at) ?? at, actor, ...(before && { before }) };
  };
  const replaced = (entry: unknown): ReplacedByStep | undefined => {
    if (!isRecord(entry)) return undefined;
    const { snoozedUntil, reminders, remindedAt, outcome, impression, whyNot } = entry;
    const kept = message(entry.message);
    return {
      ...(asDay(snoozedUntil) !== undefined && { snoozedUntil: asDay(snoozedUntil) ?? '' }),
      ...(asNumber(reminders, 0, 1_000) !== undefined && { reminders: asNumber(reminders, 0, 1_000) ?? 0 }),
      ...(asInstant(remindedAt) !== undefined && { remindedAt: asInstant(remindedAt) ?? '' }),
      ...(outcome !== undefined && { outcome: oneOf(OUTCOMES, '').parse(outcome) }),
      ...(impression !== undefined && { impression: asText(impression) ?? '' }),
      ...(whyNot !== undefined && { whyNot: asText(whyNot) ?? '' }),
      ...(kept && { message: kept }),
    };
  };
  const message = (entry: unknown): KeptMessage | undefined => {
    const kind = isRecord(entry) ? oneOf(DRAFT_KINDS, undefined).parse(entry.kind) : undefined;
    if (!isRecord(entry) || kind === undefined) return undefined;
    return { kind, subject: asText(entry.subject) ?? '', body: asText(entry.body) ?? '' };
  };
  const nudges = z
    .unknown()
    .transform((given) => (isRecord(given) ? given : {}))
    .transform((given): NudgeWishes => ({
      isOn: flag(QUIET.isOn).parse(given.isOn),
      hour: asNumber(given.hour, 0, 23) ?? QUIET.hour,
      isNaming: flag(QUIET.isNaming).parse(given.isNaming),
    }));
  const place = (entry: unknown): EventPlace | undefined => {
    if (!isRecord(entry)) return undefined;
    const schema = z.object({ host: oneOf(HOSTS, undefined), eventId: text(), event: text(), series: text() });
    const { host, ...ids } = schema.parse({ ...PLACELESS, ...entry });
    return host && (ids.eventId !== '' || ids.event !== '') ? { host, ...ids } : undefined;
  };
  const domains = (entry: unknown): { readonly group: readonly string[] } | undefined => {
    const group = [
      ...new Set(
        texts()
          .parse(entry)
          .map((domain) => domain.toLowerCase()),
      ),
    ];
    return group.length >= 2 && group.every((domain) => isAddress(`somebody@${domain}`)) ? { group } : undefined;
  };
  const agreement = z
    .unknown()
    .transform((given) => (isRecord(given) ? given : {}))
    .transform((given) => ({
      scope: asText(given.scope) ?? '',
      outOfScope: asText(given.outOfScope) ?? '',
      confidentiality: asText(given.confidentiality) ?? '',
      rhythm: asText(given.rhythm) ?? '',
      ending: asText(given.ending) ?? '',
      agreedOn: asDay(given.agreedOn) ?? '',
    }));

  return {
    people: z.object({
      id: text(),
      name: text(),
      otherNames: texts(),
      addresses: addresses(),
      isMentee: flag(),
      menteeSince: day(),
      role: text(),
      organisation: text(),
      team: text(),
      place: text(),
      languages: texts(),
      skills: texts(),
      skillsRuledOut: texts(),
      looksFor: texts(),
      closeness: maybeWhole(0, 5),
      lastContact: day(),
      willingness: oneOf(['willing', 'unknown', 'do-not-ask'], 'unknown'),
      limits: text(),
      howMet: text(),
      helperRoles: someOf(HELPER_ROLES),
      remember: text(),
      ...stamps,
    }),
    mentorships: z.object({
      id: text(),
      menteeId: text(),
      status: oneOf(['active', 'paused', 'ended'], 'active'),
      startedOn: day(),
      endsOn: day(),
      cadenceDays: whole(1, 730, USUAL_CADENCE_DAYS),
      longestGapDays: whole(0, 730, 0),
      pauses: listOf(pause),
      stageOverride: oneOf(STAGES, undefined),
      nextRole: text(),
      skillGaps: listOf(gap),
      readiness,
      agreement,
      managerId: text(),
      ...stamps,
    }),
    goals: z.object({
      id: text(),
      menteeId: text(),
      title: text(),
      successTest: text(),
      status: oneOf(['active', 'reached', 'dropped'], 'active'),
      dueOn: day(),
      scale: listOf(reading).transform((scale) => scale.toSorted((one, other) => one.on.localeCompare(other.on))),
      touchedOn: day(),
      ...stamps,
    }),
    topics: z.object({
      id: text(),
      menteeId: text(),
      text: text(),
      raisedBy: oneOf(['mentor', 'mentee'], 'mentor'),
      belongsTo: oneOf(HELPER_ROLES, undefined),
      discussedOn: day(),
      createdAt: instant(at),
    }),
    meetings: z.object({
      id: text(),
      menteeId: text(),
      host: oneOf(HOSTS, 'google'),
      eventId: text(),
      event: text(),
      series: text(),
      title: text(),
      startsAt: instant(),
      endsAt: instant(),
      timeZone: text(),
      isRecurring: flag(),
      isCancelled: flag(),
      ownResponse: oneOf(RESPONSES, ''),
      menteeResponse: oneOf(RESPONSES, ''),
      isChosen: flag(),
      shownName: text(),
      seenAt: instant(at),
      elsewhere: listOf(place),
    }),
    notes: z.object({
      id: text(),
      menteeId: text(),
      meetingId: text(),
      on: day(),
      body: text(),
      revision: whole(1, Number.MAX_SAFE_INTEGER, 1),
      ...stamps,
    }),
    commitments: z.object({
      id: text(),
      menteeId: text(),
      owner: oneOf(['mentor', 'mentee'], 'mentor'),
      text: text(),
      state: oneOf(['open', 'done', 'dropped', 'renegotiated'], 'open'),
      dueOn: day(),
      madeOn: day(),
      closedOn: day(),
      carried: whole(0, 1_000, 0),
      discussedOn: day(),
      noteId: text(),
      isInConfidence: flag(),
      ...stamps,
    }),
    introductions: z.object({
      id: text(),
      menteeId: text(),
      contactId: text(),
      need: text(),
      state: oneOf(INTRODUCTION_STATES, undefined),
      since: instant(),
      steps: listOf(step),
      snoozedUntil: day(),
      reminders: whole(0, 1_000, 0),
      remindedAt: instant(),
      outcome: oneOf(OUTCOMES, ''),
      impression: text(),
      whyNot: text(),
      message: z.unknown().transform(message),
      ...stamps,
    }),
    pairings: z.object({
      id: text(),
      menteeId: text(),
      modelId: text(),
      skill: text(),
      form: text(),
      startsOn: day(),
      endsOn: day(),
      state: oneOf(['active', 'finished', 'dropped'], 'active'),
      checkIns: listOf(checkIn),
      result: text(),
      ...stamps,
    }),
    practiceRecords: z.object({
      id: text(),
      menteeId: text(),
      kind: oneOf(RECORD_KINDS, undefined),
      state: text(),
      text: text(),
      detail: text(),
      on: day(),
      stateOn: day(),
      aboutId: text(),
      ...stamps,
    }),
    lessons: z.object({
      id: text(),
      title: text(),
      whatHappened: text(),
      lesson: text(),
      tags: texts(),
      ...stamps,
    }),
    promptUses: z.object({
      id: text(),
      menteeId: text(),
      meetingId: text(),
      promptId: text(),
      subjectId: text(),
      action: oneOf(['used', 'later', 'skip', 'never'], 'used'),
      on: day(today),
      createdAt: instant(at),
    }),
    agendaChanges: z.object({
      id: text(),
      menteeId: text(),
      meetingId: text(),
      itemId: text(),
      say: text(),
      order: z
        .unknown()
        .transform((given) => (typeof given === 'number' && Number.isFinite(given) ? given : undefined)),
    }),
    answers: z.object({
      id: text(),
      answer: oneOf(['mentee', 'not-mentee', 'not-one-to-one'], undefined),
      on: day(today),
      personId: text(),
      name: text(),
      title: text(),
      guests: text(),
      group: text(),
    }),
    settings: z.object({
      id: text('settings'),
      ownNames: texts(),
      ownAddresses: addresses(),
      bots: texts(),
      domainAliases: listOf(domains).transform((list): DomainAliases => list.map(({ group }) => group)),
      practicesOff: texts(),
      templates: listOf(message).transform((list): readonly OwnTemplate[] => [
        ...new Map(list.map((template) => [template.kind, template])).values(),
      ]),
      mailWay: oneOf(MAIL_WAYS, 'mail-program'),
      nudges,
      answerKey: text(),
      lastBackupAt: instant(),
    }),
  } as const satisfies Readonly<Record<TableName, z.ZodObject>>;
}

export type TableSchemas = ReturnType<typeof tableSchemas>;

/** What the schema of a table gives. */
export type Read<T extends TableName> = z.infer<TableSchemas[T]>;
