import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { addDays } from '../../lib/meeting/day';
import type { TextHit } from '../../lib/notes/search-hit';
import { readMentees } from '../../lib/store/people';
import type { SearchHit } from '../../lib/store/search';
import type { Format } from '../../lib/words/format';
import { search as words } from '../../lib/words/search';
import { useFormat } from '../hooks/use-format';
import { liveValue, useLive } from '../hooks/use-live';
import { useToday } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import styles from './search.module.css';
import { useSearch, warmSearch } from './use-search';

interface SearchBoxProps {
  /** Whom the search is about at first; empty = everybody. */
  readonly personId: string;
  readonly hasFocus?: boolean;
  /** Shown as long as nothing is searched for. */
  readonly children?: ReactNode;
}

/** So long after it is shown the search gets ready by itself, in ms. */
const WARM_AFTER = 700;

/** Days back for "since", by the value of the choice. */
const SINCE = { any: undefined, month: 31, quarter: 92, year: 366 } as const;
const SINCE_WORDS: Readonly<Record<keyof typeof SINCE, string>> = {
  any: words.anyTime,
  month: words.lastMonth,
  quarter: words.lastQuarter,
  year: words.lastYear,
};

/** A field that finds notes, people, promises and prompts as one types, narrowed to a person, a time, open promises. */
export function SearchBox({ personId, hasFocus = false, children }: SearchBoxProps) {
  const today = useToday();
  const format = useFormat();
  const [query, setQuery] = useState('');
  const [person, setPerson] = useState(personId);
  const [since, setSince] = useState<keyof typeof SINCE>('any');
  const [openOnly, setOpenOnly] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const results = useId();
  useEffect(() => {
    // After all that is looked at first; whoever types before that gets it ready by typing.
    const timer = setTimeout(warmSearch, WARM_AFTER);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  const back = SINCE[since];
  const { hits, isAnswered, hasFailed } = useSearch(query, {
    ...(person !== '' && { personId: person }),
    ...(back !== undefined && { since: addDays(today, -back) }),
    openOnly,
  });
  const isSearching = query.trim() !== '';

  /** Arrow keys go from the field through the hits and back; Escape empties the field. */
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input[type="search"], summary') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0 || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]?.focus();
    else if (event.key === 'Escape' && isSearching) {
      setQuery('');
      input.current?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    // Only arrow keys and Escape pass by here, on their way from the field and the hits, which are controls.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className={parts.stack} ref={box} onKeyDown={move}>
      <input
        ref={input}
        type="search"
        className={parts.input}
        aria-label={words.label}
        aria-controls={results}
        placeholder={words.placeholder}
        dir="auto"
        value={query}
        data-search=""
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {isSearching && (
        <div className={styles.filters}>
          <PersonFilter value={person} onChange={setPerson} />
          <label className={parts.row}>
            <span className={parts.small}>{words.since}</span>
            <select
              className={styles.choice}
              value={since}
              onChange={(event) => setSince(sinceOf(event.currentTarget.value))}
            >
              {Object.entries(SINCE_WORDS).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className={parts.row}>
            <input type="checkbox" checked={openOnly} onChange={(event) => setOpenOnly(event.currentTarget.checked)} />
            <span className={parts.small}>{words.openOnly}</span>
          </label>
        </div>
      )}
      <div id={results}>
        {isSearching && isAnswered && (
          <>
            <p className={parts.small} role="status">
              {hasFailed ? words.failed : hits.length === 0 ? words.nothing : words.found(hits.length)}
            </p>
            <ol className={styles.hits}>
              {hits.map((hit) => (
                <Hit key={`${hit.kind} ${hit.id}`} hit={hit} format={format} />
              ))}
            </ol>
          </>
        )}
        {!isSearching && children}
      </div>
    </div>
  );
}

function sinceOf(value: string): keyof typeof SINCE {
  return value === 'month' || value === 'quarter' || value === 'year' ? value : 'any';
}

interface PersonFilterProps {
  readonly value: string;
  readonly onChange: (personId: string) => void;
}

function PersonFilter({ value, onChange }: PersonFilterProps) {
  const mentees = liveValue(useLive(readMentees, []), []);
  return (
    <label className={parts.row}>
      <span className={parts.small}>{words.person}</span>
      <select className={styles.choice} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.everybody}</option>
        {mentees.map((mentee) => (
          <option key={mentee.id} value={mentee.id}>
            {mentee.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface HitProps {
  readonly hit: SearchHit;
  readonly format: Format;
}

function Hit({ hit: { kind, person, on, body, isOpen, hit }, format }: HitProps) {
  const [isWhole, setWhole] = useState(false);
  const about = [
    words.kind[kind],
    ...(kind === 'person' ? [] : [person?.name ?? words.nobody]),
    ...(on === '' ? [] : [format.day(on)]),
    ...(kind === 'promise' && !isOpen ? [words.closed] : []),
  ];
  return (
    <li>
      <details className={styles.hit} onToggle={(event) => setWhole(event.currentTarget.open)}>
        <summary>
          <span className={parts.small}>{about.join(' · ')}</span>
          <span className={styles.line} dir="auto" data-private-text="">
            <Marked text={hit.text} ranges={hit.ranges} />
          </span>
        </summary>
        {isWhole && (
          <p className={styles.body} dir="auto" data-private-text="">
            {body}
          </p>
        )}
      </details>
    </li>
  );
}

/** Letters shown before the first searched word of a long line. */
const BEFORE = 60;

function Marked({ text, ranges }: Pick<TextHit, 'text' | 'ranges'>) {
  const first = ranges[0]?.[0] ?? 0;
  const start = first > BEFORE ? first - BEFORE / 2 : 0;
  const ends = [start, ...ranges.map(([, to]) => to)];
  return (
    <>
      {start > 0 && '…'}
      {ranges.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
