import { browser } from '#imports';
import { Leaf } from 'lucide-react';
import { everyPage } from '../../lib/words/every-page';
import { welcome } from '../../lib/words/welcome';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { FirstMentee } from './FirstMentee';
import { InventedPeople } from './InventedPeople';
import { OwnAddresses } from './OwnAddresses';
import styles from './welcome.module.css';

/** The page that opens once, after the extension is installed. */
export function Welcome() {
  const optionsUrl = browser.runtime.getURL('/options.html');
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <Leaf size={34} className={styles.leaf} aria-hidden="true" />
        <h1>{welcome.title}</h1>
        <p className={styles.voice}>{welcome.intro}</p>
      </header>
      <div className={styles.pair}>
        <Section title={welcome.staysTitle}>
          <p>{welcome.stays}</p>
        </Section>
        <Section title={welcome.pagesTitle}>
          <p>{welcome.pages}</p>
        </Section>
      </div>
      <Section title={welcome.menteeTitle}>
        <FirstMentee />
      </Section>
      <Section title={welcome.meTitle}>
        <OwnAddresses />
      </Section>
      <Section title={welcome.openCalendarTitle}>
        <p>{welcome.openCalendar}</p>
      </Section>
      <div className={styles.pair}>
        <Section title={welcome.demoTitle}>
          <InventedPeople optionsUrl={optionsUrl} />
        </Section>
        <Section title={welcome.restoreTitle}>
          <div className={parts.stack}>
            <p>{welcome.restoreHint}</p>
            <div>
              <a className={parts.button} href={`${optionsUrl}#backup`}>
                {welcome.restore}
              </a>
            </div>
          </div>
        </Section>
      </div>
      <footer className={`${parts.small} ${styles.foot}`}>{everyPage.product}</footer>
    </main>
  );
}
