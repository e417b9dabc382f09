/** Id of a skill, field or language in the thesaurus, e.g. `negotiation`. */
export type SkillId = string;

/** One entry of the thesaurus. Our own words and judgement, made for mentoring at work. */
export interface SkillEntry {
  /** As it is shown: "Contract negotiation". */
  readonly name: string;
  /** Other ways to say it, parted by commas; English first, then German, French, Spanish, Portuguese and Japanese. */
  readonly words: string;
  /** Ids of the broader skills it is part of, parted by spaces. */
  readonly under?: string;
  /** Ids of skills that often go together with it, parted by spaces; holds both ways. */
  readonly near?: string;
}

/** Skills of one field. */
export type SkillTable = Readonly<Record<SkillId, SkillEntry>>;

/** How far up somebody is, as a job title tells; from the first years to the top. */
export const SENIORITIES = ['junior', 'professional', 'senior', 'lead', 'head', 'executive'] as const;

export type Seniority = (typeof SENIORITIES)[number];

/** What a run of words in a job title suggests. */
export interface TitlePattern {
  /** Ways to write it, parted by commas. */
  readonly words: string;
  /** Skill ids with how sure it is, 0–1: `procurement 0.9, negotiation 0.7`. */
  readonly skills: string;
  readonly seniority?: Seniority;
  /** What follows in the title names somebody else ("Assistant to the CEO") and is not read. */
  readonly isLast?: true;
}
