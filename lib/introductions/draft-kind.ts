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

/** Which of the messages it is. */
export type DraftKind = (typeof DRAFT_KINDS)[number];
