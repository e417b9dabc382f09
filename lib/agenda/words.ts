import type { Readiness, Stage } from '../mentorship/mentorship';
import type { CheckPoint } from '../mentorship/pairing';
import type { RoomStep } from '../mentorship/practice-record';
import type { StageReason } from '../mentorship/stage';
import type { AgendaItem } from './agenda';
import { OTHER_ROLES } from './other-roles';
import type { Domain } from './prompt';
import type { NamedIntroduction, NamedPromise, Why } from './why';

/** How days are written; both take `YYYY-MM-DD`. */
export interface DayFormat {
  /** "Fri 13 March" */
  readonly day: (day: string) => string;
  /** "14 days ago", "in 3 weeks" */
  readonly ago: (day: string) => string;
}

/** The fields of competence in words. */
export const DOMAIN_WORDS: Readonly<Record<Domain, string>> = {
  communication: 'How to speak with others',
  expectations: 'Expectations',
  understanding: 'Understanding',
  independence: 'Standing on one’s own feet',
  wellbeing: 'Well-being',
  development: 'Professional growth',
};

const STAGES: Readonly<Record<Stage, string>> = {
  prepare: 'Before the first meeting',
  'first-meeting': 'First meeting',
  'goal-setting': 'Finding goals',
  working: 'Working together',
  review: 'Time to look back',
  're-entry': 'Picking up again',
  closing: 'Coming to an end',
};

const PARTS: Readonly<Record<Extract<Why, { readonly code: 'not-agreed' }>['part'], string>> = {
  confidentiality: 'what stays between you',
  rhythm: 'how often you meet',
  scope: 'what these talks are for',
  ending: 'how it ends',
};

const READINESS: Readonly<Record<keyof Readiness, string>> = {
  timing: 'the timing',
  opportunity: 'the opening',
  sponsorship: 'who speaks for them',
};

const POINTS: Readonly<Record<CheckPoint, string>> = {
  quarter: 'A quarter of the time',
  half: 'Half of the time',
  'three-quarters': 'Three quarters of the time',
  end: 'The end of the time',
};

const ROOM_STEPS: Readonly<Record<RoomStep, string>> = {
  observed: 'Sat in',
  contributed: 'Took a small part',
  presented: 'Presented',
  led: 'Led a part',
};

/** Why an item is on the agenda, with its day: one small line. */
export function itemWhyText(item: Pick<AgendaItem, 'why' | 'putOffOn'>, format: DayFormat): string {
  const why = whyText(item.why, format);
  return item.putOffOn === '' ? why : `Put off on ${format.day(item.putOffOn)}. ${why}`;
}

/** A reason in words. */
export function whyText(why: Why, format: DayFormat): string {
  const { day, ago } = format;
  switch (why.code) {
    case 'my-promises':
      return promisesText(why.promises, 'Your promise', 'promises of yours', format);
    case 'their-promises':
      return promisesText(why.promises, 'Promise', 'promises', format);
    case 'slipped':
      return promisesText(why.promises, 'Overdue; promise', 'promises, some overdue', format);
    case 'carried':
      return `Carried over ${why.carried} times${since(why.madeOn, day, ', first promised on')}`;
    case 'introductions-with-me':
      return introductionsText(why.introductions, format);
    case 'introductions-unheard':
      return why.introductions
        .map(
          ({ contact, since: on }) =>
            `Introduced to ${contact || 'a contact'}${since(on, ago, '')}, nothing noted since`,
        )
        .join('; ');
    case 'still-open':
      return `${open(why.mine, why.theirs)}${since(why.oldest, day, '; the oldest from')}`;
    case 'topic':
      return why.raisedBy === 'mentor'
        ? `You put it on the list${since(why.on, day, ' on')}`
        : `On the list${since(why.on, day, ' since')}`;
    case 'topics':
      return `${count(why.count, 'more topic', 'more topics')}${since(why.since, day, ', the oldest since')}`;
    case 'no-topics':
      return why.raisedBefore === 0 ? 'Nothing on the list yet' : 'Nothing new on the list';
    case 'closing':
      return why.open === 0
        ? 'So that both know what comes next'
        : `${count(why.open, 'promise is', 'promises are')} open as you begin`;
    case 'stage':
      return `${STAGES[why.stage]}: ${stageText(why.reason, format)}`;
    case 'goal-without-test':
      return `No test for this goal yet${since(why.since, day, '; set on')}`;
    case 'goal-untouched':
      return `Goal untouched since ${day(why.since)} (${why.days} days)`;
    case 'goal-flat':
      return `Last answers ${why.values.join(', ')}${since(why.on, day, '; the last on')}`;
    case 'goal-due':
      return `Goal due on ${day(why.dueOn)}`;
    case 'goal-overdue':
      return `Goal was due on ${day(why.dueOn)}, ${ago(why.dueOn)}`;
    case 'goal-reached':
      return `Goal reached on ${day(why.on)}`;
    case 'goal-active':
      return `Active goal${since(why.since, ago, ', last touched')}`;
    case 'fell-through':
      return `Fell through: ${why.days.map(day).join(' and ')}`;
    case 'review-due':
      return `Last looked at on ${day(why.since)}; ${count(why.held, 'meeting', 'meetings')} since`;
    case 'ends':
      return `Planned to end on ${day(why.endsOn)}`;
    case 'skill-without-helper':
      return `No pairing or introduction for ${why.skill} yet${since(why.notedOn, day, '; noted on')}`;
    case 'introduction-useful':
      return `${why.contact} was useful for ${why.need}${since(why.on, day, ', noted on')}`;
    case 'introduction-met':
      return `Met ${why.contact}${since(why.on, ago, '')}; nothing noted yet`;
    case 'introduction-asked':
      return `You asked${since(why.on, ago, '')}; no answer yet`;
    case 'introduction-idea':
      return `Your idea for ${why.need}${since(why.on, day, ', of')}`;
    case 'nobody-outside':
      return `Nobody from outside the team met through you since ${day(why.since)}`;
    case 'next-role':
      return `Next role: ${why.role}${unknownParts(why.missing)}${asked(why.lastOn, day)}`;
    case 'evidence':
      return `Next role: ${why.role}; ${evidence(why)}${since(why.on, day, ', the last on')}`;
    case 'working-since':
      return `${count(why.held, 'meeting', 'meetings')} since ${day(why.since)}`;
    case 'not-lately':
      return why.lastOn === ''
        ? `Not come up here yet; ${count(why.held, 'meeting', 'meetings')} held`
        : `Last came up on ${day(why.lastOn)}; ${count(why.held, 'meeting', 'meetings')} since`;
    case 'agreement-missing':
      return `No agreement noted yet after ${count(why.held, 'meeting', 'meetings')}`;
    case 'not-agreed':
      return `Not in your agreement yet: ${PARTS[why.part]}${since(why.agreedOn, day, '; agreement of')}`;
    case 'mentor-raised':
      return `You raised ${why.mentor} of the last ${why.all} topics, since ${day(why.since)}`;
    case 'domain-uncovered':
      return `${DOMAIN_WORDS[why.domain]}: nothing asked in ${why.meetings} meetings${since(why.lastOn, day, ', last on')}`;
    case 'load':
      return `${why.open} open promises${since(why.oldest, day, ', the oldest from')}`;
    case 'low-energy':
      return `Your note of ${day(why.on)} says “${why.word}”`;
    case 'logistics':
      return `The last ${why.on.length} notes are mostly logistics${since(why.on[0] ?? '', day, ', since')}`;
    case 'remember':
      return 'From what you wrote down to remember';
    case 'topic-feeling':
    case 'topic-hard-talk':
    case 'topic-idea':
      return `Their topic${since(why.on, day, ' of')} says “${why.word}”`;
    case 'topic-out-of-scope':
      return `You agreed that “${why.word}” is out of scope; topic${since(why.on, day, ' of')}`;
    case 'discussed':
      return `You talked about it on ${day(why.on)}`;
    case 'listening':
      return why.topics === 0
        ? 'You chose to listen'
        : `You chose to listen; ${count(why.topics, 'topic', 'topics')} on the list`;
    case 'taught':
      return `Done on ${day(why.on)}`;
    case 'no-note':
      return `No note of ${day(why.on)}`;
    case 'belongs-to':
      return `You marked it as one for ${OTHER_ROLES[why.role].helper}${since(why.on, day, '; topic of')}`;
    case 'hard-news':
      return `${why.in === 'note' ? 'Your note' : 'Their topic'}${since(why.on, day, ' of')} says “${why.word}”`;
    case 'decision-open':
      return `Decided on ${day(why.on)}, ${ago(why.on)}; not looked back on yet`;
    case 'decision-outcome':
      return `You noted on ${day(why.on)} how it turned out`;
    case 'milestone':
      return `Reached on ${day(why.on)}; not marked as recognised`;
    case 'surpassed':
      return `You noted on ${day(why.on)} that this beats your own`;
    case 'pairing-check':
      return `${POINTS[why.point]} with ${why.model}${forSkill(why.skill)} on ${day(why.on)}; nothing noted yet`;
    case 'pairing-ended':
      return `With ${why.model}${forSkill(why.skill)} until ${day(why.endsOn)}; no result noted yet`;
    case 'no-impression':
      return `What ${why.contact} thought is not noted${since(why.on, day, '; outcome of')}`;
    case 'could-join':
      return `On your calendar for ${day(why.on)}; ${roomReason(why)}`;
    case 'room-ahead':
      return `On ${day(why.on)}; you picked it on ${day(why.pickedOn)}`;
    case 'room-after':
      return why.step === ''
        ? `It was on ${day(why.on)}; what came of it is not noted`
        : `${ROOM_STEPS[why.step]} on ${day(why.on)}`;
    case 'passing-on':
      return `Since ${day(why.since)}`;
    case 'bench':
      return `One of ${why.mentees} people you mentor${since(why.lastOn, day, '; last looked at on')}`;
    case 'invitation':
      return `Open since ${day(why.on)}, ${ago(why.on)}`;
    case 'idea-heard':
      return `You heard it on ${day(why.on)}; not carried up yet`;
    case 'idea-carried':
      return `Carried up on ${day(why.on)}; no answer noted`;
    case 'idea-answered':
      return `You noted the answer on ${day(why.on)}`;
    case 'lesson-fits':
      return `Your lesson is about “${why.tag}”; so is the topic${since(why.on, day, ' of')}`;
    case 'backing':
      return `You gave your word on ${day(why.on)}`;
    case 'mirror':
      return `Counted since ${day(why.since)}; for your eyes only`;
    case 'journal':
      return `From your journal of ${day(why.on)}`;
  }
}

/** A day behind its words, or nothing when there is no day. */
function since(on: string, format: (day: string) => string, words: string): string {
  return on === '' ? '' : `${words} ${format(on)}`;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

function promisesText(promises: readonly NamedPromise[], one: string, many: string, { day }: DayFormat): string {
  const [first] = promises;
  if (first !== undefined && promises.length === 1) {
    return `${one}${since(first.madeOn, day, ' of')}${since(first.dueOn, day, ', due')}`;
  }
  const oldest =
    promises
      .map(({ madeOn }) => madeOn)
      .filter((on) => on !== '')
      .toSorted()[0] ?? '';
  return `${promises.length} ${many}${since(oldest, day, ', the oldest from')}`;
}

function introductionsText(introductions: readonly NamedIntroduction[], { ago }: DayFormat): string {
  return introductions
    .map(({ contact, state, since: on }) => {
      const who = contact || 'your contact';
      const when = since(on, ago, '');
      if (state === 'mentee-yes') return `Said yes to meeting ${who}${when}`;
      if (state === 'contact-yes') return `${who}, too, said yes${when}`;
      if (state === 'contact-asked') return `You asked ${who}${when}; no answer yet`;
      return `Outcome of meeting ${who} known${when}`;
    })
    .join('; ');
}

function open(mine: number, theirs: number): string {
  const parts = [mine > 0 ? `${mine} with you` : '', theirs > 0 ? `${theirs} with them` : ''];
  return `Open: ${parts.filter((part) => part !== '').join(', ')}`;
}

function evidence({ notes, reached, useful }: Extract<Why, { readonly code: 'evidence' }>): string {
  const parts = [
    notes > 0 ? count(notes, 'note with evidence', 'notes with evidence') : '',
    reached > 0 ? count(reached, 'goal reached', 'goals reached') : '',
    useful > 0 ? count(useful, 'useful introduction', 'useful introductions') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function unknownParts(missing: readonly (keyof Readiness)[]): string {
  return missing.length === 0 ? '' : `; nothing noted on ${missing.map((part) => READINESS[part]).join(', ')}`;
}

function forSkill(skill: string): string {
  return skill === '' ? '' : `, for ${skill},`;
}

function roomReason(why: Extract<Why, { readonly code: 'could-join' }>): string {
  const { reason, isGuestListSeen } = why;
  const what = reason.code === 'people' ? `${reason.count} people` : `its title says “${reason.word}”`;
  return isGuestListSeen ? `${what}, and they are not invited` : `${what}; the guests were not all seen`;
}

function asked(on: string, day: (day: string) => string): string {
  return on === '' ? '; not come up here yet' : `; last came up on ${day(on)}`;
}

function stageText(reason: StageReason, { day }: DayFormat): string {
  switch (reason.code) {
    case 'your-word':
      return 'as you set it';
    case 'ended':
      return 'you marked it as ended';
    case 'first-ahead':
      return `first meeting on ${day(reason.on)}`;
    case 'none-held':
      return 'none held yet';
    case 'ends-soon':
      return `end planned on ${day(reason.endsOn)}`;
    case 'goals-mostly-reached':
      return `${reason.reached} of ${reason.goals} goals reached`;
    case 'paused':
      return 'it was paused';
    case 'after-pause':
      return `paused until ${day(reason.until)}, not met since`;
    case 'long-gap':
      return `${reason.days} days since ${day(reason.since)}`;
    case 'no-active-goal':
      return `no active goal, ${count(reason.held, 'meeting', 'meetings')} held`;
    case 'goals-without-test':
      return `${count(reason.goals, 'goal', 'goals')} without a test`;
    case 'review-by-meetings':
      return `${count(reason.held, 'meeting', 'meetings')} since ${day(reason.since)}`;
    case 'review-by-days':
      return `${reason.days} days since ${day(reason.since)}`;
    case 'active-goals':
      return `${count(reason.goals, 'active goal', 'active goals')}, ${count(reason.held, 'meeting', 'meetings')} held`;
  }
}
