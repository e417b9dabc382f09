import type { MailWay } from '../introductions/compose-links';
import type { DraftKind } from '../introductions/draft-kind';
import type { Blank } from '../introductions/templates';

const KINDS: Readonly<Record<DraftKind, string>> = {
  'ask-mentee': 'Ask the mentee',
  'remind-mentee': 'Remind the mentee',
  'ask-contact': 'Ask the contact',
  'remind-contact': 'Remind the contact',
  join: 'Bring both together',
  'how-did-it-go': 'Ask how it went',
  'ask-impression': 'Ask the contact for an impression',
  thanks: 'Thank the contact',
};

const BLANKS: Readonly<Record<Blank, string>> = {
  mentee: 'the mentee’s first name',
  contact: 'the contact’s first name',
  role: 'the role of the one it is about',
  need: 'what it is for',
  background: 'lines of your last note marked [share], if you add them',
  me: 'your name',
  'mentee in full': 'the mentee’s name, role and organisation',
  'contact in full': 'the contact’s name, role and organisation',
};

const WAYS: Readonly<Record<MailWay, string>> = {
  'mail-program': 'mail',
  gmail: 'Gmail',
  outlook: 'Outlook',
  'outlook-personal': 'Outlook.com',
};

/** Words of drafts and of their wording on the options page. */
export const templates = {
  title: 'Wording of drafts',
  intro:
    'Drafts are yours to write: change the wording once, and every draft begins with it. Trellis fills the blanks and sends nothing; a draft you open in Gmail or Outlook is in their hands from then on.',
  wall: 'Before both have said yes, a draft tells one side no more of the other than a first name and a role, whatever its wording.',
  kind: (kind: DraftKind) => KINDS[kind],
  own: 'your wording',
  subject: 'Subject',
  message: 'Message',
  blanks: 'Blanks',
  blank: (name: Blank) => `{${name}}`,
  blankMeans: (name: Blank) => BLANKS[name],
  insert: (name: Blank) => `Insert {${name}}: ${BLANKS[name]}`,
  partHint: 'A part in [square brackets] is left out where a blank in it is empty.',
  unknown: (names: readonly string[]) =>
    names.length === 1
      ? `{${names.join()}} is no blank of this message and is left out.`
      : `${names.map((name) => `{${name}}`).join(', ')} are no blanks of this message and are left out.`,
  preview: 'Preview',
  previewOf: (kind: DraftKind) => `Preview: ${KINDS[kind]}`,
  saveOne: (kind: DraftKind) => `Save: ${KINDS[kind]}`,
  saved: (kind: DraftKind) => `“${KINDS[kind]}” is saved.`,
  reset: 'Back to our wording',
  resetOne: (kind: DraftKind) => `Back to our wording: ${KINDS[kind]}`,
  isReset: (kind: DraftKind) => `“${KINDS[kind]}” has our wording again.`,
  /** People who do not exist, for the preview. */
  invented: {
    mentor: 'Mara Lindqvist',
    need: 'contract negotiation',
    mentee: { name: 'Nadia Brandt', role: 'Account manager', organisation: 'Northwind' },
    contact: { name: 'Clara Ruiz', role: 'Head of Procurement', organisation: 'Fabrikam' },
    background: '[share] Has prepared two renewals this year.',
  },

  way: 'Write with',
  wayName: (way: MailWay) => WAYS[way],
  openIn: (way: MailWay) => `Open in ${WAYS[way]}`,
  copy: 'Copy',
  copyFailed: 'The browser did not let the text be copied. Select it and copy it by hand.',
  tooLong: 'This is too long for a link: opening it copies the text, to be pasted there.',
  pasteIt: 'The text is copied: paste it into the message.',
  noAddress: 'No address is known; copy the text and send it your way.',
  startOver: 'Start over',
  addBackground: 'Add what you marked [share]',
} as const;
