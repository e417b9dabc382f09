import { normaliseAddress } from '../people/address';

/** A message for the mentor to read, change and send. Trellis sends nothing. */
export interface Draft {
  /** Addresses; empty where none is known. */
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text, lines ended by `\n`. */
  readonly body: string;
}

/** Where a mentor may go on with a draft. */
export const MAIL_WAYS = ['mail-program', 'gmail', 'outlook', 'outlook-personal'] as const;

export type MailWay = (typeof MAIL_WAYS)[number];

/** A link that opens a new message, to be looked at and sent by the mentor. */
export interface ComposeLink {
  readonly url: string;
  /** Whether the text is in the link; one that is too long for it is to be copied and pasted instead. */
  readonly hasBody: boolean;
}

/** Longer links are cut or refused on the way. */
const LIMITS: Readonly<Record<MailWay, number>> = {
  'mail-program': 2_000,
  gmail: 6_000,
  outlook: 2_000,
  'outlook-personal': 2_000,
};

/**
 * A link that opens the draft as a new message: in the mail program (`mailto:`, RFC 6068), or on the compose page of
 * Gmail or of Outlook, for work or private. Never longer than that way takes; the text stays whole or stays out.
 */
export function composeLink(way: MailWay, draft: Draft): ComposeLink {
  const start = LINKS[way](addressesOf(draft), encodedSubject(draft));
  const url = `${start}&body=${encoded(bodyOf(draft))}`;
  return url.length <= LIMITS[way] ? { url, hasBody: true } : { url: start, hasBody: false };
}

const LINKS: Readonly<Record<MailWay, (to: readonly string[], subject: string) => string>> = {
  'mail-program': (to, subject) => `mailto:${to.map(readable).join(',')}?subject=${subject}`,
  gmail: (to, subject) => `https://mail.google.com/mail/?view=cm&fs=1&tf=1&to=${encoded(to.join(','))}&su=${subject}`,
  outlook: (to, subject) =>
    `https://outlook.office.com/mail/deeplink/compose?to=${encoded(to.join(','))}&subject=${subject}`,
  'outlook-personal': (to, subject) =>
    `https://outlook.live.com/mail/0/deeplink/compose?to=${encoded(to.join(','))}&subject=${subject}`,
};

/** A `mailto:` link of a text that is better cut than left out. */
export interface MailtoLink {
  readonly url: string;
  /** Whether the text was too long for a link and ends early: then it is better copied. */
  readonly isCut: boolean;
}

/** Longer `mailto:` links are cut or refused by some mail programs. */
export const MAILTO_LIMIT = LIMITS['mail-program'];

/** The draft as a `mailto:` link (RFC 6068): UTF-8, line ends as CRLF, never longer than `MAILTO_LIMIT`. */
export function mailtoUrl(draft: Draft): MailtoLink {
  const start = `${LINKS['mail-program'](addressesOf(draft), encodedSubject(draft))}&body=`;
  const body = bodyOf(draft);
  const whole = start + encoded(body);
  if (whole.length <= MAILTO_LIMIT) return { url: whole, isCut: false };
  let url = start;
  const end = encoded('…');
  for (const character of body.replace(/\r\n/g, '\n')) {
    const next = encoded(character === '\n' ? '\r\n' : character);
    if (url.length + next.length + end.length > MAILTO_LIMIT) break;
    url += next;
  }
  return { url: url + end, isCut: true };
}

function addressesOf({ to }: Draft): readonly string[] {
  return to.map(normaliseAddress).filter((address) => address !== '');
}

/** A subject may take this much of a link. */
const LONGEST_SUBJECT = 900;

/** One line, for a line end in a subject would begin another header; what is too long for a link is cut. */
function encodedSubject({ subject }: Draft): string {
  let whole = '';
  for (const character of withoutControls(subject).replace(/\s+/gu, ' ').trim()) {
    const next = encoded(character);
    if (whole.length + next.length > LONGEST_SUBJECT) break;
    whole += next;
  }
  return whole;
}

function bodyOf({ body }: Draft): string {
  return withoutControls(body).replace(/\r\n?|\n/g, '\r\n');
}

function readable(address: string): string {
  return encoded(address).replace(/%40/g, '@');
}

/** Every character that could end or change a link or a mail header, as UTF-8 percent codes. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is to be removed
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
