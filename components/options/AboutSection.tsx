import { browser } from '#imports';
import { options } from '../../lib/words/options';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './options.module.css';

/** What Trellis reads, keeps and may do, in plain words. */
export function AboutSection() {
  return (
    <Section title={options.about} id="about">
      <div className={styles.about}>
        <p>{options.aboutIntro}</p>
        <List title={options.readTitle} items={options.read} />
        <List title={options.keptTitle} items={options.kept} />
        <List title={options.permissionsTitle} items={options.permissions} />
        <h3>{options.neverTitle}</h3>
        <p>{options.never}</p>
        <p>
          <a className={parts.button} href={browser.runtime.getURL('/welcome.html')}>
            {options.welcome}
          </a>
        </p>
      </div>
    </Section>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
