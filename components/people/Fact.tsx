import type { ReactNode } from 'react';
import styles from './person-page.module.css';

/** One line of a list of facts: what it is about, and what is known. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
