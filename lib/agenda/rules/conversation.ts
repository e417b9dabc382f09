import { daysBetween } from '../../meeting/day';
import { dayOfInstant } from '../../mentorship/cadence';
import { tagIn, type Lesson } from '../../mentorship/lesson';
import type { Topic } from '../../mentorship/mentorship';
import { wordsOf } from '../../people/fold';
import type { MayRule } from '../may-rule';
import { inserted, spanWord } from '../phrase';
import type { SourceId } from '../practices';
import { DOMAINS, type Domain } from '../prompt';
import { promptById } from '../prompts';
import type { MayFinding } from '../finding';
import type { MayRuleId } from '../rule';
import { daysBack, heldSince, type Signals } from '../signals';
import { wordIn } from '../telling-words';
import { OTHER_ROLES } from '../other-roles';

type ConversationRuleId = Extract<
  MayRuleId,
  | 'remember'
  | 'low-energy'
  | 'load'
  | 'listen-open'
  | 'listen-deep'
  | 'ear'
  | 'rehearse'
  | 'refer-out'
  | 'idea'
  | 'debrief'
  | 'hard-news'
  | 'growth'
  | 'lesson-fits'
  | 'lesson'
  | 'have-their-back'
  | 'learning'
  | 'agreement-missing'
  | 'agree-confidentiality'
  | 'agree-rhythm'
  | 'agree-scope'
  | 'agree-ending'
  | 'mentor-raised'
  | 'mirror'
  | 'mirror-look'
  | 'no-note'
  | 'domain'
>;

/** Open promises of a mentee that are a lot to carry. */
const HEAVY_LOAD = 5;
/** Days after which one asks what came of a topic, and until which. */
const DEBRIEF_AFTER_DAYS = 10;
const DEBRIEF_UNTIL_DAYS = 60;
/** Meetings over which topics and domains are counted. */
const MEETINGS_OF_TOPICS = 3;
const MEETINGS_OF_DOMAINS = 5;

/** Meetings after which a lesson of the mentor's own may be told again. */
const LESSON_EVERY = 5;
/** Wordings that name a lesson of the bank, and those for a bank that holds none. */
const WITH_LESSON = ['from-the-bank', 'two-minutes'];
const WITHOUT_LESSON = ['got-it-wrong', 'relieved', 'early-one'];
/** Wordings that name whose part a topic is. */
const WITH_HELPER = ['belongs-with', 'shall-i-ask'];
/** Days after which the mentor looks into the mirror again, and how far back it shows. */
const MIRROR_EVERY_DAYS = 30;
const MIRROR_DAYS = 91;
/** Least topics or promises for the mirror to show anything. */
const MIRROR_LEAST = 3;

/** A waiting topic of the mentee's in which a telling word stands. */
function topicsWith(
  signals: Signals,
  telling: (topic: Topic) => string,
  code: 'topic-feeling' | 'topic-hard-talk' | 'topic-idea' | 'topic-out-of-scope',
  urgency: number,
): readonly MayFinding[] {
  return signals.topics
    .filter((topic) => topic.raisedBy === 'mentee')
    .flatMap((topic): readonly MayFinding[] => {
      const word = telling(topic);
      if (word === '') return [];
      const text = inserted(topic.text);
      const why = { code, topic: text, word, on: dayOfInstant(topic.createdAt) } as const;
      return [{ subjectId: topic.id, why, values: { topic: text }, urgency }];
    });
}

/** A rule that comes round every few meetings. */
function everyFew(
  rule: MayRuleId,
  source: SourceId,
  every: number,
  shape: Pick<MayRule, 'phase' | 'theme' | 'relevance'>,
): MayRule {
  return {
    ...shape,
    find: (signals) => {
      const lastOn = signals.uses.lastAskedByRule([rule]);
      const held = lastOn === '' ? signals.held.length : heldSince(signals, lastOn);
      if (held < every) return [];
      const urgency = lastOn !== '' || held % every === 0 ? 0.9 : 0.6;
      return [{ subjectId: '', why: { code: 'not-lately', source, lastOn, held }, values: {}, urgency }];
    },
  };
}

type AgreementPart = 'confidentiality' | 'rhythm' | 'scope' | 'ending';

/** A part of an agreement that was left open while others were settled. */
function agreementPart(part: AgreementPart, urgency: number): MayRule {
  return {
    phase: 'together',
    theme: 'together',
    relevance: 0.55,
    find: ({ input, held }) => {
      const { agreement } = input.mentorship;
      if (held.length === 0 || agreement[part].trim() !== '' || isAgreementMissing(agreement)) return [];
      return [{ subjectId: '', why: { code: 'not-agreed', part, agreedOn: agreement.agreedOn }, values: {}, urgency }];
    },
  };
}

function isAgreementMissing(agreement: Signals['input']['mentorship']['agreement']): boolean {
  const { scope, outOfScope, confidentiality, rhythm, ending } = agreement;
  return [scope, outOfScope, confidentiality, rhythm, ending].every((text) => text.trim() === '');
}

/** Lessons of the bank that this mentee was not told yet, the oldest first. */
function untoldLessons({ input, uses }: Signals): readonly Lesson[] {
  const told = new Set(
    uses.earlier
      .filter(({ action, promptId }) => action === 'used' && /^lesson(-fits)?\//.test(promptId))
      .map(({ subjectId }) => subjectId),
  );
  return input.lessons
    .filter(({ id, title }) => title.trim() !== '' && !told.has(id))
    .toSorted((one, other) => (`${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}` ? -1 : 1));
}

/** Rules about the conversation itself, and how the two work together. */
export const CONVERSATION_RULES: Readonly<Record<ConversationRuleId, MayRule>> = {
  remember: {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.6,
    find: ({ input, stage, held }) => {
      const remember = inserted(input.mentee.remember);
      if (remember === '') return [];
      const urgency = stage.stage === 're-entry' || held.length % 3 === 0 ? 0.95 : 0.6;
      return [{ subjectId: '', why: { code: 'remember', text: remember }, values: { remember }, urgency }];
    },
  },
  'low-energy': {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.97,
    find: ({ lowEnergy }) =>
      lowEnergy ? [{ subjectId: '', why: { code: 'low-energy', ...lowEnergy }, values: {}, urgency: 0.95 }] : [],
  },
  load: {
    phase: 'progress',
    theme: 'habit',
    relevance: 0.8,
    find: ({ theirs }) => {
      if (theirs.length < HEAVY_LOAD) return [];
      const oldest = theirs.map((row) => row.madeOn).toSorted()[0] ?? '';
      return [{ subjectId: '', why: { code: 'load', open: theirs.length, oldest }, values: {}, urgency: 0.85 }];
    },
  },
  'listen-open': {
    phase: 'topic',
    theme: 'listening',
    relevance: 1,
    find: ({ isListening, topics }) =>
      isListening ? [{ subjectId: '', why: { code: 'listening', topics: topics.length }, values: {}, urgency: 1 }] : [],
  },
  'listen-deep': {
    phase: 'topic',
    theme: 'listening',
    relevance: 0.98,
    find: ({ isListening, topics }) =>
      isListening ? [{ subjectId: '', why: { code: 'listening', topics: topics.length }, values: {}, urgency: 1 }] : [],
  },
  ear: {
    phase: 'topic',
    theme: 'topic',
    relevance: 0.85,
    find: (signals) => topicsWith(signals, ({ text }) => wordIn(text, 'feeling'), 'topic-feeling', 0.95),
  },
  rehearse: {
    phase: 'topic',
    theme: 'topic',
    relevance: 0.85,
    find: (signals) => topicsWith(signals, ({ text }) => wordIn(text, 'hard-talk'), 'topic-hard-talk', 0.9),
  },
  'refer-out': {
    phase: 'topic',
    theme: 'topic',
    relevance: 0.9,
    find: (signals) => {
      const tagged = signals.topics.flatMap((topic): readonly MayFinding[] => {
        const { belongsTo: role } = topic;
        if (role === undefined) return [];
        const text = inserted(topic.text);
        const why = { code: 'belongs-to', topic: text, role, on: dayOfInstant(topic.createdAt) } as const;
        return [
          { subjectId: topic.id, why, values: { topic: text, ...OTHER_ROLES[role] }, urgency: 1, only: WITH_HELPER },
        ];
      });
      if (tagged.length > 0) return tagged;
      const outside = new Set(wordsOf(signals.input.mentorship.agreement.outOfScope).filter((word) => word.length > 4));
      const sharedWord = ({ text }: Topic): string => wordsOf(text).find((word) => outside.has(word)) ?? '';
      return outside.size === 0 ? [] : topicsWith(signals, sharedWord, 'topic-out-of-scope', 0.95);
    },
  },
  idea: {
    phase: 'topic',
    theme: 'topic',
    relevance: 0.7,
    find: (signals) => topicsWith(signals, ({ text }) => wordIn(text, 'idea'), 'topic-idea', 0.85),
  },
  debrief: {
    phase: 'progress',
    theme: 'topic',
    relevance: 0.65,
    find: ({ discussedTopics, day }) =>
      discussedTopics
        .filter((topic) => topic.raisedBy === 'mentee')
        .flatMap((topic): readonly MayFinding[] => {
          const days = daysBetween(topic.discussedOn, day);
          if (!(days >= DEBRIEF_AFTER_DAYS && days <= DEBRIEF_UNTIL_DAYS)) return [];
          const text = inserted(topic.text);
          const why = { code: 'discussed', topic: text, on: topic.discussedOn } as const;
          return [
            { subjectId: topic.id, why, values: { topic: text, span: spanWord(days) }, urgency: 0.85 - days / 400 },
          ];
        }),
  },
  growth: {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.8,
    find: ({ logisticsOn }) =>
      logisticsOn.length === 0
        ? []
        : [{ subjectId: '', why: { code: 'logistics', on: logisticsOn }, values: {}, urgency: 0.9 }],
  },
  lesson: {
    phase: 'options',
    theme: 'habit',
    relevance: 0.5,
    find: (signals) => {
      const lastOn = signals.uses.lastAskedByRule(['lesson', 'lesson-fits']);
      const held = lastOn === '' ? signals.held.length : heldSince(signals, lastOn);
      if (held < LESSON_EVERY) return [];
      const why = { code: 'not-lately', source: 'C4', lastOn, held } as const;
      const urgency = lastOn !== '' || held % LESSON_EVERY === 0 ? 0.9 : 0.6;
      const [untold] = untoldLessons(signals);
      if (untold === undefined) return [{ subjectId: '', why, values: {}, urgency, only: WITHOUT_LESSON }];
      return [{ subjectId: untold.id, why, values: { item: inserted(untold.title) }, urgency, only: WITH_LESSON }];
    },
  },
  'lesson-fits': {
    phase: 'topic',
    theme: 'topic',
    relevance: 0.8,
    find: (signals) =>
      untoldLessons(signals).flatMap((lesson): readonly MayFinding[] => {
        const topic = signals.topics.find(({ text }) => tagIn(lesson, text) !== '');
        if (topic === undefined) return [];
        const title = inserted(lesson.title);
        const text = inserted(topic.text);
        const tag = inserted(tagIn(lesson, topic.text));
        const why = {
          code: 'lesson-fits',
          lesson: title,
          tag,
          topic: text,
          on: dayOfInstant(topic.createdAt),
        } as const;
        return [{ subjectId: lesson.id, why, values: { item: title, topic: text }, urgency: 0.9 }];
      }),
  },
  'have-their-back': {
    phase: 'parting',
    theme: 'habit',
    relevance: 0.5,
    find: (signals) => {
      const held = signals.held.length;
      const isSaid = signals.records.some(({ kind }) => kind === 'backing');
      if (held < 3 || isSaid || signals.uses.lastAskedByRule(['have-their-back']) !== '') return [];
      const why = { code: 'not-lately', source: 'C8', lastOn: '', held } as const;
      return [{ subjectId: '', why, values: {}, urgency: held % 4 === 3 ? 0.9 : 0.55 }];
    },
  },
  learning: everyFew('learning', 'C10', 3, { phase: 'progress', theme: 'habit', relevance: 0.6 }),
  'agreement-missing': {
    phase: 'together',
    theme: 'together',
    relevance: 0.8,
    find: ({ input, held }) =>
      held.length === 0 || !isAgreementMissing(input.mentorship.agreement)
        ? []
        : [{ subjectId: '', why: { code: 'agreement-missing', held: held.length }, values: {}, urgency: 0.85 }],
  },
  'agree-confidentiality': agreementPart('confidentiality', 0.95),
  'agree-rhythm': agreementPart('rhythm', 0.8),
  'agree-scope': agreementPart('scope', 0.75),
  'agree-ending': agreementPart('ending', 0.65),
  'mentor-raised': {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.75,
    find: ({ discussedTopics, heldDays }) => {
      const since = heldDays.at(-MEETINGS_OF_TOPICS) ?? '';
      if (since === '') return [];
      const lately = discussedTopics.filter((topic) => topic.discussedOn >= since);
      const mentor = lately.filter((topic) => topic.raisedBy === 'mentor').length;
      if (mentor < 2 || mentor * 2 <= lately.length) return [];
      return [
        { subjectId: '', why: { code: 'mentor-raised', mentor, all: lately.length, since }, values: {}, urgency: 0.9 },
      ];
    },
  },
  'hard-news': {
    phase: 'parting',
    theme: 'habit',
    relevance: 0.85,
    find: (signals) => {
      const { hardNews, topics, uses } = signals;
      const topic = topics.find(({ raisedBy, text }) => raisedBy === 'mentee' && wordIn(text, 'hard-news') !== '');
      const news = topic
        ? ({ word: wordIn(topic.text, 'hard-news'), in: 'topic', on: dayOfInstant(topic.createdAt) } as const)
        : hardNews && ({ ...hardNews, in: 'note' } as const);
      if (news === undefined) return [];
      const lastOn = uses.lastAskedByRule(['hard-news', 'have-their-back']);
      if (lastOn !== '' && lastOn >= news.on) return [];
      return [{ subjectId: '', why: { code: 'hard-news', ...news }, values: {}, urgency: 0.9 }];
    },
  },
  mirror: everyFew('mirror', 'D2', 8, { phase: 'together', theme: 'habit', relevance: 0.5 }),
  'mirror-look': {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.5,
    find: (signals) => {
      const lastOn = signals.uses.lastAskedByRule(['mirror-look']);
      if (signals.held.length < MEETINGS_OF_TOPICS) return [];
      if (lastOn !== '' && daysBetween(lastOn, signals.day) < MIRROR_EVERY_DAYS) return [];
      const seen = lookBack(signals);
      const said = [
        seen.topics >= MIRROR_LEAST ? `${signals.name} raised ${seen.raised} of ${seen.topics} topics` : '',
        seen.made >= MIRROR_LEAST ? `you kept ${seen.kept} of ${seen.made} promises` : '',
      ].filter((part) => part !== '');
      if (said.length === 0) return [];
      const why = { code: 'mirror', ...seen } as const;
      return [{ subjectId: '', why, values: { list: said.join(', and ') }, urgency: 0.7 }];
    },
  },
  'no-note': {
    phase: 'opening',
    theme: 'opening',
    relevance: 0.4,
    find: ({ lastNotes, lastHeldOn, records }) =>
      lastHeldOn === '' ||
      lastNotes.length === 0 ||
      lastNotes.some((note) => note.on >= lastHeldOn) ||
      records.some((record) => record.kind === 'journal' && record.on >= lastHeldOn)
        ? []
        : [{ subjectId: '', why: { code: 'no-note', on: lastHeldOn }, values: {}, urgency: 0.8 }],
  },
  domain: {
    phase: 'options',
    theme: 'habit',
    relevance: 0.55,
    find: (signals) => {
      const uncovered = uncoveredDomain(signals);
      return uncovered === undefined ? [] : [{ subjectId: '', ...uncovered, values: {}, urgency: 0.8 }];
    },
  },
};

/** What the mirror shows of the last quarter with this mentee: whose topics, and the mentor's own promises. */
function lookBack(signals: Signals): { raised: number; topics: number; kept: number; made: number; since: string } {
  const since = daysBack(signals, MIRROR_DAYS);
  const topics = signals.discussedTopics.filter(
    ({ discussedOn }) => discussedOn >= since && discussedOn <= signals.day,
  );
  const promises = [...signals.mine, ...signals.closedCommitments].filter(
    ({ owner, madeOn }) => owner === 'mentor' && madeOn >= since,
  );
  return {
    raised: topics.filter(({ raisedBy }) => raisedBy === 'mentee').length,
    topics: topics.length,
    kept: promises.filter(({ state }) => state === 'done').length,
    made: promises.length,
    since,
  };
}

/** The domain that was not touched in the last five meetings, the one longest ago first; none where too little is known. */
function uncoveredDomain({ uses, heldDays }: Signals): Pick<MayFinding, 'why' | 'domain'> | undefined {
  const since = heldDays.at(-MEETINGS_OF_DOMAINS) ?? '';
  if (since === '') return undefined;
  const lastOn = new Map<Domain, string>();
  const daysKnown = new Set<string>();
  for (const use of uses.earlier) {
    const prompt = promptById(use.promptId);
    if (use.action !== 'used' || prompt === undefined) continue;
    lastOn.set(prompt.domain, use.on);
    if (use.on >= since) daysKnown.add(use.on);
  }
  if (daysKnown.size < MEETINGS_OF_TOPICS) return undefined;
  const [domain] = DOMAINS.filter((candidate) => !((lastOn.get(candidate) ?? '') >= since)).toSorted((left, right) =>
    (lastOn.get(left) ?? '') < (lastOn.get(right) ?? '') ? -1 : 1,
  );
  if (domain === undefined) return undefined;
  const why = {
    code: 'domain-uncovered',
    domain,
    meetings: MEETINGS_OF_DOMAINS,
    lastOn: lastOn.get(domain) ?? '',
  } as const;
  return { why, domain };
}
