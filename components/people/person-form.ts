import { dayOf } from '../../lib/meeting/day';
import type { Agreement, Goal, Mentorship, Stage } from '../../lib/mentorship/mentorship';
import { isAddress, normaliseAddress } from '../../lib/people/address';
import type { HelperRole, Person, Willingness } from '../../lib/people/person';
import { indexPeople, whoIsIt } from '../../lib/people/who-is-it';
import { people as say } from '../../lib/words/people';

/** What is wrong with a form, by the name of the field. */
export type FormErrors = Readonly<Partial<Record<string, string>>>;

/** What a form says, or what is wrong with it. */
export type FormResult<T> =
  { readonly status: 'read'; readonly value: T } | { readonly status: 'wrong'; readonly errors: FormErrors };

export const WILLINGNESS = ['unknown', 'willing', 'do-not-ask'] as const satisfies readonly Willingness[];
export const HELPER_ROLES = [
  'coach',
  'hr',
  'counsellor',
  'performance-adviser',
] as const satisfies readonly HelperRole[];
export const STATUSES = ['active', 'paused', 'ended'] as const satisfies readonly Mentorship['status'][];
export const GOAL_STATUSES = ['active', 'reached', 'dropped'] as const satisfies readonly Goal['status'][];
export const STAGES = [
  'prepare',
  'first-meeting',
  'goal-setting',
  'working',
  'review',
  're-entry',
  'closing',
] as const satisfies readonly Stage[];
export const AGREEMENT_FIELDS = [
  'scope',
  'outOfScope',
  'confidentiality',
  'rhythm',
  'ending',
] as const satisfies readonly (keyof Agreement)[];

/** Parts of a text between commas, semicolons or line ends, each once. */
export function partsOf(text: string): readonly string[] {
  const parts = text.split(/[,;\n]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** A word of a script that puts no space between the parts of a name. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Names in a text, each once: parted with semicolons or line ends, and with commas where they part whole names. "Brandt,
 * Nadia" is one name.
 */
export function namesIn(text: string): readonly string[] {
  const isWhole = (name: string): boolean => /\S\s+\S/u.test(name) || UNSPACED.test(name);
  const names = text.split(/[;\n]/).flatMap((part) => {
    const pieces = partsOf(part);
    return pieces.every(isWhole) ? pieces : [part.trim()];
  });
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Names as `namesIn` reads them again. */
export function namesText(names: readonly string[]): string {
  return names.join('; ');
}

/** Addresses in a text, or the first part that is none. */
export function readAddresses(text: string): FormResult<readonly string[]> {
  const parts = partsOf(text);
  const wrong = parts.find((part) => !isAddress(normaliseAddress(part)));
  if (wrong !== undefined) return { status: 'wrong', errors: { addresses: say.addressWrong(wrong) } };
  return { status: 'read', value: [...new Set(parts.map(normaliseAddress))] };
}

/** The person as the form says, upon `base`. */
export function readPerson(form: FormData, base: Person, now: Date): FormResult<Person> {
  const name = textOf(form, 'name');
  const addresses = readAddresses(textOf(form, 'addresses'));
  const errors = {
    ...(name === '' && { name: say.nameMissing }),
    ...(addresses.status === 'wrong' && addresses.errors),
  };
  if (addresses.status === 'wrong' || name === '') return { status: 'wrong', errors };
  const { closeness: _, ...rest } = base;
  const closeness = textOf(form, 'closeness');
  const isMentee = form.get('isMentee') !== null;
  const person: Person = {
    ...rest,
    name,
    addresses: addresses.value,
    otherNames: namesIn(textOf(form, 'otherNames')),
    isMentee,
    menteeSince: isMentee && base.menteeSince === '' ? dayOf(now) : base.menteeSince,
    role: textOf(form, 'role'),
    organisation: textOf(form, 'organisation'),
    team: textOf(form, 'team'),
    place: textOf(form, 'place'),
    languages: partsOf(textOf(form, 'languages')),
    skills: partsOf(textOf(form, 'skills')),
    looksFor: partsOf(textOf(form, 'looksFor')),
    ...(closeness !== '' && { closeness: Number(closeness) }),
    lastContact: textOf(form, 'lastContact'),
    willingness: WILLINGNESS.find((each) => each === form.get('willingness')) ?? 'unknown',
    limits: textOf(form, 'limits'),
    howMet: textOf(form, 'howMet'),
    helperRoles: HELPER_ROLES.filter((role) => form.getAll('helperRoles').includes(role)),
    remember: textOf(form, 'remember'),
  };
  return { status: 'read', value: person };
}

/** What the form says of a mentorship, as a change of the stored one. `everybody` is who may be the manager. */
export function readMentorship(
  form: FormData,
  everybody: readonly Person[],
  now: Date,
): FormResult<(mentorship: Mentorship) => Mentorship> {
  const cadenceDays = Number(textOf(form, 'cadenceDays') || Number.NaN);
  const manager = managerIn(textOf(form, 'manager'), everybody);
  const errors = {
    ...(!(Number.isInteger(cadenceDays) && cadenceDays >= 1 && cadenceDays <= 730) && {
      cadenceDays: say.cadenceWrong,
    }),
    ...(manager === undefined && { manager: say.managerUnknown(textOf(form, 'manager')) }),
  };
  if (Object.keys(errors).length > 0 || manager === undefined) return { status: 'wrong', errors };
  const stage = STAGES.find((each) => each === form.get('stage'));
  const change = ({ stageOverride: _, ...mentorship }: Mentorship): Mentorship => ({
    ...mentorship,
    status: STATUSES.find((each) => each === form.get('status')) ?? mentorship.status,
    nextRole: textOf(form, 'nextRole'),
    skillGaps: partsOf(textOf(form, 'skillGaps')).map(
      (skill) => mentorship.skillGaps.find((gap) => gap.skill === skill) ?? { skill, notedOn: dayOf(now) },
    ),
    cadenceDays,
    ...(stage && { stageOverride: stage }),
    startedOn: textOf(form, 'startedOn'),
    endsOn: textOf(form, 'endsOn'),
    managerId: manager,
    agreement: {
      scope: textOf(form, 'scope'),
      outOfScope: textOf(form, 'outOfScope'),
      confidentiality: textOf(form, 'confidentiality'),
      rhythm: textOf(form, 'rhythm'),
      ending: textOf(form, 'ending'),
      agreedOn: textOf(form, 'agreedOn'),
    },
  });
  return { status: 'read', value: change };
}

/** The goal as the form says, upon `base`; a new reading of the scale is today's. */
export function readGoal(form: FormData, base: Goal, now: Date): FormResult<Goal> {
  const title = textOf(form, 'title');
  const written = textOf(form, 'scale');
  const value = Number(written);
  const isScaleWrong = written !== '' && !(Number.isInteger(value) && value >= 0 && value <= 10);
  if (title === '' || isScaleWrong) {
    const errors = {
      ...(title === '' && { title: say.goalTitleMissing }),
      ...(isScaleWrong && { scale: say.scaleWrong }),
    };
    return { status: 'wrong', errors };
  }
  const today = dayOf(now);
  const scale =
    written === '' ? base.scale : [...base.scale.filter((reading) => reading.on !== today), { on: today, value }];
  const goal: Goal = {
    ...base,
    title,
    successTest: textOf(form, 'successTest'),
    dueOn: textOf(form, 'dueOn'),
    status: GOAL_STATUSES.find((each) => each === form.get('status')) ?? base.status,
    scale,
    touchedOn: today,
  };
  return { status: 'read', value: goal };
}

/** The text of a field, without spaces around it. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function managerIn(text: string, everybody: readonly Person[]): string | undefined {
  if (text === '') return '';
  const address = normaliseAddress(text);
  const found = whoIsIt(address === '' ? { address: '', name: text } : { address, name: '' }, indexPeople(everybody));
  return found.how === 'by-address' || found.how === 'by-plus-tag' || found.how === 'by-name'
    ? found.person.id
    : undefined;
}
