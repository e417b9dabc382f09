/** Words of the options page. */
export const options = {
  title: 'People and settings',
  sections: 'Sections',
  groups: {
    network: 'Network',
    mentoring: 'Mentoring',
    introductions: 'Introductions',
    calendar: 'Calendar',
    files: 'Files',
    trellis: 'Trellis',
  },

  me: 'Me',
  meIntro:
    'Calendars show you under more than one name. Tell Trellis yours, so that you are never taken for somebody else.',
  ownNames: 'My names',
  ownNamesHint: 'The first one signs drafts. Part several with semicolons.',
  ownAddresses: 'My further addresses',
  ownAddressesHint: 'The address your calendar is signed in with is read from the page. Part several with commas.',
  meSaved: 'Saved.',
  seenAs: (shown: string) => `The calendar shows you as “${shown}”.`,
  thatIsMe: 'That is me',

  bots: 'Notetakers and assistants',
  botsIntro:
    'The usual notetakers are never counted as guests. Add those of your organisation: by address, by domain (everybody there), or by the name they are shown with.',
  addBot: 'Address, domain or name',
  botWrong: 'Write an address, a domain such as example.com, or a name of three letters and more.',
  botIsMentee: (bot: string, name: string) => `“${bot}” would take ${name} for a notetaker. Nothing was added.`,
  noBots: 'None added.',
  botAdded: (bot: string) => `“${bot}” is never counted as a guest from now on.`,
  removed: (what: string) => `“${what}” is removed.`,
  removeOne: (what: string) => `Remove “${what}”`,
  domains: 'Domains of one organisation',
  domainsIntro: 'An address at one of them is the same person as that address at the other, as you said.',

  answers: 'What you answered',
  answersIntro:
    'Whatever you answered about people and events, with its day. Of people who are not your mentees only a digest is kept: it cannot be read, but it can be forgotten.',
  noAnswers: 'Nothing answered yet.',
  forget: 'Forget',
  forgetThis: (what: string) => `Forget: ${what}`,
  forgotten: 'Forgotten. You will be asked again.',
  changed: (name: string) => `This is about ${name} from now on.`,
  aboutWhom: 'About whom',
  answerAt: (title: string) => `at “${title}”`,
  isMentee: (name: string, shown: string) =>
    shown === '' || shown === name ? `${name} is your mentee.` : `“${shown}” is your mentee ${name}.`,
  isMenteeGone: 'Somebody who is no longer stored is your mentee.',
  isMenteeOfSeries: (name: string) => `This event, or its series, is with your mentee ${name}.`,
  isNotMentee: 'Somebody is not your mentee.',
  isNotOneToOne: 'An event, or its series, is not a 1:1.',
  isNotThis: (name: string) => `Somebody who could be ${name} is not.`,
  showMore: (count: number) => `Show ${count} more`,

  reading: 'Reading the calendar',
  readingIntro:
    'How well the pages of this session could be read. When something cannot be read, the report helps to mend it.',
  nothingRead: 'No event was opened in this session.',
  hosts: { google: 'Google Calendar', outlook: 'Outlook on the web' },
  eventsRead: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  allRead: 'Everything that matters was read.',
  unread: (fact: string, missing: number, contradicted: number) =>
    contradicted === 0
      ? `${fact}: not found ${times(missing)}`
      : missing === 0
        ? `${fact}: contradicted ${times(contradicted)}`
        : `${fact}: not found ${times(missing)}, contradicted ${times(contradicted)}`,

  about: 'About',
  aboutIntro: 'Trellis reads the calendar page you have open and keeps what you write. Nothing leaves this machine.',
  readTitle: 'What is read',
  read: [
    'Calendar pages only: Google Calendar (calendar.google.com) and Outlook on the web (outlook.office.com, outlook.office365.com, outlook.live.com, outlook.cloud.microsoft), where nothing but the calendar is looked at, never mail.',
    'Of the event you open: title, time, guests and your answer, to tell whether it is a 1:1, and with whom.',
    'Of the week in view: titles and times, in memory, until the browser closes.',
  ],
  keptTitle: 'What is kept',
  kept: [
    'Your people, notes, promises, goals and introductions, in this browser’s own store, under your profile on this machine.',
    'Meetings with your mentees. Of other events nothing is kept.',
    'When you say “not a mentee”, only a keyed digest, from which the person cannot be read.',
    'How well pages could be read, without texts, in memory until the browser closes.',
  ],
  permissionsTitle: 'What the browser lets Trellis do',
  permissions: [
    'Run on the calendar pages named above, and on no others.',
    'Keep data on this machine, without the browser clearing it when space is short.',
    'Show a panel beside the page.',
    'Wake up every half hour and at midnight, to count what waits for you.',
    'Show a notification, at most once a day, if you switch that on: only then is the browser asked.',
  ],
  neverTitle: 'What never happens',
  never:
    'No account, no server, no measuring, no advertising, no message sent in your name. Trellis has no way to the network.',
  welcome: 'Show the welcome page',
} as const;

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
