import { Leaf } from 'lucide-react';
import { useEffect } from 'react';
import { backup } from '../../lib/words/backup';
import { everyPage } from '../../lib/words/every-page';
import { options } from '../../lib/words/options';
import { people } from '../../lib/words/people';
import { useBadge } from '../hooks/use-badge';
import { PeopleSection } from '../people/PeopleSection';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { MeSection } from './MeSection';
import styles from './options.module.css';

const SECTIONS = [
  ['people', people.title],
  ['me', options.me],
  ['backup', backup.title],
  ['about', options.about],
] as const;

/** The page for people, the mentor's own names, backups, and what Trellis does. */
export function Options() {
  useBadge();
  useEffect(() => {
    // The section named in the address is there only now.
    const { hash } = window.location;
    if (hash.length > 1) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Leaf size={20} className={styles.leaf} aria-hidden="true" />
        <h1>{everyPage.product}</h1>
        <p>{options.title}</p>
      </header>
      <nav className={styles.nav} aria-label={options.sections}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>
        <PeopleSection />
        <MeSection />
        <BackupSection />
        <AboutSection />
      </main>
    </div>
  );
}
