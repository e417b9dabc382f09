import type { Reason } from '../../lib/meeting/one-on-one';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import styles from './meeting.module.css';

/** How Trellis came to its verdict, folded away until asked for. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const format = useFormat();
  return (
    <details className={styles.reasons}>
      <summary>{words.meeting.whyThis}</summary>
      <ul>
        {reasons.map((reason, index) => (
          <li key={index}>{words.meeting.reason(reason, format)}</li>
        ))}
      </ul>
    </details>
  );
}
