/** Words of the welcome page. */
export const welcome = {
  title: 'Welcome to Trellis',
  intro:
    'Mentoring in your calendar: what you would like to have at hand beside each 1:1, from the promises of last time to the people your mentee should meet.',
  staysTitle: 'What stays on this machine',
  stays:
    'Everything. There is no account and no server; Trellis has no way to the network. Your notes live in this browser’s own store, and a backup is one file you keep yourself.',
  pagesTitle: 'Which pages are read',
  pages:
    'Google Calendar and the calendar of Outlook on the web, when you have them open, and nothing else; no mail. Until you say “yes, my mentee”, nothing about a person or an event is kept.',
  menteeTitle: 'Your first mentee',
  menteeHint: 'Or simply open a 1:1 in your calendar and say yes there.',
  name: 'Name',
  address: 'E-mail address',
  addMentee: 'Add my mentee',
  added: (name: string) =>
    `${name} is your mentee now. Open your next 1:1 with ${name}, and the agenda will be beside it.`,
  meTitle: 'Your own other addresses',
  meHint:
    'If people invite you under more than one address, name the others here, so that you are never taken for a guest.',
  ownAddresses: 'My further addresses',
  saveMine: 'Save',
  mineSaved: 'Saved.',
  restoreTitle: 'Coming from another browser?',
  restore: 'Restore a backup',
  restoreHint: 'A backup brings your people and notes along, or what you wrote down by hand.',
  demoTitle: 'Look around first',
  demoHint:
    'Five mentees, twelve contacts and half a year of notes, all invented. They go without a trace when you say so.',
  tryIt: 'Try it with invented people',
  removeIt: 'Remove the invented people',
  demoAdded: 'The invented people are here. Open the popup from the toolbar, or see them all under People.',
  demoRemoved: 'The invented people are gone.',
  seePeople: 'See the people',
  openCalendarTitle: 'Then open your calendar',
  openCalendar: 'Open an event with one other person. A small button “Agenda” stands beside it.',
} as const;
