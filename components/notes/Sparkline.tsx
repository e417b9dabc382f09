import { words } from '../../lib/words/words';
import styles from './notes.module.css';

const WIDTH = 92;
const HEIGHT = 26;
const PAD = 4;

/** A 0–10 scale over time as a small line, with its numbers for those who do not see it. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  const x = (index: number): number => PAD + (index * (WIDTH - 2 * PAD)) / Math.max(1, values.length - 1);
  const y = (value: number): number => HEIGHT - PAD - (value / 10) * (HEIGHT - 2 * PAD);
  const line = values.map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(value)}`).join(' ');
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.notes.scaleAlt(values)}
    >
      <path d={line} fill="none" stroke="var(--leaf)" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" />
      <circle cx={x(values.length - 1)} cy={y(values.at(-1) ?? 0)} r="3" fill="var(--leaf)" />
    </svg>
  );
}
