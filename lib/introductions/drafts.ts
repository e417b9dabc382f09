import { normaliseAddress } from '../people/address';
import { firstName } from '../people/name';
import type { Person } from '../people/person';
import type { ShareableText } from '../notes/privacy';
import type { Introduction, IntroductionState } from './introduction';
import { hasBothYes, type NextStepCode } from './life';

/** A message for the mentor to read, change and send. Trellis sends nothing. */
export interface Draft {
  /** Addresses; empty where none is known. */
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text, lines ended by `\n`. */
  readonly body: string;
}

/** The messages there are in the life of an introduction. */
export const DRAFT_KINDS = [
  'ask-mentee',
  'remind-mentee',
  'ask-contact',
  'remind-contact',
  'join',
  'how-did-it-go',
  'ask-impression',
  'thanks',
] as const;

export type DraftKind = (typeof DRAFT_KINDS)[number];

/**
 * All that one side may learn of the other before both have said yes: a first name and a role, with every address,
 * number, link and organisation taken out. Only `publicSide` makes it, and nothing written before both yes gets more.
 */
export interface PublicSide {
  readonly firstName: string;
  /** Empty when nothing is left of it. */
  readonly role: string;
  readonly [published]: true;
}

declare const published: unique symbol;

/** The one who gets a message: their own first name and address are no secret to them. */
interface Recipient {
  readonly firstName: string;
  readonly to: readonly string[];
}

/** Both sides in full. Only `joinedSides` makes it, and only once both have said yes. */
export interface JoinedSides {
  readonly mentee: Person;
  readonly contact: Person;
  readonly [joined]: true;
}

declare const joined: unique symbol;

/** What a draft is made from. */
export interface DraftInput {
  readonly introduction: Introduction;
  readonly mentee: Person;
  readonly contact: Person;
  readonly mentorName: string;
  /** A few shareable lines of the mentor's notes that help the reader decide. */
  readonly background?: ShareableText;
}

/** The draft, or why there is none: its time has not come or is over. */
export type DraftResult =
  | { readonly status: 'ready'; readonly draft: Draft }
  | { readonly status: 'refused'; readonly reason: 'mentee-not-asked' | 'not-both-yes' | 'not-in-this-state' };

/** In which states a message makes sense. What is done may be sent once more. */
const IN_STATES: Readonly<Record<DraftKind, readonly IntroductionState[]>> = {
  'ask-mentee': ['idea', 'mentee-asked', 'not-now'],
  'remind-mentee': ['mentee-asked'],
  'ask-contact': ['mentee-yes', 'contact-asked'],
  'remind-contact': ['contact-asked'],
  join: ['contact-yes', 'introduced'],
  'how-did-it-go': ['introduced', 'met'],
  'ask-impression': ['met', 'outcome', 'thanked'],
  thanks: ['met', 'outcome', 'thanked'],
};

/** The draft that goes with a next step; undefined where the step is not a message. */
export const DRAFT_OF_STEP: Readonly<Record<NextStepCode, DraftKind | undefined>> = {
  'ask-mentee': 'ask-mentee',
  'remind-mentee': 'remind-mentee',
  'ask-contact': 'ask-contact',
  'remind-contact': 'remind-contact',
  'join-them': 'join',
  'ask-how-it-went': 'how-did-it-go',
  'thank-contact': 'thanks',
  'record-outcome': undefined,
  'take-up-again': undefined,
  'let-rest': undefined,
  nothing: undefined,
};

/** Writes one message of an introduction. */
export function draftFor(kind: DraftKind, input: DraftInput): DraftResult {
  const { introduction } = input;
  if (!IN_STATES[kind].includes(introduction.state))
    return { status: 'refused', reason: whyNotNow(kind, introduction) };
  const common: Common = {
    need: withoutDetails(introduction.need).trim(),
    mentorName: input.mentorName.trim(),
    background: withoutDetails(input.background ?? '').trim(),
  };
  const write = WRITERS[kind];
  switch (write.audience) {
    case 'mentee':
      return ready(write.write(recipient(input.mentee), publicSide(input.contact), common));
    case 'contact':
      return ready(write.write(recipient(input.contact), publicSide(input.mentee), common));
    case 'both': {
      const sides = joinedSides(introduction, input.mentee, input.contact);
      return sides === undefined ? { status: 'refused', reason: 'not-both-yes' } : ready(write.write(sides, common));
    }
  }
}

function ready({ to, subject, body }: Draft): DraftResult {
  return { status: 'ready', draft: { to, subject: oneLine(subject), body: body.replace(/\r\n?/g, '\n') } };
}

function whyNotNow(
  kind: DraftKind,
  introduction: Introduction,
): 'mentee-not-asked' | 'not-both-yes' | 'not-in-this-state' {
  const isToContact = kind === 'ask-contact' || kind === 'remind-contact';
  if (isToContact && (introduction.state === 'idea' || introduction.state === 'mentee-asked'))
    return 'mentee-not-asked';
  return kind === 'join' && !hasBothYes(introduction) ? 'not-both-yes' : 'not-in-this-state';
}

interface Common {
  readonly need: string;
  readonly mentorName: string;
  readonly background: string;
}

type Writer =
  | {
      readonly audience: 'mentee' | 'contact';
      readonly write: (to: Recipient, other: PublicSide, common: Common) => Draft;
    }
  | { readonly audience: 'both'; readonly write: (sides: JoinedSides, common: Common) => Draft };

const WRITERS: Readonly<Record<DraftKind, Writer>> = {
  'ask-mentee': {
    audience: 'mentee',
    write: (mentee, contact, { need, mentorName, background }) => ({
      to: mentee.to,
      subject: need === '' ? 'Somebody you might like to meet' : `Somebody to talk to about ${need}`,
      body: letter(
        hello(mentee),
        `I have somebody in mind whom you might like to meet${about(need)}: ${named(contact)}.`,
        background,
        `Shall I ask whether ${contact.firstName} has half an hour for you? If it is not the right time, ` +
          'or not the right person, just say so. I will only ask after your yes.',
        mentorName,
      ),
    }),
  },
  'remind-mentee': {
    audience: 'mentee',
    write: (mentee, contact, { need, mentorName }) => ({
      to: mentee.to,
      subject: `Still interested in meeting ${contact.firstName}?`,
      body: letter(
        hello(mentee),
        `a little while ago I offered to ask ${named(contact)} whether you two could talk${about(need)}. ` +
          'No hurry at all, and a no is fine, too: shall I ask?',
        mentorName,
      ),
    }),
  },
  'ask-contact': {
    audience: 'contact',
    write: (contact, mentee, { need, mentorName, background }) => ({
      to: contact.to,
      subject:
        need === '' ? `Would you talk to ${mentee.firstName}?` : `Would you talk to ${mentee.firstName} about ${need}?`,
      body: letter(
        hello(contact),
        `I mentor ${named(mentee)}, and I thought of you${forNeed(need)}. Would you be open to a talk of ` +
          'half an hour? If now is not a good time, please just say so; nothing is promised yet.',
        'Here are a few lines you can pass on or keep:',
        quoted([
          `${capital(named(mentee))} would like to learn from somebody who knows ${need === '' ? 'the ground' : need}.`,
          background,
          'One talk of half an hour, prepared with questions. No follow-up expected.',
        ]),
        'If you say yes, I will bring the two of you together.',
        mentorName,
      ),
    }),
  },
  'remind-contact': {
    audience: 'contact',
    write: (contact, mentee, { need, mentorName }) => ({
      to: contact.to,
      subject: `${mentee.firstName} and you`,
      body: letter(
        hello(contact),
        `I asked you a little while ago whether you would talk to ${named(mentee)}${about(need)}. This is` +
          ' the one gentle reminder. If it does not fit, a short no is perfectly fine.',
        mentorName,
      ),
    }),
  },
  join: {
    audience: 'both',
    write: ({ mentee, contact }, { need, mentorName, background }) => {
      const [one, other] = [firstNameOf(mentee), firstNameOf(contact)];
      return {
        to: [...recipient(mentee).to, ...recipient(contact).to],
        subject: `${one} – ${other}`,
        body: letter(
          `Dear ${one}, dear ${other},`,
          `you have both said yes, so here you are.`,
          `${one}, this is ${introduced(contact)}. ${other}, this is ${introduced(mentee)}.`,
          need === '' ? '' : `It is about ${need}.`,
          background,
          `${one}, would you suggest two or three times? I step back from here and wish you a good talk.`,
          mentorName,
        ),
      };
    },
  },
  'how-did-it-go': {
    audience: 'mentee',
    write: (mentee, contact, { need, mentorName }) => ({
      to: mentee.to,
      subject: `${contact.firstName} and you`,
      body: letter(
        hello(mentee),
        `have you and ${contact.firstName} found a time to talk${about(need)}? If you have: what did you ` +
          'take away, and was it useful? If it got stuck, tell me, and I will gladly help.',
        mentorName,
      ),
    }),
  },
  'ask-impression': {
    audience: 'contact',
    write: (contact, mentee, { mentorName }) => ({
      to: contact.to,
      subject: `Your talk with ${mentee.firstName}`,
      body: letter(
        hello(contact),
        `thank you for talking to ${mentee.firstName}. A second look from outside helps me: what struck ` +
          'you as strong, and where would you stretch a little more? A line or two is plenty, and it stays ' +
          'with me.',
        mentorName,
      ),
    }),
  },
  thanks: {
    audience: 'contact',
    write: (contact, mentee, { need, mentorName }) => ({
      to: contact.to,
      subject: 'Thank you',
      body: letter(
        hello(contact),
        `thank you for taking the time for ${mentee.firstName}${forNeed(need)}. It means a lot to both of us.`,
        'If there is anything I can do for you, please tell me.',
        mentorName,
      ),
    }),
  },
};

/** What one side may learn of this person before both have said yes. */
export function publicSide(person: Person): PublicSide {
  const side = { firstName: firstNameOf(person), role: roleAlone(person) };
  return side as PublicSide; // the one place where a side becomes public
}

/** Both sides in full; undefined unless both have said yes. */
export function joinedSides(introduction: Introduction, mentee: Person, contact: Person): JoinedSides | undefined {
  if (!hasBothYes(introduction)) return undefined;
  const sides = { mentee, contact };
  return sides as JoinedSides; // the one place where two sides are joined
}

function recipient(person: Person): Recipient {
  const address = person.addresses.map(normaliseAddress).find((each) => each !== '');
  return { firstName: firstNameOf(person), to: address === undefined ? [] : [address] };
}

function firstNameOf(person: Person): string {
  return oneLine(withoutDetails(firstName(person.name))) || 'a colleague';
}

/** The job title without what names the employer: "Head of Legal at Northwind" → "Head of Legal". */
function roleAlone({ role, organisation, team }: Person): string {
  let text = withoutDetails(role).replace(/\s+(?:at|@|bei|chez)\s.*$|\s*@.*$|\s+[|–—]\s.*$/iu, '');
  for (const name of [organisation, team]) {
    if (name.trim() !== '') text = text.split(new RegExp(escaped(name.trim()), 'iu')).join(' ');
  }
  return oneLine(text).replace(/^[\s,;:()/-]+|[\s,;:(/-]+$/gu, '');
}

/** The text without addresses, telephone numbers and links. */
function withoutDetails(text: string): string {
  return text
    .replace(/(?:mailto:)?[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+/giu, '')
    .replace(/\b(?:https?:\/\/|www\.)\S+/giu, '')
    .replace(/\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|eu|de|fr|es|uk|ch|at|me|app)\/\S*/giu, '')
    .replace(/(?:\+|\b00|\(0|\b0)[\d\s()/.-]{6,}\d/gu, '')
    .replace(/[<([]\s*[>)\]]/gu, '')
    .replace(/[^\S\n]{2,}/gu, ' ');
}

function named({ firstName: name, role }: PublicSide): string {
  return role === '' ? name : `${name} (${role})`;
}

function introduced(person: Person): string {
  const what = [person.role.trim(), person.organisation.trim()].filter((each) => each !== '').join(', ');
  return what === '' ? person.name.trim() : `${person.name.trim()} (${what})`;
}

function hello(to: Recipient): string {
  return to.firstName === 'a colleague' ? 'Hello,' : `Dear ${to.firstName},`;
}

function about(need: string): string {
  return need === '' ? '' : ` about ${need}`;
}

function forNeed(need: string): string {
  return need === '' ? '' : ` for ${need}`;
}

function letter(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

function quoted(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => line.split('\n'))
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A link that opens a draft in the mail program. */
export interface MailtoLink {
  readonly url: string;
  /** Whether the text was too long for a link and ends early: then it is better copied. */
  readonly isCut: boolean;
}

/** Longer links are cut or refused by some mail programs. */
export const MAILTO_LIMIT = 2000;

/** The draft as a `mailto:` link (RFC 6068): UTF-8, line ends as CRLF, never longer than `MAILTO_LIMIT`. */
export function mailtoUrl(draft: Draft): MailtoLink {
  const to = draft.to
    .map(normaliseAddress)
    .filter((address) => address !== '')
    .map((address) => encoded(address).replace(/%40/g, '@'))
    .join(',');
  const subject = oneLine(withoutControls(draft.subject)).slice(0, 200);
  const start = `mailto:${to}?subject=${encoded(subject)}&body=`;
  const body = withoutControls(draft.body).replace(/\r\n?|\n/g, '\r\n');
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
