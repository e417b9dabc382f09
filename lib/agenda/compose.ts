import type { Topic } from '../mentorship/mentorship';
import { dayOfInstant } from '../mentorship/cadence';
import { subjectsOf, type Agenda, type AgendaInput, type AgendaItem } from './agenda';
import { choosePrompt, fitOf, type Choice } from './choose-prompt';
import { PHASES, type MayRule, type Theme } from './may-rule';
import { firstMeetingRules, mustsOf } from './musts';
import { fill, inserted, listedApart } from './phrase';
import type { Prompt } from './prompt';
import { promptById, promptsFor } from './prompts';
import type { Finding, MayFinding } from './finding';
import { MAY_RULE_IDS, type MayRuleId, type RuleId } from './rule';
import { MAY_RULES } from './rules';
import { readSignals, type Signals } from './signals';
import { agendaBudget, timeBoxes, usableMinutes } from './time';

/** Lines about the same theme at one meeting. */
const MOST_OF_THEME: Readonly<Record<Theme, number>> = {
  opening: 1,
  stage: 8,
  topic: 1,
  goal: 2,
  people: 2,
  career: 1,
  habit: 1,
  together: 1,
  listening: 2,
};
/** Lines of the mentor's that may stand before the mentee's own topics. */
const BEFORE_TOPICS = 2;
/** How new a rule feels that came up at the last meeting, the one before, and the third. */
const FRESHNESS: readonly number[] = [0.4, 0.6, 0.8];
/** Lines left to solutions and habits while the mentor listens, or the mentee has little strength. */
const LIGHT_MAYS = 2;

/** A line before its time box is known. */
interface Line {
  readonly item: Omit<AgendaItem, 'minutes'>;
  readonly weight: number;
}

/** What may come up, with how much it is worth today. */
interface Candidate {
  readonly prompt: Prompt;
  readonly rule: MayRule;
  readonly ruleId: MayRuleId;
  readonly finding: MayFinding;
  readonly isPutOff: boolean;
  readonly score: number;
}

/** A candidate that has come up. */
interface Picked extends Candidate {
  readonly line: Line;
}

/**
 * What to talk about at a 1:1: promises, the mentee's topics, what the stage and the signals call for, and the last word.
 *
 * The same input at the same time gives the same agenda. Days are counted up to the day of the meeting.
 */
export function composeAgenda(input: AgendaInput, now: Date): Agenda {
  const signals = readSignals(input, now);
  const minutes = usableMinutes(input.meeting.lengthMinutes);
  const isLight = signals.lowEnergy !== undefined && !signals.practicesOff.has('C11');
  const budget = Math.max(3, agendaBudget(minutes) - (isLight ? 1 : 0));
  const settled = signals.uses.settledToday.filter((use) => promptById(use.promptId)?.rule !== 'closing').length;
  const isFirst = signals.stage.stage === 'first-meeting' || signals.stage.stage === 'prepare';

  let room = Math.max(1, budget - 1 - settled);
  const musts = mustLines(signals, signals.isListening ? Math.min(2, room) : Math.max(1, room - 1));
  room -= musts.length;
  const preparing = signals.stage.stage === 'prepare' ? preparingLines(signals, room) : [];
  room -= preparing.length;
  const topicRoom = signals.topics.length > 0 ? 1 : 0;
  const first = isFirst ? firstLines(signals, Math.max(1, room - topicRoom)).slice(0, Math.max(0, room)) : [];
  room -= first.length;
  const topics = topicLines(signals, topicLinesFor(room, signals.topics.length, isFirst));
  room -= topics.length;
  const opening = !isFirst && room > 0 ? openQuestion(signals) : [];
  room -= opening.length;
  const mays = chosen(signals, isLight || signals.isListening ? Math.min(room, LIGHT_MAYS) : room);

  const lines = inOrder({ musts, preparing, first, topics: [...topics, ...opening], mays });
  const closing = closingLine(signals);
  return { stage: signals.stage, items: timed([...lines, closing], signals, minutes), minutes };
}

/** One line for each topic while there is room, one fewer when something else is to have a place, too. */
function topicLinesFor(room: number, topics: number, isFirst: boolean): number {
  const most = isFirst || room < 3 ? room : room - 1;
  return Math.min(topics, Math.max(0, most));
}

function mustLines(signals: Signals, room: number): readonly (Line & { readonly isMine: boolean })[] {
  return mustsOf(signals, room).flatMap((must) => {
    const prompt = choosePrompt(signals, must.rule, must, { mode: 'always' });
    if (prompt === undefined) return [];
    const isMine = must.side === 'mine';
    return [{ ...lineOf(signals, prompt, must, 'must', isMine ? 'mentor' : 'both'), isMine }];
  });
}

/** What to settle with oneself before the first meeting; what is to be said there keeps its place. */
function preparingLines(signals: Signals, room: number): readonly Line[] {
  const most = Math.min(BEFORE_TOPICS, Math.max(0, room - 2));
  const rules: readonly MayRuleId[] = ['prepare-intent', 'prepare-background', 'prepare-noting'];
  return rules
    .flatMap((rule) => {
      const [finding] = MAY_RULES[rule].find(signals);
      if (finding === undefined || signals.uses.isSettledToday(rule, '')) return [];
      const prompt = choosePrompt(signals, rule, finding, { mode: 'rested' });
      return prompt === undefined ? [] : [lineOf(signals, prompt, finding, 'may', 'mentor')];
    })
    .slice(0, Math.max(most, room > 1 ? 1 : 0));
}

function firstLines(signals: Signals, room: number): readonly Line[] {
  return firstMeetingRules(room).flatMap((rule) => {
    if (signals.uses.isSettledToday(rule, '')) return [];
    const finding: Finding = { subjectId: '', why: { code: 'stage', ...signals.stage }, values: {} };
    const prompt = choosePrompt(signals, rule, finding, { mode: 'always' });
    return prompt === undefined ? [] : [lineOf(signals, prompt, finding, 'must', 'both')];
  });
}

/** The waiting topics, each on its own line; the last line holds what there is no line for. */
function topicLines(signals: Signals, lines: number): readonly Line[] {
  const { topics } = signals;
  if (lines <= 0) return [];
  const own = topics.length <= lines ? topics : topics.slice(0, lines - 1);
  const rest = topics.slice(own.length);
  const taken = new Set<string>();
  const single = own.map((topic) => {
    const line = topicLine(signals, topic, { mode: 'always', taken });
    taken.add(line.item.promptId);
    return line;
  });
  return rest.length === 0 ? single : [...single, restLine(signals, rest)];
}

function topicLine(signals: Signals, topic: Topic, choice: Choice): Line {
  const rule = topic.raisedBy === 'mentee' ? 'topic' : 'topic-mine';
  const finding: Finding = {
    subjectId: topic.id,
    why: { code: 'topic', raisedBy: topic.raisedBy, on: dayOfInstant(topic.createdAt) },
    values: { topic: inserted(topic.text) },
  };
  const prompt = choosePrompt(signals, rule, finding, choice) ?? anyPrompt(rule);
  return lineOf(signals, prompt, finding, 'topic', topic.raisedBy);
}

function restLine(signals: Signals, topics: readonly Topic[]): Line {
  const days = topics.map((topic) => dayOfInstant(topic.createdAt)).toSorted();
  const finding: Finding = {
    subjectId: topics.map((topic) => topic.id).join('+'),
    why: { code: 'topics', count: topics.length, since: days[0] ?? '' },
    values: { list: listedApart(topics.map((topic) => inserted(topic.text))) },
  };
  const prompt = choosePrompt(signals, 'topics-rest', finding, { mode: 'always' }) ?? anyPrompt('topics-rest');
  const isMentees = topics.every((topic) => topic.raisedBy === 'mentee');
  const line = lineOf(signals, prompt, finding, 'topic', isMentees ? 'mentee' : 'both');
  return isMentees ? line : { ...line, item: { ...line.item, shareable: false, sharedSay: '' } };
}

/** The question for what is on the mentee's mind, where they put nothing on the list. */
function openQuestion(signals: Signals): readonly Line[] {
  const { topics, discussedTopics, uses, day, stage } = signals;
  const isOwnTopic = (topic: Topic): boolean => topic.raisedBy === 'mentee';
  const isAnswered = discussedTopics.some((topic) => isOwnTopic(topic) && topic.discussedOn === day);
  if (topics.some(isOwnTopic) || isAnswered || uses.isSettledToday('open-question', '')) return [];
  if (stage.stage !== 'working' && !signals.isListening) return [];
  const finding: Finding = {
    subjectId: '',
    why: { code: 'no-topics', raisedBefore: discussedTopics.filter(isOwnTopic).length },
    values: {},
  };
  const prompt = choosePrompt(signals, 'open-question', finding, { mode: 'rested' });
  return prompt === undefined ? [] : [lineOf(signals, prompt, finding, 'may', 'mentee')];
}

/** The best lines that may come up: one for each subject, few of each theme. */
function chosen(signals: Signals, room: number): readonly Picked[] {
  if (room <= 0) return [];
  const settled = signals.uses.settledToday.flatMap((use) => {
    const rule = MAY_RULE_IDS.find((id) => id === promptById(use.promptId)?.rule);
    return rule === undefined ? [] : [MAY_RULES[rule].theme];
  });
  const count = new Map<Theme, number>();
  for (const theme of settled) count.set(theme, (count.get(theme) ?? 0) + 1);
  const subjects = new Set(signals.uses.settledToday.flatMap(subjectsOf));
  const taken = new Set<string>();
  const picked: Picked[] = [];
  for (const candidate of candidates(signals)) {
    const { theme } = candidate.rule;
    const { subjectId } = candidate.finding;
    const ofTheme = count.get(theme) ?? 0;
    if (picked.length === room) break;
    if (ofTheme >= MOST_OF_THEME[theme] || (subjectId !== '' && subjects.has(subjectId))) continue;
    if (subjectId !== '') subjects.add(subjectId);
    count.set(theme, ofTheme + 1);
    const prompt = inOtherWords(signals, candidate, taken);
    taken.add(prompt.id);
    picked.push({ ...candidate, prompt, line: lineOf(signals, prompt, candidate.finding, 'may', 'mentor') });
  }
  return picked;
}

/** The wording of a candidate: one that is not on this agenda yet, where there are others. */
function inOtherWords(signals: Signals, { prompt, ruleId, finding }: Candidate, taken: ReadonlySet<string>): Prompt {
  if (!taken.has(prompt.id)) return prompt;
  return choosePrompt(signals, ruleId, finding, { mode: 'rested', taken }) ?? prompt;
}

/** All that may come up, the best first; what was put off last time before everything else. */
function candidates(signals: Signals): readonly Candidate[] {
  const all = MAY_RULE_IDS.filter((id) => !id.startsWith('prepare-')).flatMap((ruleId) =>
    MAY_RULES[ruleId].find(signals).flatMap((finding) => candidate(signals, ruleId, finding) ?? []),
  );
  return all.toSorted(
    (left, right) =>
      Number(right.isPutOff) - Number(left.isPutOff) ||
      right.score - left.score ||
      (itemId(left.prompt, left.finding) < itemId(right.prompt, right.finding) ? -1 : 1),
  );
}

function candidate(signals: Signals, ruleId: MayRuleId, finding: MayFinding): Candidate | undefined {
  const { uses, stage } = signals;
  if (uses.isSettledToday(ruleId, finding.subjectId)) return undefined;
  const prompt = choosePrompt(signals, ruleId, finding, { mode: 'rested' });
  if (prompt === undefined) return undefined;
  const rule = MAY_RULES[ruleId];
  const since = uses.meetingsSince(ruleId, finding.subjectId);
  const freshness = since === undefined ? 1 : (FRESHNESS[since] ?? 1);
  return {
    prompt,
    rule,
    ruleId,
    finding,
    isPutOff: uses.putOffOn(prompt.id, finding.subjectId) !== '',
    score: finding.urgency * rule.relevance * fitOf(prompt, stage.stage) * freshness,
  };
}

/**
 * The lines as a conversation runs: the mentor's promises, an opening, the mentee's topics after two lines at most, then
 * what else has to come up, then what may, from near to far.
 */
function inOrder(parts: {
  readonly musts: readonly (Line & { readonly isMine: boolean })[];
  readonly preparing: readonly Line[];
  readonly first: readonly Line[];
  readonly topics: readonly Line[];
  readonly mays: readonly Picked[];
}): readonly Line[] {
  const isOpening = ({ rule }: Candidate): boolean => rule.phase === 'opening';
  const lead = [
    ...parts.musts.filter(({ isMine }) => isMine),
    ...parts.preparing,
    ...parts.mays.filter(isOpening).map(({ line }) => line),
    ...parts.musts.filter(({ isMine }) => !isMine),
    ...parts.first,
  ];
  const place = ({ rule }: Candidate): number => PHASES.indexOf(rule.phase);
  const mays = parts.mays
    .filter((may) => !isOpening(may))
    .toSorted((left, right) => place(left) - place(right) || right.score - left.score);
  return [
    ...lead.slice(0, BEFORE_TOPICS),
    ...parts.topics,
    ...lead.slice(BEFORE_TOPICS),
    ...mays.map(({ line }) => line),
  ];
}

/** The last word; there always is one, whatever was switched off. */
function closingLine(signals: Signals): Line {
  const open = signals.mine.length + signals.theirs.length;
  const finding: Finding = { subjectId: '', why: { code: 'closing', open }, values: {} };
  const prompt = choosePrompt(signals, 'closing', finding, { mode: 'always' }) ?? anyPrompt('closing');
  return lineOf(signals, prompt, finding, 'closing', 'both');
}

/** A wording although all of them are off: topics and the last word are no practice to switch off. */
function anyPrompt(rule: RuleId): Prompt {
  const [prompt] = promptsFor(rule);
  if (prompt === undefined) throw new Error(`No prompt for rule ${rule}`);
  return prompt;
}

function lineOf(
  signals: Signals,
  prompt: Prompt,
  finding: Finding,
  kind: AgendaItem['kind'],
  raisedBy: AgendaItem['raisedBy'],
): Line {
  const values = { name: signals.name, ...finding.values };
  const followUp = prompt.followUp === undefined ? undefined : fill(prompt.followUp, values);
  const { subjectId } = finding;
  return {
    weight: prompt.minutes,
    item: {
      id: itemId(prompt, finding),
      promptId: prompt.id,
      subjectId,
      kind,
      raisedBy,
      voice: prompt.voice,
      say: fill(prompt.say, values) ?? prompt.say,
      ...(followUp !== undefined && { followUp }),
      ...(prompt.example !== undefined && { example: prompt.example }),
      ...(prompt.keeps !== undefined && { keeps: prompt.keeps }),
      why: finding.why,
      from: prompt.from,
      shareable: prompt.shared !== 'not',
      sharedSay: typeof prompt.shared === 'string' ? '' : prompt.shared.say,
      putOffOn: signals.uses.putOffOn(prompt.id, subjectId),
    },
  };
}

function itemId(prompt: Prompt, { subjectId }: Finding): string {
  return subjectId === '' ? prompt.id : `${prompt.id}:${subjectId}`;
}

/** The lines with their time boxes; what was settled at this meeting has had its time. */
function timed(lines: readonly Line[], { uses }: Signals, minutes: number): readonly AgendaItem[] {
  const spent = uses.settledToday.map((use) => (use.action === 'used' ? (promptById(use.promptId)?.minutes ?? 0) : 0));
  const boxes = timeBoxes([...lines.map(({ weight }) => weight), ...spent.filter((weight) => weight > 0)], minutes);
  return lines.map(({ item }, index) => ({ ...item, minutes: boxes[index] ?? 1 }));
}
