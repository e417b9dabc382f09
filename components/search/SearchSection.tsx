import { search as words } from '../../lib/words/search';
import { Section } from '../ui/Section';
import { SearchBox } from './SearchBox';

/** The search over everybody, as a part of a page. */
export function SearchSection({ hasFocus = false }: { readonly hasFocus?: boolean }) {
  return (
    <Section title={words.title} id="search">
      <SearchBox personId="" hasFocus={hasFocus} />
    </Section>
  );
}
