import { mentorViews as say } from '../../lib/words/mentor-views';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';

const WIDTH = 220;
const HEIGHT = 48;
const GAP = 6;

/** One month of a plot: what fills the bar, and the whole it is a part of. */
export interface PlotMonth {
  /** "March" */
  readonly label: string;
  /** "Mar" */
  readonly short: string;
  readonly value: number;
  /** Equal to `value` where there is no whole to compare with. */
  readonly of: number;
  /** "3 of 5" */
  readonly say: string;
}

interface MonthPlotProps {
  readonly title: string;
  readonly months: readonly PlotMonth[];
}

/** Months side by side as plain bars, a part filled within its whole, with the same numbers in words. */
export function MonthPlot({ title, months }: MonthPlotProps) {
  if (months.every(({ of }) => of === 0)) {
    return (
      <figure className={styles.plot}>
        <figcaption>{title}</figcaption>
        <p className={parts.small}>{say.nothingYet}</p>
      </figure>
    );
  }
  const most = Math.max(1, ...months.map(({ of }) => of));
  const width = (WIDTH - GAP * (months.length - 1)) / Math.max(1, months.length);
  const heightOf = (value: number): number => (value / most) * (HEIGHT - 2);
  return (
    <figure className={styles.plot}>
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say.plotAlt(
          title,
          months.map((month) => say.month(month.label, month.say)),
        )}
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} stroke="var(--line-strong)" />
        {months.map(({ label, value, of }, index) => (
          <g key={label} transform={`translate(${index * (width + GAP)} 0)`}>
            <rect y={HEIGHT - heightOf(of)} width={width} height={heightOf(of)} fill="var(--leaf-soft)" />
            <rect y={HEIGHT - heightOf(value)} width={width} height={heightOf(value)} fill="var(--leaf)" />
          </g>
        ))}
      </svg>
      <ul aria-hidden="true">
        {months.map((month) => (
          <li key={month.label}>
            <b>{month.say}</b>
            <span>{month.short}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
