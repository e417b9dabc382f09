import type { LabelIndex } from './label-index';

/** The ESCO classification as it is kept: plain data, ready to be asked. The user brings it; nothing of it ships. */
export interface Esco {
  /** Languages of the files it was made from, as their names tell; may be empty. */
  readonly languages: readonly string[];
  /** Occupations as they are shown. */
  readonly occupations: readonly string[];
  /** Skills and knowledge as they are shown. */
  readonly skills: readonly string[];
  /** Occupation `o` takes entries `skillStarts[o]` to `skillStarts[o + 1]` of `skillsOf` and `isEssential`. */
  readonly skillStarts: Uint32Array;
  readonly skillsOf: Uint16Array;
  readonly isEssential: Uint8Array;
  /** Occupation → number of its group of related occupations. */
  readonly groups: Uint16Array;
  readonly occupationLabels: LabelIndex;
  /** One label for each group: all that is said of its occupations and their skills. */
  readonly groupLabels: LabelIndex;
  readonly skillLabels: LabelIndex;
}

/** The line the Commission asks everybody to show who uses its classification. */
export const ESCO_ATTRIBUTION = 'This service uses the ESCO classification of the European Commission.';
