import { dayOf, daysBetween } from '../meeting/day';
import type { Mentorship } from '../mentorship/mentorship';
import type { Pairing } from '../mentorship/pairing';
import { addMonths, monthsBetween } from '../notes/months';
import { mailboxOf } from '../people/address';
import { dealingsWith, lastContactOf } from '../people/dealings';
import { fold } from '../people/fold';
import type { HelperRole, Person, SkillEvidence } from '../people/person';
import type { EscoGuide } from '../skills/esco/esco-guide';
import { match, type MatchWhy } from '../skills/match';
import { needProfile, type NeedProfile } from '../skills/need-profile';
import type { SkillId } from '../skills/skill';
import { answersTo } from '../skills/thesaurus';
import { contactHistories, NO_HISTORY, type ContactHistory } from './contact-history';
import { indexContacts, scoresFor, type ContactIndex } from './contact-index';
import type { Introduction } from './introduction';
import type { Need } from './needs';
import { standsOutside } from './outside';
import type { SkillProof } from './skill-proofs';

/** One reason for a candidate, as data; `whyCandidate` puts it into words. Every one is true of the stored data. */
export type WhyPart =
  | MatchWhy
  | { readonly code: 'in-role'; readonly role: HelperRole }
  | { readonly code: 'helped-before'; readonly need: string; readonly on: string }
  | { readonly code: 'proven'; readonly from: SkillProof['from']; readonly skill: SkillId; readonly on: string }
  | { readonly code: 'last-contact'; readonly on: string; readonly months: number; readonly isDormant: boolean }
  | { readonly code: 'closeness'; readonly value: number }
  | { readonly code: 'willing' }
  | { readonly code: 'said-yes-before'; readonly on: string }
  | { readonly code: 'said-no-before' }
  | { readonly code: 'asked-recently'; readonly on: string }
  | { readonly code: 'other-organisation'; readonly organisation: string }
  | { readonly code: 'other-team'; readonly team: string }
  | { readonly code: 'limits'; readonly text: string };

/** How warm the tie between the mentor and a contact is. */
export type Warmth = 'close' | 'warm' | 'loose' | 'dormant' | 'distant' | 'unknown';

/** Somebody the mentee might meet, and why. */
export interface Candidate {
  readonly person: Person;
  readonly need: Need;
  /** 0–1; for ordering alone, never to be shown. */
  readonly score: number;
  readonly evidence: SkillEvidence;
  /** Skills of the need the person answers. */
  readonly skills: readonly SkillId[];
  readonly warmth: Warmth;
  readonly why: readonly WhyPart[];
  /** Last contact more than a year ago, answers about introductions counted. */
  readonly isDormant: boolean;
}

/** What a ranking is made from. */
export interface RankInput {
  readonly needs: readonly Need[];
  readonly mentee: Person;
  readonly mentorship: Pick<Mentorship, 'managerId'>;
  readonly contacts: Iterable<Person> | ContactIndex;
  /** All introductions, of all mentees: a contact's load and answers come from them. */
  readonly introductions: Iterable<Introduction>;
  readonly now: Date;
  /** Default 5. */
  readonly limit?: number;
  /** The mentor's own addresses: nobody is introduced to the mentor under another address. */
  readonly ownAddresses?: Iterable<string>;
  /** What notes and pairings prove: `skillProofs`. */
  readonly proofs?: Iterable<SkillProof>;
  /** Pairings of anybody: a model of this mentee is known to them. */
  readonly pairings?: Iterable<Pick<Pairing, 'menteeId' | 'modelId'>>;
}

/** Below this a match is chance. */
const MATCH_AT_LEAST = 0.15;
const EVIDENCED_MATCH = 0.95;
/** A turned-down contact is not suggested to the same mentee for another need before this. */
const TURNED_DOWN_DAYS = 180;
const LOAD_DAYS = 90;

/**
 * The people of a network a mentee should meet, best first.
 *
 * What they practise × how warm the tie is (neither strangers nor the closest help most) × how willing they were × how
 * little they were asked lately × how new they are to the mentee. Where a tie that slept for a year matches, one is
 * among them. Left out: the mentee, the mentor, the mentee's manager, who is not to be asked, who was asked within a month
 * (counted from day to day, for whichever mentee), who is under way or known to the mentee, and who was turned down.
 * Same input, same order.
 */
export function rankCandidates(input: RankInput): readonly Candidate[] {
  const limit = input.limit ?? 5;
  const index = isIndex(input.contacts) ? input.contacts : indexContacts(input.contacts);
  const view = viewOf(input, index);
  const needs = input.needs.map((need) => readNeed(need, index, view));

  const bounds = answersAtMost(needs, index.people.length);
  const proven = new Set(needs.flatMap((read) => [...read.proven.keys()]));
  const best: Ranked[] = [];
  let dormant: Ranked | undefined;
  for (let place = 0; place < bounds.length; place += 1) {
    const person = index.people[place];
    const bound = bounds[place] ?? 0;
    // All that has to do with the person only lessens an answer: who cannot come in is not even looked at.
    const floor = Math.min(best.length < limit ? 0 : (best.at(-1)?.score ?? 1), dormant?.score ?? 0);
    const isBehind = bound === 0 || bound < floor;
    if (person === undefined || (isBehind && !(proven.size > 0 && proven.has(person.id)))) continue;
    const ranked = rankOne(person, place, needs, view, floor);
    if (ranked === undefined) continue;
    const lowest = best.at(-1);
    const comesIn = best.length < limit || (lowest !== undefined && comesBefore(ranked, lowest));
    const wakes = isDormant(person, view) && (dormant === undefined || comesBefore(ranked, dormant));
    if (!(comesIn || wakes) || isLeftOut(person, view)) continue;
    if (comesIn) insert(best, ranked, limit);
    if (wakes) dormant = ranked;
  }
  if (dormant !== undefined && limit > 1 && !best.some(({ person }) => isDormant(person, view)))
    best.splice(limit - 1, 1, dormant);
  return best.map((ranked) => candidateOf(ranked, view, index.offers.occupations?.guide));
}

function isIndex(contacts: Iterable<Person> | ContactIndex): contacts is ContactIndex {
  return 'offers' in contacts;
}

interface View {
  readonly mentee: Person;
  /** Ids of those never suggested: the mentee, their manager, their models. */
  readonly leftOut: ReadonlySet<string>;
  /** Mailboxes of the mentor, the mentee and the manager. */
  readonly leftOutMailboxes: ReadonlySet<string>;
  readonly histories: ReadonlyMap<string, ContactHistory>;
  readonly proofs: ReadonlyMap<string, readonly SkillProof[]>;
  /** Days on which people themselves said something about an introduction, oldest first; by id. */
  readonly answered: ReadonlyMap<string, readonly string[]>;
  readonly today: string;
  readonly yearAgo: string;
  /** What needs of past introductions look for; each is read once. */
  readonly profileOf: (need: string) => NeedProfile;
}

function viewOf(input: RankInput, index: ContactIndex): View {
  const { mentee, mentorship, introductions, ownAddresses = [], proofs = [], pairings = [] } = input;
  const today = dayOf(input.now);
  const rows = [...introductions];
  const manager = mentorship.managerId === '' ? undefined : index.people.find(({ id }) => id === mentorship.managerId);
  const models = [...pairings].filter(({ menteeId }) => menteeId === mentee.id).map(({ modelId }) => modelId);
  const addresses = [...ownAddresses, ...mentee.addresses, ...(manager?.addresses ?? [])];
  const profiles = new Map<string, NeedProfile>();
  return {
    mentee,
    leftOut: new Set([mentee.id, mentorship.managerId, ...models]),
    leftOutMailboxes: new Set(addresses.map((address) => mailboxOf(address)).filter((mailbox) => mailbox !== '')),
    histories: contactHistories(rows, mentee.id),
    proofs: Map.groupBy(proofs, ({ personId }) => personId),
    answered: answersIn(rows, input.now),
    today,
    yearAgo: addMonths(today, -12),
    profileOf: (need) => {
      const profile = profiles.get(need) ?? needProfile(need);
      profiles.set(need, profile);
      return profile;
    },
  };
}

function answersIn(introductions: readonly Introduction[], now: Date): View['answered'] {
  const byPerson = new Map<string, Introduction[]>();
  for (const introduction of introductions) {
    for (const id of new Set([introduction.menteeId, introduction.contactId])) {
      const own = byPerson.get(id) ?? [];
      own.push(introduction);
      byPerson.set(id, own);
    }
  }
  return new Map([...byPerson].map(([id, own]) => [id, dealingsWith(id, [], own, now).answered]));
}

/** What shows that somebody has met a need before. */
type Proof = Extract<WhyPart, { readonly code: 'helped-before' | 'proven' }>;

interface ReadNeed {
  readonly need: Need;
  readonly profile: NeedProfile;
  readonly scores: Float32Array;
  /** Contacts who have met such a need before. */
  readonly proven: ReadonlyMap<string, Proof>;
  /** How well each person plays the part the need belongs to, as far as their skills and titles tell. */
  readonly inRole: Float32Array | undefined;
  /** Contacts at least so good are looked at; for a need that is about where people stand, everybody. */
  readonly hasToMatch: boolean;
  readonly isOutside: (person: Person) => boolean;
}

/** What people in another role than a mentor's practise. */
const ROLE_PRACTISES: Readonly<Record<HelperRole, string>> = {
  coach: 'coaching',
  hr: 'human resources',
  counsellor: 'counselling',
  'performance-adviser': 'performance management',
};

function readNeed(need: Need, index: ContactIndex, view: View): ReadNeed {
  const isView = need.from === 'outside-view';
  const asked = scoresFor(index, need.text, need.from === 'next-role');
  // Who is to look from outside should know the work, if nothing else is said.
  const { profile, scores } =
    isView && asked.profile.skills.length === 0 ? scoresFor(index, view.mentee.role, true) : asked;
  const { helperRole } = need;
  return {
    need,
    profile,
    scores,
    proven: isView ? new Map() : provenFor(need, profile, view),
    inRole: helperRole && scoresFor(index, ROLE_PRACTISES[helperRole], false).scores,
    hasToMatch: !isView && helperRole === undefined,
    isOutside: (person) => {
      const stands = standsOutside(person, view.mentee);
      return stands === 'organisation' || stands === 'team';
    },
  };
}

function provenFor(need: Need, profile: NeedProfile, view: View): ReadonlyMap<string, Proof> {
  const proven = new Map<string, Proof>();
  for (const [contactId, proofs] of view.proofs) {
    for (const { from, skills, on } of proofs) {
      const skill = skills.find((each) => answersWell(profile, each));
      if (skill !== undefined && on >= (proven.get(contactId)?.on ?? ''))
        proven.set(contactId, { code: 'proven', from, skill, on });
    }
  }
  for (const [contactId, { useful }] of view.histories) {
    const proof = useful.find((each) => isSameNeed(profile, need.text, each.need, view));
    if (proof !== undefined) proven.set(contactId, { code: 'helped-before', ...proof });
  }
  return proven;
}

const ANSWERS_WELL = 0.8;

function answersWell({ skills }: NeedProfile, offered: SkillId): boolean {
  return skills.some(({ skill }) => (answersTo(skill).get(offered) ?? 0) >= ANSWERS_WELL);
}

/** Same words, or a skill of the one that answers a skill of the other well. */
function isSameNeed(profile: NeedProfile, text: string, other: string, { profileOf }: View): boolean {
  if (fold(text) === fold(other)) return true;
  return profileOf(other).skills.some(({ skill }) => answersWell(profile, skill));
}

interface Ranked {
  readonly person: Person;
  readonly score: number;
  readonly by: ReadNeed;
}

/** For each person of an index what they answer one of the needs at the very most, unless it is proven; 0 = none of them. */
function answersAtMost(needs: readonly ReadNeed[], count: number): Float32Array {
  const bounds = new Float32Array(count);
  for (const { need, scores, hasToMatch } of needs) {
    const { weight } = need;
    for (let place = 0; place < count; place += 1) {
      const score = hasToMatch ? (scores[place] ?? 0) : 1;
      if (score < MATCH_AT_LEAST) continue;
      const answer = score * weight;
      if (answer > (bounds[place] ?? 0)) bounds[place] = answer;
    }
  }
  return bounds;
}

/** How much a person answers a need, with what the need counts; 0 where it would be chance. */
function weighedAnswer(person: Person, index: number, read: ReadNeed): number {
  const byOffer = read.scores[index] ?? 0;
  if (read.hasToMatch && byOffer < MATCH_AT_LEAST && read.proven.size === 0) return 0;
  const answer = answerOf(person, byOffer, index, read);
  return answer < MATCH_AT_LEAST ? 0 : answer * read.need.weight;
}

/** What standing outside counts by itself when a view from outside is wanted. */
const OUTSIDE_ALONE = 0.4;
/** For a topic of another role: who plays it comes before all others. */
const PLAYS_ROLE = 0.5;

function answerOf(
  person: Person,
  byOffer: number,
  index: number,
  { need, proven, inRole, isOutside }: ReadNeed,
): number {
  if (need.from === 'outside-view') return isOutside(person) ? OUTSIDE_ALONE + (1 - OUTSIDE_ALONE) * byOffer : 0;
  const answer = proven.has(person.id) ? Math.max(byOffer, EVIDENCED_MATCH) : byOffer;
  if (inRole === undefined) return answer;
  return playsRole(person, need) ? 1 : (1 - PLAYS_ROLE) * Math.max(answer, inRole[index] ?? 0);
}

function playsRole({ helperRoles }: Person, { helperRole }: Need): boolean {
  return helperRole !== undefined && helperRoles.includes(helperRole);
}

/** The person for the need they answer best; undefined where that is none, or certainly less than `floor`. */
function rankOne(
  person: Person,
  index: number,
  needs: readonly ReadNeed[],
  view: View,
  floor: number,
): Ranked | undefined {
  let answer = 0;
  let by: ReadNeed | undefined;
  for (const read of needs) {
    const counts = weighedAnswer(person, index, read);
    if (counts > answer && !isTurnedDown(person, read, view)) {
      answer = counts;
      by = read;
    }
  }
  if (by === undefined) return undefined;
  const history = view.histories.get(person.id) ?? NO_HISTORY;
  const isInRole = playsRole(person, by.need);
  const scored = (factors: number): number =>
    isInRole ? answer * (PLAYS_ROLE + (1 - PLAYS_ROLE) * factors) : answer * factors;
  const factors = closenessFactor(person, view) * willingnessFactor(person, history) * loadFactor(history, view);
  // Comparing names of companies takes longest.
  if (scored(factors) < floor) return undefined;
  return { person, score: scored(factors * noveltyFactor(person, view)), by };
}

function isLeftOut(person: Person, { leftOut, leftOutMailboxes, histories, today }: View): boolean {
  if (leftOut.has(person.id) || person.willingness === 'do-not-ask') return true;
  if (person.addresses.some((address) => leftOutMailboxes.has(mailboxOf(address)))) return true;
  const history = histories.get(person.id);
  if (history === undefined) return false;
  if (history.withMentee !== 'none') return true;
  const lastAsk = history.asks.at(-1);
  return lastAsk !== undefined && addMonths(lastAsk, 1) > today;
}

function isTurnedDown(person: Person, { need, profile }: ReadNeed, view: View): boolean {
  const turnedDown = view.histories.get(person.id)?.turnedDown ?? [];
  return turnedDown.some(
    (each) =>
      each.on === '' ||
      daysBetween(each.on, view.today) < TURNED_DOWN_DAYS ||
      isSameNeed(profile, need.text, each.need, view),
  );
}

/** By closeness 0–5: an inverted U with its top at moderately weak ties. */
const CLOSENESS: readonly number[] = [0.35, 0.75, 0.95, 1, 0.8, 0.6];
const CLOSENESS_UNKNOWN = 0.6;
/** Not said how close, but there was contact. */
const CONTACT_KNOWN = 0.7;

function closenessFactor(person: Person, view: View): number {
  const { closeness } = person;
  if (closeness !== undefined) return CLOSENESS[Math.min(5, Math.max(0, Math.round(closeness)))] ?? CLOSENESS_UNKNOWN;
  return lastContactDay(person, view) === '' ? CLOSENESS_UNKNOWN : CONTACT_KNOWN;
}

/** What the mentor says counts; what the contact answered before moves it a little. */
function willingnessFactor({ willingness }: Person, { yeses, noes }: ContactHistory): number {
  const said = willingness === 'willing' ? 1 : 0.75;
  return Math.min(1, Math.max(0.3, said + 0.15 * Math.min(2, yeses) - 0.25 * noes));
}

/** 1 − recent load: asks of the last three months and those already planned. */
function loadFactor({ asks, planned }: ContactHistory, { today }: View): number {
  const recent = asks.filter((on) => daysBetween(on, today) <= LOAD_DAYS).length;
  return 1 - Math.min(0.9, 0.3 * (recent + planned));
}

/** Somebody from outside the mentee's own circle brings most that is new. */
function noveltyFactor(person: Person, { mentee }: View): number {
  switch (standsOutside(person, mentee)) {
    case 'organisation':
      return 1;
    case 'team':
      return 0.85;
    case 'same':
      return 0.5;
    case undefined:
      return mentee.organisation !== '' && person.organisation !== '' ? 0.8 : 0.9;
  }
}

function isDormant(person: Person, view: View): boolean {
  const last = lastContactDay(person, view);
  return last !== '' && last < view.yearAgo;
}

const NO_DAYS: readonly string[] = [];

/** `YYYY-MM-DD`: what the mentor noted, or a later word of theirs about an introduction; empty = not known. */
function lastContactDay(person: Person, { answered, today }: View): string {
  return lastContactOf(person, { met: NO_DAYS, answered: answered.get(person.id) ?? NO_DAYS, today })?.on ?? '';
}

function comesBefore(one: Ranked, other: Ranked): boolean {
  return one.score > other.score || (one.score === other.score && one.person.id < other.person.id);
}

/** Keeps `best` sorted and no longer than `limit`. */
function insert(best: Ranked[], ranked: Ranked, limit: number): void {
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && comesBefore(ranked, before); before = best[at - 1]) at -= 1;
  best.splice(at, 0, ranked);
  if (best.length > limit) best.pop();
}

function candidateOf({ person, score, by }: Ranked, view: View, guide: EscoGuide | undefined): Candidate {
  const { need, profile } = by;
  const history = view.histories.get(person.id) ?? NO_HISTORY;
  const isInRole = playsRole(person, need);
  const byRole = need.helperRole === undefined ? [] : match(ROLE_PRACTISES[need.helperRole], person, guide).why;
  const answers = distinctReasons([...byRole, ...match(profile, person, guide).why]);
  const proof = by.proven.get(person.id);
  const ask = whyAsk(person, history, view);
  const isWorkplace = ({ code }: WhyPart): boolean => code === 'other-organisation' || code === 'other-team';
  const answersWhy: readonly WhyPart[] = [
    ...(isInRole && need.helperRole !== undefined ? [{ code: 'in-role', role: need.helperRole } as const] : []),
    ...(proof === undefined ? [] : [proof]),
    ...answers,
  ];
  return {
    person,
    need,
    score,
    evidence: evidenceOf(isInRole, proof !== undefined, answers.find(isAbility) ?? answers[0]),
    skills: [...new Set(answers.flatMap(skillsOf))],
    warmth: warmthOf(person, view),
    why:
      need.from === 'outside-view'
        ? [...ask.filter(isWorkplace), ...answersWhy, ...ask.filter((part) => !isWorkplace(part))]
        : [...answersWhy, ...ask],
    isDormant: isDormant(person, view),
  };
}

function distinctReasons(reasons: readonly MatchWhy[]): readonly MatchWhy[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

/** Whether a reason is about what somebody can, and not about where they are. */
function isAbility(part: MatchWhy): boolean {
  return part.code !== 'words-met' || part.field === 'skills' || part.field === 'role';
}

function skillsOf(part: MatchWhy): readonly SkillId[] {
  if (part.code === 'states-skill' || part.code === 'title-suggests') return [part.needed];
  return part.code === 'speaks' ? [part.skill] : [];
}

function evidenceOf(isInRole: boolean, isProven: boolean, strongest: MatchWhy | undefined): SkillEvidence {
  if (isInRole) return 'stated';
  if (isProven) return 'evidenced';
  if (strongest?.code === 'words-met') return strongest.field === 'role' ? 'likely' : 'stated';
  return strongest?.code === 'title-suggests' || strongest?.code === 'occupation-suggests' ? 'likely' : 'stated';
}

function whyAsk(person: Person, history: ContactHistory, view: View): readonly WhyPart[] {
  const parts: WhyPart[] = [];
  const { closeness, willingness, limits, organisation, team } = person;
  const on = lastContactDay(person, view);
  if (on !== '')
    parts.push({ code: 'last-contact', on, months: monthsBetween(on, view.today), isDormant: isDormant(person, view) });
  if (closeness !== undefined) parts.push({ code: 'closeness', value: closeness });
  if (willingness === 'willing') parts.push({ code: 'willing' });
  if (history.lastYes !== '') parts.push({ code: 'said-yes-before', on: history.lastYes });
  if (history.noes > 0) parts.push({ code: 'said-no-before' });
  const lastAsk = history.asks.at(-1);
  if (lastAsk !== undefined && daysBetween(lastAsk, view.today) <= LOAD_DAYS)
    parts.push({ code: 'asked-recently', on: lastAsk });
  const stands = standsOutside(person, view.mentee);
  if (stands === 'organisation') parts.push({ code: 'other-organisation', organisation });
  if (stands === 'team') parts.push({ code: 'other-team', team });
  if (limits.trim() !== '') parts.push({ code: 'limits', text: limits.trim() });
  return parts;
}

function warmthOf(person: Person, view: View): Warmth {
  if (isDormant(person, view)) return 'dormant';
  const { closeness } = person;
  if (closeness === undefined) return 'unknown';
  if (closeness >= 4) return 'close';
  if (closeness >= 3) return 'warm';
  return closeness >= 1 ? 'loose' : 'distant';
}
