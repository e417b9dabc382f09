/** How a mentor knows that somebody practises a skill. */
export type SkillEvidence = 'stated' | 'evidenced' | 'likely';

/** A contact's willingness to be asked, as the mentor knows it. */
export type Willingness = 'willing' | 'unknown' | 'do-not-ask';

/** Part a contact can play when a topic belongs to another role than a mentor's. */
export type HelperRole = 'coach' | 'hr' | 'counsellor' | 'performance-adviser';

/** Somebody the mentor knows: a mentee, a contact of the network, or both. */
export interface Person {
  readonly id: string;
  /** Display name. */
  readonly name: string;
  /** Other spellings met on calendar pages, confirmed by the mentor. */
  readonly otherNames: readonly string[];
  /** Lower-cased e-mail addresses, first one preferred. */
  readonly addresses: readonly string[];
  /** Whether the mentor said yes: this is my mentee. */
  readonly isMentee: boolean;
  /** Day of that yes, `YYYY-MM-DD`; empty if never. */
  readonly menteeSince: string;
  /** Job title, as free text. */
  readonly role: string;
  readonly organisation: string;
  readonly team: string;
  readonly place: string;
  readonly languages: readonly string[];
  /** What they practise, as stated by the mentor. */
  readonly skills: readonly string[];
  /** What their job title suggests and the mentor knows they do not practise; absent = nothing. */
  readonly skillsRuledOut?: readonly string[];
  /** What they look for themselves. */
  readonly looksFor: readonly string[];
  /** 0 = never met … 5 = close; undefined = not said. */
  readonly closeness?: number;
  /** Last contact, `YYYY-MM-DD`; empty if unknown. */
  readonly lastContact: string;
  readonly willingness: Willingness;
  /** What to respect when asking, in the mentor's words. */
  readonly limits: string;
  readonly howMet: string;
  readonly helperRoles: readonly HelperRole[];
  /** Personal details worth remembering, in the mentor's words. Private. */
  readonly remember: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant. */
  readonly updatedAt: string;
}
