/** Words of the options page. */
export const options = {
  title: 'People and settings',
  sections: 'Sections',

  me: 'Me',
  meIntro:
    'Calendars show you under more than one name. Tell Trellis yours, so that you are never taken for somebody else.',
  ownNames: 'My names',
  ownNamesHint: 'The first one signs drafts. Part several with commas.',
  ownAddresses: 'My further addresses',
  ownAddressesHint: 'The address your calendar is signed in with is read from the page. Part several with commas.',
  meSaved: 'Saved.',

  about: 'About',
  aboutIntro: 'Trellis reads the calendar page you have open and keeps what you write. Nothing leaves this machine.',
  readTitle: 'What is read',
  read: [
    'Calendar pages only: Google Calendar (calendar.google.com). Leave is asked for Outlook on the web, too (outlook.office.com, outlook.office365.com, outlook.live.com, outlook.cloud.microsoft); this version does not read it yet.',
    'Of the event you open: title, time, guests and your answer, to tell whether it is a 1:1, and with whom.',
    'Of the week in view: titles and times, in memory, until the browser closes.',
  ],
  keptTitle: 'What is kept',
  kept: [
    'Your people, notes, promises, goals and introductions, in this browser’s own store, under your profile on this machine.',
    'Meetings with your mentees. Of other events nothing is kept.',
    'When you say “not a mentee”, only a keyed digest, from which the person cannot be read.',
  ],
  permissionsTitle: 'What the browser lets Trellis do',
  permissions: [
    'Run on the calendar pages named above, and on no others.',
    'Keep data on this machine, without the browser clearing it when space is short.',
    'Show a panel beside the page.',
    'Wake up every half hour to count the introductions that wait for you.',
  ],
  neverTitle: 'What never happens',
  never:
    'No account, no server, no measuring, no advertising, no message sent in your name. Trellis has no way to the network.',
  welcome: 'Show the welcome page',
} as const;
