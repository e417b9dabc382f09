/** Words of notifications and of their switch on the options page. */
export const notifications = {
  title: 'Notifications',
  intro:
    'The number on the toolbar button always says how much waits for you. If you want, one notification a day says so, too, on days on which something became due.',
  switch: 'Notify me once a day',
  hour: 'Not before',
  isNaming: 'Name the people',
  isNamingHint: 'Others may see a notification on your screen, also while it is locked.',
  on: 'You will be notified, once a day at most.',
  off: 'No notifications. The browser’s permission is given back.',
  refused: 'The browser did not allow notifications. Nothing else changes.',
  withdrawn: 'The browser does not allow notifications any more.',
  allowAgain: 'Allow them again',
  saved: 'Saved.',

  /** What stands on the notification. */
  heading: (introductions: number, pairings: number) => {
    const parts = [
      introductions === 0 ? '' : introductions === 1 ? '1 introduction' : `${introductions} introductions`,
      pairings === 0 ? '' : pairings === 1 ? '1 pairing' : `${pairings} pairings`,
    ].filter((part) => part !== '');
    return `${parts.join(' and ')} ${introductions + pairings === 1 ? 'waits' : 'wait'} for you`;
  },
  unnamed: 'Open Trellis to see the next steps.',
  named: (pairs: readonly string[], more: number) => `${pairs.join('\n')}${more > 0 ? `\nand ${more} more` : ''}`,
  pair: (mentee: string, other: string) => `${mentee} ↔ ${other}`,
} as const;
