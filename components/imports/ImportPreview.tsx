import { useEffect, useRef } from 'react';
import type { ColumnRole } from '../../lib/people/imports/column-roles';
import { TEXT_ENCODINGS } from '../../lib/people/imports/decode-text';
import { imports } from '../../lib/words/imports';
import parts from '../ui/parts.module.css';
import type { CalendarSummary, Choice, ImportColumns, ImportEntry, ImportNews, Shelf } from './import-messages';
import styles from './imports.module.css';
import { takeLostFocus } from './take-lost-focus';
import { PAGE, type Import } from './use-import';

type News<T extends ImportNews['type']> = Extract<ImportNews, { type: T }>;

interface ImportPreviewProps {
  readonly run: Import;
  readonly name: string;
  readonly read: News<'read'>;
  readonly shown: News<'shown'> | undefined;
}

const SHELVES: readonly Shelf[] = ['all', 'new', 'known', 'maybe', 'repeated', 'problems'];
const ROLES: readonly ColumnRole[] = [
  'ignore',
  'name',
  'given',
  'middle',
  'family',
  'suffix',
  'address',
  'role',
  'organisation',
  'team',
  'place',
  'languages',
  'skills',
  'how-met',
  'remember',
  'last-contact',
  'connected-on',
];

const NAMING: ReadonlySet<ColumnRole> = new Set(['name', 'given', 'family']);

/** What is in a file, before anything is written: columns, entries, and what is to be done with each. */
export function ImportPreview({ run, name, read, shown }: ImportPreviewProps) {
  const { summary, columns, calendar } = read;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeLostFocus(heading.current), []);
  const { counts } = summary;
  const all = counts.new + counts.known + counts.maybe + counts.repeated;
  const shelf = shown?.shelf ?? 'all';
  const numberOn = (of: Shelf): number => (of === 'all' ? all : of === 'problems' ? summary.problems : counts[of]);
  const isNothing = summary.adds + summary.completes + (calendar?.withMentees ?? 0) === 0;
  return (
    <div className={parts.stack}>
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <p>
        {columns && `${imports.source(columns.source)}. `}
        {imports.summary(all)}.
      </p>
      {columns && <Columns columns={columns} run={run} />}
      {columns && <Letters columns={columns} run={run} />}
      {calendar && <Calendar calendar={calendar} run={run} />}
      {counts.maybe > 0 && <p className={parts.small}>{imports.perhaps(counts.maybe)}</p>}
      <div className={`${parts.row} ${parts.wrap}`} role="group" aria-label={imports.shelves}>
        {SHELVES.filter((each) => each === 'all' || numberOn(each) > 0).map((each) => (
          <button
            key={each}
            type="button"
            className={parts.word}
            aria-pressed={each === shelf}
            onClick={() => run.show(each, 0)}
          >
            {imports.shelf[each]} <span className={parts.faint}>{numberOn(each).toLocaleString('en')}</span>
          </button>
        ))}
      </div>
      {shelf !== 'all' && shelf !== 'problems' && numberOn(shelf) > 1 && (
        <label className={`${parts.row} ${parts.small}`}>
          {imports.wholeShelf}
          <ChoiceSelect
            label={imports.wholeShelf}
            value=""
            canComplete={shelf === 'known' || shelf === 'maybe'}
            onChoose={(choice) => run.ask({ type: 'choose-shelf', shelf, choice })}
          />
        </label>
      )}
      {shown && <Entries shown={shown} run={run} />}
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={`${parts.button} ${parts.primary}`} disabled={isNothing} onClick={run.write}>
          {imports.write(summary.adds, summary.completes)}
        </button>
        <button type="button" className={parts.button} onClick={run.close}>
          {imports.cancel}
        </button>
      </div>
    </div>
  );
}

function Columns({ columns, run }: { readonly columns: ImportColumns; readonly run: Import }) {
  const { headers, roles, samples, source } = columns;
  const choose = (at: number, role: ColumnRole): void =>
    run.ask({ type: 'columns', roles: roles.map((each, index) => (index === at ? role : each)) });
  return (
    <details open={source === 'other'}>
      <summary>{imports.columns}</summary>
      {!roles.some((role) => NAMING.has(role)) && <p>{imports.noName}</p>}
      <ul className={styles.columns}>
        {headers.map((header, at) => (
          <li key={`${String(at)} ${header}`}>
            <span className={styles.column}>
              <strong>{header}</strong>
              <span className={`${parts.small} ${parts.faint}`}>{samples[at]?.join(' · ')}</span>
            </span>
            <select
              className={parts.input}
              aria-label={imports.column(header)}
              value={roles[at]}
              onChange={({ target }) => choose(at, target.value as ColumnRole)}
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {imports.role(role)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Offered where the bytes did not give the letters away, or the user chose. */
function Letters({ columns, run }: { readonly columns: ImportColumns; readonly run: Import }) {
  if (columns.encoding.startsWith('utf-')) return null;
  return (
    <label className={parts.field}>
      <span>{imports.encoding}</span>
      <select
        className={parts.input}
        value={columns.encoding}
        onChange={({ target }) => {
          const encoding = TEXT_ENCODINGS.find((each) => each === target.value);
          if (encoding) run.ask({ type: 'encoding', encoding });
        }}
      >
        {TEXT_ENCODINGS.map((encoding) => (
          <option key={encoding} value={encoding}>
            {imports.encodingName(encoding)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Calendar({ calendar, run }: { readonly calendar: CalendarSummary; readonly run: Import }) {
  return (
    <>
      <p>{imports.calendar(calendar.meetings, calendar.withMentees)}</p>
      <label className={parts.field}>
        <span>{imports.ownAddress}</span>
        <input
          className={parts.input}
          type="email"
          defaultValue={calendar.ownAddress}
          onBlur={({ target }) => run.ask({ type: 'own-address', address: target.value.trim().toLowerCase() })}
        />
      </label>
      {calendar.ownAddress === '' && <p className={parts.small}>{imports.ownUnknown}</p>}
      <label className={parts.field}>
        <span>{imports.atLeast}</span>
        <input
          className={parts.input}
          type="number"
          min={1}
          max={100}
          value={calendar.atLeast}
          onChange={({ target }) => run.ask({ type: 'at-least', times: Math.max(1, target.valueAsNumber || 1) })}
        />
      </label>
    </>
  );
}

function Entries({ shown, run }: { readonly shown: News<'shown'>; readonly run: Import }) {
  const { shelf, from, all, entries, problems } = shown;
  if (entries.length + problems.length === 0) return <p className={parts.empty}>{imports.nothingHere}</p>;
  return (
    <>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={entry.index} entry={entry} run={run} />
        ))}
        {problems.map((problem, at) => (
          <li key={`${String(problem.line)} ${String(at)}`}>
            <span>
              {imports.line(problem.line)}: {imports.problem(problem)}
            </span>
          </li>
        ))}
      </ul>
      {all > PAGE && (
        <div className={parts.row}>
          <button
            type="button"
            className={parts.button}
            disabled={from === 0}
            onClick={() => run.show(shelf, Math.max(0, from - PAGE))}
          >
            {imports.earlier}
          </button>
          <span className={parts.small}>{imports.range(from + 1, Math.min(all, from + PAGE), all)}</span>
          <button
            type="button"
            className={parts.button}
            disabled={from + PAGE >= all}
            onClick={() => run.show(shelf, from + PAGE)}
          >
            {imports.later}
          </button>
        </div>
      )}
    </>
  );
}

function Entry({ entry, run }: { readonly entry: ImportEntry; readonly run: Import }) {
  const { index, person, match, matchName, choice } = entry;
  const about = [person.role, person.organisation, person.addresses.join(', ')].filter((part) => part !== '');
  return (
    <li>
      <span className={styles.entry}>
        <strong>
          <bdi>{person.name}</bdi>
        </strong>
        <span className={`${parts.small} ${parts.faint}`}>
          <bdi>{about.join(' · ')}</bdi>
        </span>
        {match.kind === 'known' && <span className={parts.small}>{imports.knownAs(matchName)}</span>}
        {match.kind === 'maybe' && <span className={parts.small}>{imports.maybeAs(matchName)}</span>}
        {match.kind === 'repeated' && <span className={parts.small}>{imports.repeatedOf(match.line)}</span>}
      </span>
      <ChoiceSelect
        label={imports.choice(person.name)}
        value={choice}
        canComplete={match.kind === 'known' || match.kind === 'maybe'}
        onChoose={(chosen) => run.ask({ type: 'choose', index, choice: chosen })}
      />
    </li>
  );
}

interface ChoiceSelectProps {
  readonly label: string;
  readonly value: Choice | '';
  readonly canComplete: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function ChoiceSelect({ label, value, canComplete, onChoose }: ChoiceSelectProps) {
  return (
    <select
      className={parts.input}
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        if (target.value !== '') onChoose(target.value as Choice);
      }}
    >
      {value === '' && <option value="">…</option>}
      <option value="add">{imports.choices.add}</option>
      {canComplete && <option value="complete">{imports.choices.complete}</option>}
      <option value="leave">{imports.choices.leave}</option>
    </select>
  );
}
