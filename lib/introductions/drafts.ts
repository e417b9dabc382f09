import { normaliseAddress } from '../people/address';
import { displayName, firstName, partsOf } from '../people/name';
import type { Person } from '../people/person';
import type { ShareableText } from '../notes/privacy';
import type { Draft } from './compose-links';
import type { DraftKind } from './draft-kind';
import type { Introduction, IntroductionState } from './introduction';
import { hasBothYes, newIdea, type NextStepCode } from './life';
import {
  AUDIENCES,
  fillTemplate,
  OUR_TEMPLATES,
  templateFor,
  type JoiningBlank,
  type OneSideBlank,
  type OwnTemplate,
  type Template,
} from './templates';
import { withoutDetails } from './without-details';

export type { Draft } from './compose-links';
export { DRAFT_KINDS, type DraftKind } from './draft-kind';

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

/** The one who reads a message: their own first name and address are no secret to them. */
interface Reader {
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
  /** The mentor's own wordings. */
  readonly templates?: readonly OwnTemplate[];
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

/** The message that asks once more where an answer is waited for. */
export const REMINDER_IN: Readonly<Partial<Record<IntroductionState, DraftKind>>> = {
  'mentee-asked': 'remind-mentee',
  'contact-asked': 'remind-contact',
  introduced: 'how-did-it-go',
};

/** Writes one message of an introduction, in the mentor's own wording where there is one. */
export function draftFor(kind: DraftKind, input: DraftInput): DraftResult {
  const { introduction } = input;
  if (!IN_STATES[kind].includes(introduction.state))
    return { status: 'refused', reason: whyNotNow(kind, introduction) };
  const template = templateFor(kind, input.templates ?? []);
  const told: Told = {
    need: oneLine(withoutDetails(introduction.need)),
    me: oneLine(input.mentorName),
    background: withoutDetails(input.background ?? '').trim(),
  };
  const toldOf = (other: Person): Told => ({
    ...told,
    need: withoutIdentity(told.need, other),
    background: withoutIdentity(told.background, other),
  });
  switch (AUDIENCES[kind]) {
    case 'mentee': {
      const reader = readerOf(input.mentee);
      const other = publicSide(input.contact);
      const values = oneSide({
        ...toldOf(input.contact),
        mentee: reader.firstName,
        contact: other.firstName,
        role: other.role,
      });
      return ready(kind, reader.to, template, values);
    }
    case 'contact': {
      const reader = readerOf(input.contact);
      const other = publicSide(input.mentee);
      const values = oneSide({
        ...toldOf(input.mentee),
        contact: reader.firstName,
        mentee: other.firstName,
        role: other.role,
      });
      return ready(kind, reader.to, template, values);
    }
    case 'both': {
      const sides = joinedSides(introduction, input.mentee, input.contact);
      if (sides === undefined) return { status: 'refused', reason: 'not-both-yes' };
      const [mentee, contact] = [readerOf(sides.mentee), readerOf(sides.contact)];
      return ready(kind, [...mentee.to, ...contact.to], template, bothSides(sides, told));
    }
  }
}

/** Whom and what a preview is filled with. */
export interface Invented extends Omit<DraftInput, 'introduction' | 'templates'> {
  readonly need: string;
}

/** How a message reads to its reader, filled with people who do not exist: for the one who writes the template. */
export function previewOf(kind: DraftKind, template: Template, { need, ...invented }: Invented): Draft {
  const [state = 'idea'] = IN_STATES[kind];
  const introduction = { ...newIdea({ id: '', menteeId: '', contactId: '', need }, ''), state };
  const result = draftFor(kind, { ...invented, introduction, templates: [{ kind, ...template }] });
  return result.status === 'ready' ? result.draft : { to: [], ...template };
}

/** What the mentor tells in a message: without addresses, numbers and links, whoever they belong to. */
interface Told {
  readonly need: string;
  readonly me: string;
  readonly background: string;
}

declare const open: unique symbol;

/** What fills a message before both said yes. Only `oneSide` makes it, from the public side and the reader's name. */
export type OneSideValues = Readonly<Record<OneSideBlank, string>> & { readonly [open]: true };

/** What fills the note to both. Only `bothSides` makes it, from sides that were joined. */
type JoiningValues = Readonly<Record<JoiningBlank, string>> & { readonly [joined]: true };

function oneSide(values: Readonly<Record<OneSideBlank, string>>): OneSideValues {
  return values as OneSideValues; // its two callers take the other side from `publicSide`
}

function bothSides({ mentee, contact }: JoinedSides, told: Told): JoiningValues {
  const values: Readonly<Record<JoiningBlank, string>> = {
    ...told,
    mentee: readerOf(mentee).firstName,
    contact: readerOf(contact).firstName,
    'mentee in full': inFull(mentee),
    'contact in full': inFull(contact),
  };
  return values as JoiningValues; // the one place where both are filled in
}

function ready(
  kind: DraftKind,
  to: readonly string[],
  template: Template,
  values: OneSideValues | JoiningValues,
): DraftResult {
  const subject = oneLine(fillTemplate(template.subject, values));
  const body = fillTemplate(template.body, values);
  const ours = OUR_TEMPLATES[kind];
  return {
    status: 'ready',
    draft: {
      to,
      // A wording of nothing but empty blanks says nothing: then ours does.
      subject: subject === '' ? oneLine(fillTemplate(ours.subject, values)) : subject,
      body: body === '' ? fillTemplate(ours.body, values) : body,
    },
  };
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

/** What one side may learn of this person before both have said yes. */
export function publicSide(person: Person): PublicSide {
  const side = { firstName: firstNameOf(person) || 'a colleague', role: roleAlone(person) };
  return side as PublicSide; // the one place where a side becomes public
}

/** Both sides in full; undefined unless both have said yes. */
export function joinedSides(introduction: Introduction, mentee: Person, contact: Person): JoinedSides | undefined {
  if (!hasBothYes(introduction)) return undefined;
  const sides = { mentee, contact };
  return sides as JoinedSides; // the one place where two sides are joined
}

function readerOf(person: Person): Reader {
  const address = person.addresses.map(normaliseAddress).find((each) => each !== '');
  return { firstName: firstNameOf(person) || 'colleague', to: address === undefined ? [] : [address] };
}

function firstNameOf(person: Person): string {
  const name = oneLine(withoutDetails(firstName(person.name)));
  return /\p{L}/u.test(name) ? name : '';
}

/** What the mentor wrote of somebody, with their first name for their full names, and without where they work. */
function withoutIdentity(text: string, person: Person): string {
  const called = firstNameOf(person);
  let kept = text;
  const names = [person.name, ...person.otherNames].flatMap((name) => [name, partsOf(name).words.join(' ')]);
  for (const name of names.map(oneLine)) {
    if (name.includes(' ') && name !== called) kept = kept.replace(wordsLike(name, 'giu'), () => called);
  }
  for (const name of [oneLine(person.organisation), withoutLegalForm(person.organisation)]) {
    if (name !== '')
      kept = kept.replace(
        new RegExp(String.raw`\s+(?:at|of|from|bei|von|chez|de|da|do|em|en)\s+${wordsLike(name).source}`, 'gu'),
        '',
      );
  }
  return kept;
}

/** Where a name of one or several words stands as it is, on one line or two. */
function wordsLike(name: string, flags = 'u'): RegExp {
  const source = name
    .split(' ')
    .map(escaped)
    .join(String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`, flags);
}

/** Longer titles are no titles. */
const LONGEST_ROLE = 200;

/** The job title without what names the employer: "Head of Legal at Northwind" → "Head of Legal". */
function roleAlone({ role, organisation, team }: Person): string {
  let text = withoutDetails(role.slice(0, LONGEST_ROLE)).replace(EMPLOYER, '');
  for (const name of [organisation.trim(), withoutLegalForm(organisation)]) {
    if (name !== '')
      text = text.split(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, 'iu')).join(' ');
  }
  // "Head of Sales" says what somebody does, also where the team is called Sales; "Buyer, Sales North" says where.
  if (team.trim() !== '')
    text = text.replace(new RegExp(String.raw`\s*[,;(|–—-]\s*${escaped(team.trim())}(?![\p{L}\p{N}]).*$`, 'iu'), '');
  return oneLine(text)
    .replace(/(?:\s+(?:at|of|for|in|bei|von|für|chez|de|du|pour|en|para|da|do|presso|bij|van))+$/iu, '')
    .replace(/^[\s,;:()/|–—-]+|[\s,;:(/|–—-]+$/gu, '');
}

/** From the word behind which employers stand to the end. */
const EMPLOYER = /\s+(?:at|bei|chez|presso)\s.*$|\s*@.*$|\s+[|–—]\s.*$/iu;

function withoutLegalForm(organisation: string): string {
  let core = organisation.trim();
  for (let before = ''; core !== before;) {
    before = core;
    core = core
      .replace(
        /[\s,]+(?:ltd|limited|inc|incorporated|llc|plc|corp|corporation|co|company|gmbh|ag|se|kg|sa|s\.a\.|sas|srl|spa|s\.p\.a\.|bv|b\.v\.|nv|ab|oy|as|a\/s|lda|ltda)\.?$/iu,
        '',
      )
      .replace(/[\s&+,]+$/u, '');
  }
  return core.length < 3 ? '' : core;
}

function inFull(person: Person): string {
  const name = displayName(person.name);
  const what = [person.role, person.organisation].map(oneLine).filter((each) => each !== '');
  return what.length === 0 ? name : `${name} (${what.join(', ')})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
