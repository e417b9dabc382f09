import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { menteeNetwork, type NetworkTie } from '../../lib/introductions/mentee-network';
import { firstName, initialsOf } from '../../lib/people/name';
import { shortNames } from '../../lib/people/short-names';
import type { Relationship } from '../../lib/store/relationship';
import { introductions as say } from '../../lib/words/introductions';
import type { Format } from '../../lib/words/format';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import { networkLayout, type PlacedTie } from './network-layout';
import styles from './network-picture.module.css';

interface NetworkPictureProps {
  readonly relationship: Pick<Relationship, 'mentee' | 'introductions' | 'pairings' | 'contacts'>;
}

/**
 * The network a mentee has grown through the mentor: who, through whom, what for, and since when, as a plant that grows
 * upwards with time; the same in words beside it. One stop for Tab; the arrow keys go from one to the next.
 */
export function NetworkPicture({ relationship }: NetworkPictureProps) {
  const { mentee, introductions, pairings, contacts } = relationship;
  const format = useFormat();
  const caption = useId();
  const picture = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState('');
  const ties = useMemo(
    () => menteeNetwork({ menteeId: mentee.id, introductions, pairings, contacts }),
    [mentee.id, introductions, pairings, contacts],
  );
  const names = useMemo(() => shortNames(ties.map(({ person }) => person)), [ties]);
  const layout = useMemo(() => networkLayout(ties), [ties]);
  if (ties.length === 0) return <p className={parts.empty}>{say.networkEmpty}</p>;
  const inWords = (tie: NetworkTie): string => tieInWords(tie, contacts.get(tie.throughId)?.name ?? '', format);
  const shown = ties.find(({ person }) => person.id === chosen);
  const press = (event: KeyboardEvent<HTMLOListElement>): void => {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const nodes = [...(picture.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = nodes.findIndex((node) => node === document.activeElement);
    nodes[Math.min(nodes.length - 1, Math.max(0, at + by))]?.focus();
  };
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <div className={styles.picture} style={{ inlineSize: layout.width, blockSize: layout.height }}>
          <Branches layout={layout} />
          {layout.months.map(({ on, y }, index) => (
            <span key={on} className={styles.month} style={{ insetBlockStart: y }} aria-hidden="true">
              {format.shortMonth(on)}
              {on.slice(0, 4) !== (layout.months[index - 1]?.on ?? '').slice(0, 4) && <b>{on.slice(0, 4)}</b>}
            </span>
          ))}
          <span className={styles.mentee} aria-hidden="true" dir="auto">
            {firstName(mentee.name)}
          </span>
          {/* Arrow keys go from node to node; each node is a button. */}
          {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions */}
          <ol
            ref={picture}
            aria-label={say.networkOf(firstName(mentee.name), ties.length)}
            aria-describedby={caption}
            onKeyDown={press}
          >
            {layout.ties.map(({ tie, x, y }, index) => (
              <li key={tie.person.id} style={{ insetInlineStart: x, insetBlockStart: y }}>
                <button
                  type="button"
                  className={styles.node}
                  data-stage={tie.stage}
                  data-pairing={tie.pairing}
                  tabIndex={(chosen === '' ? index === 0 : tie.person.id === chosen) ? 0 : -1}
                  aria-label={inWords(tie)}
                  title={inWords(tie)}
                  onFocus={() => setChosen(tie.person.id)}
                  onClick={() => setChosen(tie.person.id)}
                >
                  <span className={styles.round} aria-hidden="true">
                    {initialsOf(tie.person.name)}
                  </span>
                  <span className={styles.name} aria-hidden="true" dir="auto">
                    {names.get(tie.person.id)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <figcaption id={caption} className={styles.caption}>
        {shown ? inWords(shown) : say.networkOf(firstName(mentee.name), ties.length)}
      </figcaption>
      <details className={styles.words}>
        <summary className={parts.small}>{say.asList}</summary>
        <ul>
          {ties.toReversed().map((tie) => (
            <li key={tie.person.id}>{inWords(tie)}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

/** The stem, the branches and what grows on them: decoration, all of it is said by the nodes. */
function Branches({ layout }: { readonly layout: ReturnType<typeof networkLayout> }) {
  const { width, height, stem, ties } = layout;
  return (
    <svg
      className={styles.branches}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path className={styles.stem} d={`M${stem.x} ${stem.foot} V${stem.top}`} />
      <path
        className={styles.leaf}
        d={`M${stem.x} ${stem.top} c-7 -3 -9 -9 -8 -15 c6 1 9 7 8 15 z M${stem.x} ${stem.top} c7 -3 9 -9 8 -15 c-6 1 -9 7 -8 15 z`}
      />
      {ties.map((placed) => (
        <path key={placed.tie.person.id} className={styles.branch} data-stage={placed.tie.stage} d={branchTo(placed)} />
      ))}
    </svg>
  );
}

/** A branch leaves steeply and comes in flat, as branches do. */
function branchTo({ x, y, from }: PlacedTie): string {
  const bend = from.x + (x - from.x) * 0.45;
  return `M${from.x} ${from.y} C${from.x + (x - from.x) * 0.1} ${y + (from.y - y) * 0.35} ${bend} ${y} ${x} ${y}`;
}

function tieInWords(
  { person, needs, stage, on, outcome, pairing }: NetworkTie,
  through: string,
  format: Format,
): string {
  const month = on === '' ? '' : format.month(on);
  const isOnlyPaired = pairing !== 'none' && outcome === '' && stage === 'met';
  return say.tie({
    name: person.name,
    through: through === '' ? say.throughYou : say.through(through),
    needs: needs.length === 0 ? '' : format.list(needs),
    stage:
      isOnlyPaired && month !== ''
        ? say.tiePairedSince(month)
        : month === ''
          ? say.tieUndated[stage]
          : say.tieStage[stage](month),
    more: say.tieOutcome[outcome] || say.tiePairing[pairing],
  });
}
