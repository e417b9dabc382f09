import type { FactName } from '../meeting/meeting';
import type { Answer, Reason } from '../meeting/one-on-one';
import type { StageReason } from '../mentorship/stage';
import type { Stage } from '../mentorship/mentorship';
import type { Format } from './format';

const STAGES: Record<Stage, string> = {
  prepare: 'Getting ready',
  'first-meeting': 'First meeting',
  'goal-setting': 'Finding goals',
  working: 'Working together',
  review: 'Time to review',
  're-entry': 'Picking up again',
  closing: 'Closing well',
};

const KINDS: Record<string, string> = {
  task: 'a task',
  birthday: 'a birthday',
  'working-location': 'a working location',
  'out-of-office': 'an out-of-office entry',
  'focus-time': 'focus time',
  'appointment-schedule': 'an appointment schedule',
  holiday: 'a holiday',
  draft: 'a draft',
};

const ANSWERS: Record<Answer, string> = {
  mentee: 'is your mentee',
  'not-mentee': 'is not your mentee',
  'not-one-to-one': 'is not a 1:1',
};

const FACTS: Record<FactName, string> = {
  identity: 'the event’s id',
  kind: 'what kind of entry it is',
  title: 'the title',
  start: 'the start',
  end: 'the end',
  isAllDay: 'whether it lasts all day',
  timeZone: 'the time zone',
  self: 'who is signed in',
  organizer: 'the organiser',
  guests: 'the guest list',
  rooms: 'the rooms',
  ownResponse: 'your answer',
  isRecurring: 'whether it repeats',
  isCancelled: 'whether it is cancelled',
  location: 'the place',
};

const NOT_COUNTED: Record<Extract<Reason, { code: 'not-counted' }>['what'], (count: number) => string> = {
  rooms: (count) => (count === 1 ? 'A room is booked; it is not counted.' : `${count} rooms are not counted.`),
  bots: (count) => (count === 1 ? 'A notetaker is not counted.' : `${count} notetakers are not counted.`),
  'own-addresses': () => 'Your own other address is not counted.',
  'absent-organizer': () => 'The organiser does not attend and is not counted.',
};

const TITLE_HINTS: Record<Extract<Reason, { code: 'title-hint' }>['kind'], string> = {
  'one-on-one': 'The title sounds like a 1:1.',
  pair: 'The title names you or somebody you know.',
  interview: 'The title sounds like something else than mentoring.',
  group: 'The title sounds like a meeting of more people.',
};

/** Words about meetings and verdicts. */
export const meeting = {
  stage: (stage: Stage) => STAGES[stage],
  weekly: 'repeats',
  firstTime: 'first time',
  nextRole: (role: string) => `next role: ${role}`,
  declined: (name: string) => `${name} declined this one.`,
  personGone: 'This person is not in your list of mentees any more.',
  untitled: 'Untitled event',
  thisWeek: 'This week',
  weekEmpty: 'Nothing to show from the calendar yet. Open a week in Google Calendar or Outlook beside this panel.',
  notOneToOne: 'This is not a 1:1, so there is nothing to prepare here. Nothing about it is kept.',
  whyThis: 'How Trellis knows',
  askMentee: (name: string) => `Is ${name} your mentee?`,
  askSameName: (name: string) => `Is this your mentee ${name}?`,
  askOther: (name: string) => `Is this other ${name} your mentee?`,
  answerFirst: 'Until you answer, nothing below can be changed; your note is kept unfiled.',
  byName: (day: string) => (day === '' ? 'Known by name alone.' : `Known by name alone; you said yes on ${day}.`),
  notThem: (name: string) => `Not ${name}?`,
  metLast: (day: string) => `last met on ${day}`,
  askHint: 'Nothing about this person or event is kept unless you say yes.',
  yes: 'Yes',
  yesSame: (name: string, tells: string) => (tells === '' ? `Yes, ${name}` : `Yes, ${name} (${tells})`),
  yesOther: 'Yes, another person',
  whichOne: (name: string) => `Which ${name} is this?`,
  theOne: (name: string, tells: string) => (tells === '' ? name : `${name} (${tells})`),
  noneOfThem: 'None of them',
  otherAddress: (name: string, shown: string, known: string) =>
    known === ''
      ? `The calendar shows ${shown}; no address of ${name} is known yet.`
      : `The calendar shows ${shown}; you know ${name} as ${known}.`,
  sameOrganisation: (one: string, other: string) => `${one} and ${other} are one organisation`,
  chooseAnother: 'Choose somebody else',
  answerFailed: 'Your answer could not be kept. The event and your note are still here; please try again.',
  chooseHint: 'Nobody to choose yet: add a mentee first.',
  notMentee: 'Not a mentee',
  notOneToOneAnswer: 'Not a 1:1',
  noOneElse: 'Somebody else',
  answeredNotMentee: (name: string) => `You said ${name} is not your mentee. Nothing is kept of this meeting.`,
  takeBack: 'Ask me again',
  unknownTitle: 'Cannot tell who this is with',
  unknownHint: 'You can choose the person yourself; your notes work either way.',
  chooseMentee: 'Choose the mentee',
  choose: 'Choose',
  cannotRead: (facts: string) => `Parts of this page could not be read: ${facts}.`,
  chooseByHand: 'Choose the person by hand.',
  pageChanged:
    'The last events here could not be read: the calendar may have changed. Notes work, and you can choose the person; nothing is taken down from the page by itself.',
  pageReport: 'Page report',
  pageReportHint:
    'This is all of it: which facts were read, and how the page is built. No name, address, title or address of a page is in it. It goes nowhere unless you paste it.',
  copyPageReport: 'Copy page report',
  copyFailed: 'The browser did not let this be copied. Select the text and copy it by hand.',
  fact: (fact: FactName) => FACTS[fact],
  verdictMentoring: 'mentee',
  verdictOneToOne: '1:1',
  verdictNot: '',
  verdictUnknown: 'open it to see',
  probably: (name: string) => (name === '' ? 'probably a 1:1' : `probably ${name}`),
  reason: (reason: Reason, format: Format): string => {
    switch (reason.code) {
      case 'two-people':
        return `Two guests: you and ${reason.name}.`;
      case 'mentee-by-address':
        return `${reason.name} is your mentee (${reason.address}).`;
      case 'mentee-by-name':
        return `The calendar shows no address here; the name is that of your mentee ${reason.name}.`;
      case 'confirmed-name':
        return `You said that “${reason.shown}” is your mentee ${reason.name}.`;
      case 'same-mailbox':
        return `${reason.address} reaches the same mailbox as ${reason.known}.`;
      case 'same-name-other-address':
        return reason.address === ''
          ? `Your mentee ${reason.name} has the same name; this address is new.`
          : `Your mentee ${reason.name} has the same name and another address (${reason.address}).`;
      case 'similar-name':
        return `“${reason.shown}” may be another way to write the name of your mentee ${reason.name}.`;
      case 'look-alike-name':
        return `The name only looks like that of your mentee ${reason.name}: it is made of other letters.`;
      case 'said-somebody-else':
        return `You said that this is not ${reason.name}.`;
      case 'answered': {
        const at = reason.evidence === undefined || reason.evidence === '' ? '' : ` at “${reason.evidence}”`;
        return reason.about === 'series'
          ? `You said on ${format.day(reason.on)}${at} that this ${ANSWERS[reason.answer]}.`
          : `You said on ${format.day(reason.on)}${at} that this person ${ANSWERS[reason.answer]}.`;
      }
      case 'guests-changed':
        return `Other people are invited than on ${format.day(reason.on)}, so your answer of then is not used.`;
      case 'not-counted':
        return NOT_COUNTED[reason.what](reason.count);
      case 'counterpart-declined':
        return `${reason.name} declined.`;
      case 'counterpart-optional':
        return `${reason.name} is optional.`;
      case 'many-people':
        return `${reason.count} people besides you.`;
      case 'group-invited':
        return 'A group is invited, so more people may come.';
      case 'may-be-group':
        return `${reason.name} may be a group.`;
      case 'may-be-room':
        return `${reason.name} may be a room.`;
      case 'may-be-bot':
        return `${reason.name} may be a notetaker.`;
      case 'may-be-self':
        return reason.address === ''
          ? `${reason.name} has your name and stands on the list besides you: it may be you or somebody else.`
          : `${reason.name} (${reason.address}) has your name. If it is you, add that address in the settings.`;
      case 'name-twice':
        return `${reason.name} stands on the list twice: it may be one person or two.`;
      case 'nobody-else':
        return 'Nobody else is invited.';
      case 'not-a-meeting':
        return `This is ${KINDS[reason.kind] ?? 'no meeting'}.`;
      case 'all-day':
        return 'This lasts all day.';
      case 'lasts-days':
        return 'This lasts for days.';
      case 'cancelled':
        return 'This is cancelled.';
      case 'declined-by-me':
        return 'You declined this.';
      case 'not-my-event':
        return 'You are not on the guest list.';
      case 'guests-unreadable':
        return 'The guest list could not be read.';
      case 'guests-hidden':
        return 'The calendar shows only a part of the guest list.';
      case 'guests-incomplete':
        return `The calendar counts ${reason.count} guests but shows ${reason.seen}.`;
      case 'guests-unchecked':
        return 'The calendar shows no number of guests to check the list against.';
      case 'self-unknown':
        return `It could not be read which guest you are. Add your ${reason.by} in the settings.`;
      case 'self-not-listed':
        return `None of the guests has your ${reason.by}. If one of them is you, add that ${reason.by} in the settings.`;
      case 'name-ambiguous':
        return `More than one person you know is called ${reason.name}.`;
      case 'address-ambiguous':
        return `More than one person you know has the address ${reason.address}.`;
      case 'title-hint':
        return TITLE_HINTS[reason.kind];
      case 'title-names':
        return `The title names ${reason.name}.`;
      case 'organized-by':
        return `${reason.name} invites.`;
      case 'chosen':
        return `You chose ${reason.name} for this event.`;
    }
  },
  stageReason: stageReasonText,
} as const;

function stageReasonText(reason: StageReason, format: Format): string {
  switch (reason.code) {
    case 'your-word':
      return `You set this stage; from the calendar and the goals it would be “${STAGES[reason.proposed]}”.`;
    case 'ended':
      return 'You marked this mentorship as ended.';
    case 'first-ahead':
      return `No meeting held yet; the first is on ${format.day(reason.on)}.`;
    case 'none-held':
      return 'No meeting held yet.';
    case 'ends-soon':
      return `It is planned to end on ${format.day(reason.endsOn)}.`;
    case 'goals-mostly-reached':
      return `${reason.reached} of ${reason.goals} goals are reached.`;
    case 'paused':
      return 'You marked this mentorship as paused.';
    case 'after-pause':
      return `You paused until ${format.day(reason.until)}, and have not met since.`;
    case 'long-gap':
      return `The last meeting was on ${format.day(reason.since)}, ${reason.days} days ago; the rhythm is ${reason.usualDays} days.`;
    case 'no-active-goal':
      return `${met(reason.held)}, and there is no goal yet.`;
    case 'goals-without-test':
      return `${met(reason.held)}; ${reason.goals === 1 ? 'one goal has' : `${reason.goals} goals have`} no success test yet.`;
    case 'review-by-meetings':
      return `${reason.held} meetings since you last looked back, on ${format.day(reason.since)}.`;
    case 'review-by-days':
      return `${reason.days} days since you last looked back, on ${format.day(reason.since)}.`;
    case 'active-goals':
      return `${reason.goals === 1 ? 'One active goal' : `${reason.goals} active goals`}, ${met(reason.held).toLowerCase()}.`;
  }
}

function met(held: number): string {
  return held === 1 ? 'One meeting held' : `${held} meetings held`;
}
