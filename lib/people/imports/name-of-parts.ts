/** A name as files take it apart; empty text where there is none. */
export interface WrittenParts {
  readonly given: string;
  readonly middle?: string;
  readonly family: string;
  readonly suffix?: string;
}

/** Scripts in which the family name is written first, whatever the columns are called. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\s]+$/u;

/** The parts of a name in the order in which one reads them. */
export function nameOfParts({ given, middle = '', family, suffix = '' }: WrittenParts): string {
  const isFamilyFirst = given !== '' && FAMILY_FIRST.test(given + family);
  const parts = isFamilyFirst ? [family, middle, given] : [given, middle, family, suffix];
  return parts.filter((part) => part.trim() !== '').join(' ');
}
