import { dayOf, daysBetween } from '../meeting/day';
import type { Mentorship } from '../mentorship/mentorship';
import { addMonths, monthsBetween } from '../notes/months';
import { fold } from '../people/fold';
import type { HelperRole, Person, SkillEvidence } from '../people/person';
import type { EscoGuide } from '../skills/esco/esco-guide';
import { match } from '../skills/match';
import { needProfile, type NeedProfile } from '../skills/need-profile';
import { lookUpOccupations, readOffers, scoreOffers, type OfferField, type Offers } from '../skills/offers';
import type { SkillId } from '../skills/skill';
import { answersTo } from '../skills/thesaurus';
import { contactHistories, NO_HISTORY, type ContactHistory } from './contact-history';
import type { Introduction } from './introduction';
import type { Need } from './needs';

/** One reason for a candidate, as data; `whyCandidate` puts it into words. Every one is true of the stored data. */
export type WhyPart =
  | { readonly code: 'in-role'; readonly role: HelperRole }
  | { readonly code: 'helped-before'; readonly need: string; readonly on: string }
  | { readonly code: 'states-skill'; readonly skill: SkillId; readonly needed: SkillId; readonly text: string }
  | { readonly code: 'speaks'; readonly skill: SkillId; readonly text: string }
  | { readonly code: 'title-suggests'; readonly skill: SkillId; readonly needed: SkillId; readonly title: string }
  | {
      readonly code: 'occupation-suggests';
      readonly occupation: string;
      readonly skill: string;
      readonly title: string;
    }
  | { readonly code: 'words-met'; readonly field: OfferField; readonly words: readonly string[]; readonly text: string }
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
  /** Last contact more than a year ago. */
  readonly isDormant: boolean;
}

/** A network made ready for ranking. Keep it while the people stay the same. */
export interface ContactIndex {
  readonly people: readonly Person[];
  readonly offers: Offers;
  /** Scores by need, kept for the last few needs: the same need is ranked again and again. */
  readonly scores: Map<string, Float32Array>;
}

/** Makes a network ready for ranking: 30,000 people in well under 50 ms. */
export function indexContacts(contacts: Iterable<Person>): ContactIndex {
  const people = [...contacts];
  return { people, offers: readOffers(people), scores: new Map() };
}

/** The same network with what the ESCO classification says of its job titles; `pause` as for `lookUpOccupations`. */
export async function withEsco(
  { people, offers }: ContactIndex,
  guide: EscoGuide,
  pause: () => Promise<void>,
): Promise<ContactIndex> {
  return { people, offers: await lookUpOccupations(offers, guide, pause), scores: new Map() };
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
}

/** Below this a match is chance. */
const MATCH_AT_LEAST = 0.15;
const EVIDENCED_MATCH = 0.95;
/** A turned-down contact is not suggested to the same mentee for another need before this. */
const TURNED_DOWN_DAYS = 180;
const LOAD_DAYS = 90;
const NOT_A_DAY = '0000-00-00';

/**
 * The people of a network a mentee should meet, best first.
 *
 * What they practise × how warm the tie is (neither strangers nor the closest help most) × how willing they were × how
 * little they were asked lately × how new they are to the mentee. Where a tie that slept for a year matches, one is
 * among them. Left out: the mentee, the mentee's manager, who is not to be asked, who was asked within a month, who is
 * under way or known to the mentee, and who was turned down. Same input, same order.
 */
export function rankCandidates(input: RankInput): readonly Candidate[] {
  const limit = input.limit ?? 5;
  const index = isIndex(input.contacts) ? input.contacts : indexContacts(input.contacts);
  const { people } = index;
  const today = dayOf(input.now);
  const view: View = {
    mentee: input.mentee,
    managerId: input.mentorship.managerId,
    ownAddresses: new Set(input.mentee.addresses),
    histories: contactHistories(input.introductions, input.mentee.id),
    today,
    yearAgo: addMonths(today, -12),
    menteeOrganisation: fold(input.mentee.organisation),
    menteeTeam: fold(input.mentee.team),
  };
  const needs = input.needs.map((need) => readNeed(need, index, view));

  const best: Ranked[] = [];
  let dormant: Ranked | undefined;
  let place = 0;
  for (const person of people) {
    const ranked = rankOne(person, place, needs, view);
    place += 1;
    if (ranked === undefined) continue;
    insert(best, ranked, limit);
    if (isDormant(person, view) && (dormant === undefined || comesBefore(ranked, dormant))) dormant = ranked;
  }
  if (dormant !== undefined && limit > 0 && !best.some(({ person }) => isDormant(person, view)))
    best.splice(limit - 1, 1, dormant);
  return best.map((ranked) => candidateOf(ranked, view, index.offers.occupations?.guide));
}

function isIndex(contacts: Iterable<Person> | ContactIndex): contacts is ContactIndex {
  return 'offers' in contacts;
}

interface View {
  readonly mentee: Person;
  readonly managerId: string;
  readonly ownAddresses: ReadonlySet<string>;
  readonly histories: ReadonlyMap<string, ContactHistory>;
  readonly today: string;
  readonly yearAgo: string;
  readonly menteeOrganisation: string;
  readonly menteeTeam: string;
}

interface ReadNeed {
  readonly need: Need;
  readonly profile: NeedProfile;
  readonly scores: Float32Array;
  /** Contacts whose introduction for such a need was useful. */
  readonly evidenced: ReadonlyMap<string, { readonly need: string; readonly on: string }>;
}

const SCORES_KEPT = 24;

function readNeed(need: Need, index: ContactIndex, { histories }: View): ReadNeed {
  const profile = needProfile(need.text, need.from === 'next-role');
  const evidenced = new Map<string, { readonly need: string; readonly on: string }>();
  for (const [contactId, { useful }] of histories) {
    const proof = useful.find((each) => isSameNeed(profile, need.text, each.need));
    if (proof !== undefined) evidenced.set(contactId, proof);
  }
  return { need, profile, scores: scoresFor(need, profile, index), evidenced };
}

function scoresFor(need: Need, profile: NeedProfile, { offers, scores }: ContactIndex): Float32Array {
  const key = `${need.from === 'next-role' ? 'role' : 'text'} ${need.text}`;
  const kept = scores.get(key) ?? scoreOffers(profile, offers);
  scores.delete(key);
  scores.set(key, kept);
  const [oldest] = scores.keys();
  if (scores.size > SCORES_KEPT && oldest !== undefined) scores.delete(oldest);
  return kept;
}

/** Same words, or a skill of the one that answers a skill of the other well. */
function isSameNeed(profile: NeedProfile, text: string, other: string): boolean {
  if (fold(text) === fold(other)) return true;
  const theirs = needProfile(other).skills;
  return profile.skills.some(({ skill }) => theirs.some((each) => (answersTo(skill).get(each.skill) ?? 0) >= 0.8));
}

interface Ranked {
  readonly person: Person;
  readonly score: number;
  readonly by: ReadNeed;
}

function rankOne(person: Person, index: number, needs: readonly ReadNeed[], view: View): Ranked | undefined {
  let score = 0;
  let by: ReadNeed | undefined;
  for (const read of needs) {
    const byOffer = read.scores[index] ?? 0;
    if (byOffer < MATCH_AT_LEAST && read.evidenced.size === 0 && read.need.helperRole === undefined) continue;
    const answer = answerOf(person, byOffer, read) * read.need.weight;
    if (answer >= MATCH_AT_LEAST * read.need.weight && answer > score && !isTurnedDown(person, read, view)) {
      score = answer;
      by = read;
    }
  }
  if (by === undefined || isLeftOut(person, view)) return undefined;
  const history = view.histories.get(person.id) ?? NO_HISTORY;
  score *=
    closenessFactor(person) *
    willingnessFactor(person, history) *
    loadFactor(history, view) *
    noveltyFactor(person, view);
  return { person, score, by };
}

function answerOf(person: Person, byOffer: number, { need, evidenced }: ReadNeed): number {
  if (need.helperRole !== undefined && person.helperRoles.includes(need.helperRole)) return 1;
  return evidenced.has(person.id) ? Math.max(byOffer, EVIDENCED_MATCH) : byOffer;
}

function isLeftOut(person: Person, { mentee, managerId, ownAddresses, histories, today }: View): boolean {
  if (person.id === mentee.id || person.id === managerId || person.willingness === 'do-not-ask') return true;
  if (person.addresses.some((address) => ownAddresses.has(address))) return true;
  const history = histories.get(person.id);
  if (history === undefined) return false;
  if (history.withMentee !== 'none') return true;
  const lastAsk = history.asks.at(-1);
  return lastAsk !== undefined && addMonths(lastAsk, 1) > today;
}

function isTurnedDown(person: Person, { need, profile }: ReadNeed, { histories, today }: View): boolean {
  const turnedDown = histories.get(person.id)?.turnedDown ?? [];
  return turnedDown.some(
    (each) =>
      isSameNeed(profile, need.text, each.need) || each.on === '' || daysBetween(each.on, today) < TURNED_DOWN_DAYS,
  );
}

/** By closeness 0–5: an inverted U with its top at moderately weak ties. */
const CLOSENESS: readonly number[] = [0.35, 0.75, 0.95, 1, 0.8, 0.6];
const CLOSENESS_UNKNOWN = 0.6;
/** Not said how close, but there was contact. */
const CONTACT_KNOWN = 0.7;

function closenessFactor({ closeness, lastContact }: Person): number {
  if (closeness !== undefined) return CLOSENESS[Math.min(5, Math.max(0, Math.round(closeness)))] ?? CLOSENESS_UNKNOWN;
  return lastContact === '' ? CLOSENESS_UNKNOWN : CONTACT_KNOWN;
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
function noveltyFactor({ organisation, team }: Person, { menteeOrganisation, menteeTeam }: View): number {
  if (menteeOrganisation === '' || organisation.length === 0) return 0.9;
  if (fold(organisation) !== menteeOrganisation) return 1;
  return menteeTeam !== '' && fold(team) === menteeTeam ? 0.5 : 0.85;
}

function isDormant({ lastContact }: Person, { yearAgo }: View): boolean {
  return lastContact !== '' && lastContact < yearAgo && lastContact > NOT_A_DAY;
}

function comesBefore(one: Ranked, other: Ranked): boolean {
  return one.score > other.score || (one.score === other.score && one.person.id < other.person.id);
}

/** Keeps `best` sorted and no longer than `limit`. */
function insert(best: Ranked[], ranked: Ranked, limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && (last === undefined || !comesBefore(ranked, last))) return;
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && comesBefore(ranked, before); before = best[at - 1]) at -= 1;
  best.splice(at, 0, ranked);
  if (best.length > limit) best.pop();
}

function candidateOf({ person, score, by }: Ranked, view: View, guide: EscoGuide | undefined): Candidate {
  const { need, profile } = by;
  const history = view.histories.get(person.id) ?? NO_HISTORY;
  const answers = match(profile, person, guide).why;
  const proof = by.evidenced.get(person.id);
  const isInRole = need.helperRole !== undefined && person.helperRoles.includes(need.helperRole);
  const skills = answers.flatMap((part) =>
    part.code === 'states-skill' || part.code === 'title-suggests'
      ? [part.needed]
      : part.code === 'speaks'
        ? [part.skill]
        : [],
  );
  return {
    person,
    need,
    score,
    evidence: evidenceOf(isInRole, proof !== undefined, answers[0]),
    skills: [...new Set(skills)],
    warmth: warmthOf(person, view),
    why: [
      ...(isInRole ? [{ code: 'in-role', role: need.helperRole } as const] : []),
      ...(proof === undefined ? [] : [{ code: 'helped-before', ...proof } as const]),
      ...answers,
      ...whyAsk(person, history, view),
    ],
    isDormant: isDormant(person, view),
  };
}

function evidenceOf(isInRole: boolean, isProven: boolean, strongest: WhyPart | undefined): SkillEvidence {
  if (isInRole) return 'stated';
  if (isProven) return 'evidenced';
  if (strongest?.code === 'words-met') return strongest.field === 'role' ? 'likely' : 'stated';
  return strongest?.code === 'title-suggests' || strongest?.code === 'occupation-suggests' ? 'likely' : 'stated';
}

function whyAsk(person: Person, history: ContactHistory, view: View): readonly WhyPart[] {
  const parts: WhyPart[] = [];
  const { lastContact, closeness, willingness, limits, organisation, team } = person;
  if (lastContact !== '' && lastContact <= view.today) {
    const months = monthsBetween(lastContact, view.today);
    parts.push({ code: 'last-contact', on: lastContact, months, isDormant: isDormant(person, view) });
  }
  if (closeness !== undefined) parts.push({ code: 'closeness', value: closeness });
  if (willingness === 'willing') parts.push({ code: 'willing' });
  if (history.lastYes !== '') parts.push({ code: 'said-yes-before', on: history.lastYes });
  if (history.noes > 0) parts.push({ code: 'said-no-before' });
  const lastAsk = history.asks.at(-1);
  if (lastAsk !== undefined && daysBetween(lastAsk, view.today) <= LOAD_DAYS)
    parts.push({ code: 'asked-recently', on: lastAsk });
  if (view.menteeOrganisation !== '' && organisation !== '') {
    if (fold(organisation) !== view.menteeOrganisation) parts.push({ code: 'other-organisation', organisation });
    else if (view.menteeTeam !== '' && team !== '' && fold(team) !== view.menteeTeam)
      parts.push({ code: 'other-team', team });
  }
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
