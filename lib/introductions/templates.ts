import { DRAFT_KINDS, type DraftKind } from './draft-kind';

/** A message with blanks: plain text, lines ended by `\n`. */
export interface Template {
  readonly subject: string;
  readonly body: string;
}

/** The mentor's own wording of a message; where subject or body is empty, ours stands. */
export interface OwnTemplate extends Template {
  readonly kind: DraftKind;
}

/**
 * Who reads a message. What only one side reads is filled with what is public of the other; the note to both is written
 * once both have said yes.
 */
export const AUDIENCES = {
  'ask-mentee': 'mentee',
  'remind-mentee': 'mentee',
  'ask-contact': 'contact',
  'remind-contact': 'contact',
  join: 'both',
  'how-did-it-go': 'mentee',
  'ask-impression': 'contact',
  thanks: 'contact',
} as const satisfies Readonly<Record<DraftKind, 'mentee' | 'contact' | 'both'>>;

/** Blanks of a message to one side: first names, the other's role, and what is the mentor's to tell. */
export const ONE_SIDE_BLANKS = ['mentee', 'contact', 'role', 'need', 'background', 'me'] as const;

/** Blanks of the note that brings both together: each in full, too. */
export const JOINING_BLANKS = [
  'mentee',
  'contact',
  'mentee in full',
  'contact in full',
  'need',
  'background',
  'me',
] as const;

export type OneSideBlank = (typeof ONE_SIDE_BLANKS)[number];
export type JoiningBlank = (typeof JOINING_BLANKS)[number];
export type Blank = OneSideBlank | JoiningBlank;

/** The blanks a message knows; every other one is left out. */
export function blanksOf(kind: DraftKind): readonly Blank[] {
  return AUDIENCES[kind] === 'both' ? JOINING_BLANKS : ONE_SIDE_BLANKS;
}

/** Our own wording. What stands in square brackets is left out where a blank in it has nothing to say. */
export const OUR_TEMPLATES: Readonly<Record<DraftKind, Template>> = {
  'ask-mentee': {
    subject: 'Somebody to talk to[ about {need}]',
    body: `Dear {mentee},

I have somebody in mind whom you might like to meet[ about {need}]: {contact}[ ({role})].

{background}

Shall I ask whether {contact} has half an hour for you? If it is not the right time, or not the right person, just say so. I will only ask after your yes.

{me}`,
  },
  'remind-mentee': {
    subject: 'Still interested in meeting {contact}?',
    body: `Dear {mentee},

a little while ago I offered to ask {contact}[ ({role})] whether you two could talk[ about {need}]. No hurry at all, and a no is fine, too: shall I ask?

{me}`,
  },
  'ask-contact': {
    subject: 'Would you talk to {mentee}[ about {need}]?',
    body: `Dear {contact},

I mentor {mentee}[ ({role})], and I thought of you[ for {need}]. Would you be open to a talk of half an hour? If now is not a good time, please just say so; nothing is promised yet.

Here are a few lines you can pass on or keep:

> {mentee}[ ({role})] would like to learn from somebody with experience[ in {need}].
> {background}
> One talk of half an hour, prepared with questions. No follow-up expected.

If you say yes, I will bring the two of you together.

{me}`,
  },
  'remind-contact': {
    subject: '{mentee} and you',
    body: `Dear {contact},

I asked you a little while ago whether you would talk to {mentee}[ ({role})][ about {need}]. This is the one gentle reminder. If it does not fit, a short no is perfectly fine.

{me}`,
  },
  join: {
    subject: '{mentee} – {contact}',
    body: `Dear {mentee}, dear {contact},

you have both said yes, so here you are.

{mentee}, this is {contact in full}. {contact}, this is {mentee in full}.

[It is about {need}.]

{background}

{mentee}, would you suggest two or three times? I step back from here and wish you a good talk.

{me}`,
  },
  'how-did-it-go': {
    subject: '{contact} and you',
    body: `Dear {mentee},

have you and {contact} found a time to talk[ about {need}]? If you have: what did you take away, and was it useful? If it got stuck, tell me, and I will gladly help.

{me}`,
  },
  'ask-impression': {
    subject: 'Your talk with {mentee}',
    body: `Dear {contact},

thank you for talking to {mentee}. A second look from outside helps me: what struck you as strong, and where would you stretch a little more? A line or two is plenty, and it stays with me.

{me}`,
  },
  thanks: {
    subject: 'Thank you',
    body: `Dear {contact},

thank you for taking the time for {mentee}[ and {need}]. It means a lot to both of us.

If there is anything I can do for you, please tell me.

{me}`,
  },
};

/** The wording of a message: the mentor's own, or ours where there is none or part of it is empty. */
export function templateFor(kind: DraftKind, own: readonly OwnTemplate[]): Template {
  const written = own.find((template) => template.kind === kind);
  const ours = OUR_TEMPLATES[kind];
  return {
    subject: written === undefined || isEmpty(written.subject) ? ours.subject : written.subject,
    body: written === undefined || isEmpty(written.body) ? ours.body : written.body,
  };
}

/**
 * The templates with one of them changed. What is empty or says what ours says is no own wording and is not kept; so the
 * empty template is the way back to ours.
 */
export function withTemplate(
  own: readonly OwnTemplate[],
  { kind, subject, body }: OwnTemplate,
): readonly OwnTemplate[] {
  const ours = OUR_TEMPLATES[kind];
  const changed: OwnTemplate = {
    kind,
    subject: subject.trim() === ours.subject ? '' : subject.trim(),
    body: normal(body) === ours.body ? '' : normal(body),
  };
  const others = own.filter((template) => template.kind !== kind);
  const all = isEmpty(changed.subject) && isEmpty(changed.body) ? others : [...others, changed];
  return all.toSorted((one, other) => DRAFT_KINDS.indexOf(one.kind) - DRAFT_KINDS.indexOf(other.kind));
}

/** The names between braces that are no blanks of this message, each once, as they are written. */
export function unknownBlanks(kind: DraftKind, { subject, body }: Template): readonly string[] {
  const known: readonly string[] = blanksOf(kind);
  const named = [...`${subject}\n${body}`.matchAll(BLANK)].map(([, name = '']) => name.trim());
  return [...new Set(named)].filter((name) => !known.includes(blankName(name)));
}

const BLANK = /\{\s*([^{}[\]\s][^{}[\]\n]{0,39})\}/gu;

/** Names of blanks are read as people write them. */
function blankName(written: string): string {
  return written.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/**
 * The text with its blanks filled; those without a value are left out. A part in square brackets goes where a blank in it
 * has nothing to say, and so does a line that is nothing but empty blanks. Values are never read as templates.
 */
export function fillTemplate(text: string, values: Readonly<Partial<Record<Blank, string>>>): string {
  const known: ReadonlyMap<string, string> = new Map(Object.entries(values));
  return normal(text)
    .split('\n')
    .flatMap((line) => filledLine(line, known) ?? [])
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

const PART = /\[([^[\]\n]*)\]/u;

/** A line with its blanks filled; undefined where nothing but empty blanks stood in it. */
function filledLine(line: string, values: ReadonlyMap<string, string>): string | undefined {
  const valueOf = (name: string): string => values.get(blankName(name)) ?? '';
  const names = [...line.matchAll(BLANK)].map(([, name = '']) => name);
  if (names.length === 0) return line;

  const quote = /^>\s?/u.exec(line)?.[0] ?? '';
  let filled = '';
  for (let rest = line; rest !== '';) {
    const part = PART.exec(rest);
    const end = part?.index ?? rest.length;
    filled += rest.slice(0, end).replace(BLANK, (_, name: string) => valueOf(name));
    rest = rest.slice(end + (part?.[0].length ?? 0));
    if (part === null) break;
    const [whole, inside = ''] = part;
    const within = [...inside.matchAll(BLANK)].map(([, name = '']) => name);
    if (within.length === 0) filled += whole;
    else if (within.every((name) => valueOf(name) !== ''))
      filled += inside.replace(BLANK, (_, name: string) => valueOf(name));
  }
  if (!/[\p{L}\p{N}\p{S}]/u.test(filled.slice(quote.length))) return undefined;
  const tidy = names.some((name) => valueOf(name) === '')
    ? filled.replace(/(?<=\S)[^\S\n]{2,}/gu, ' ').replace(/[^\S\n]+(?=[,.;?!](?:\s|$))/gu, '')
    : filled;
  return tidy.trimEnd().replace(/\n/gu, `\n${quote}`);
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

function normal(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}
