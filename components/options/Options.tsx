import { Leaf } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { backup } from '../../lib/words/backup';
import { everyPage } from '../../lib/words/every-page';
import { imports } from '../../lib/words/imports';
import { mentorViews } from '../../lib/words/mentor-views';
import { options } from '../../lib/words/options';
import { notes } from '../../lib/words/notes';
import { notifications } from '../../lib/words/notifications';
import { people } from '../../lib/words/people';
import { skills } from '../../lib/words/skills';
import { search } from '../../lib/words/search';
import { templates } from '../../lib/words/templates';
import { useBadge } from '../hooks/use-badge';
import { PeopleSection } from '../people/PeopleSection';
import { AboutSection } from './AboutSection';
import { AnswersSection } from './AnswersSection';
import { BackupSection } from './BackupSection';
import { BotsSection } from './BotsSection';
import { MeSection } from './MeSection';
import { NotificationsSection } from './NotificationsSection';
import { ReadingSection } from './ReadingSection';
import { TemplatesSection } from './TemplatesSection';
import { Skeleton } from '../ui/Skeleton';
import styles from './options.module.css';

const ImportSection = lazy(async () => ({ default: (await import('../imports/ImportSection')).ImportSection }));
const EscoSection = lazy(async () => ({ default: (await import('../skills/EscoSection')).EscoSection }));

/** What looks over all mentorships reads all of them, and every prompt: it comes when the rest of the page stands. */
const BenchSection = lazy(async () => ({ default: (await import('../mentorship/BenchSection')).BenchSection }));
const MirrorSection = lazy(async () => ({ default: (await import('../mentorship/MirrorSection')).MirrorSection }));
const LessonsSection = lazy(async () => ({ default: (await import('../mentorship/LessonsSection')).LessonsSection }));
const SourcesSection = lazy(async () => ({ default: (await import('../mentorship/SourcesSection')).SourcesSection }));

const SearchSection = lazy(async () => ({ default: (await import('../search/SearchSection')).SearchSection }));
const NoteFilesSection = lazy(async () => ({
  default: (await import('../notes/NoteFilesSection')).NoteFilesSection,
}));

/** The sections by what they are about, in the order in which they stand on the page. */
const GROUPS = [
  {
    title: options.groups.network,
    sections: [
      ['search', search.title],
      ['people', people.title],
      ['imports', imports.title],
      ['skills', skills.title],
    ],
  },
  {
    title: options.groups.mentoring,
    sections: [
      ['bench', mentorViews.bench],
      ['mirror', mentorViews.mirror],
      ['lessons', mentorViews.lessons],
    ],
  },
  {
    title: options.groups.introductions,
    sections: [
      ['templates', templates.title],
      ['notifications', notifications.title],
    ],
  },
  {
    title: options.groups.calendar,
    sections: [
      ['me', options.me],
      ['bots', options.bots],
      ['answers', options.answers],
      ['reading', options.reading],
    ],
  },
  {
    title: options.groups.files,
    sections: [
      ['notes', notes.files],
      ['backup', backup.title],
    ],
  },
  {
    title: options.groups.trellis,
    sections: [
      ['sources', mentorViews.sources],
      ['about', options.about],
    ],
  },
] as const;

/** The page for people, the mentor's own names, what was answered, backups, and what Trellis reads and does. */
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
          {GROUPS.map(({ title: group, sections }) => (
            <li key={group}>
              <span>{group}</span>
              <ul>
                {sections.map(([id, title]) => (
                  <li key={id}>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>
        <Suspense fallback={<Skeleton />}>
          <SearchSection />
        </Suspense>
        <PeopleSection />
        <Suspense fallback={<Skeleton />}>
          <ImportSection />
          <EscoSection />
        </Suspense>
        <Suspense fallback={<Skeleton />}>
          <BenchSection />
          <MirrorSection />
          <LessonsSection />
        </Suspense>
        <TemplatesSection />
        <NotificationsSection />
        <MeSection />
        <BotsSection />
        <AnswersSection />
        <ReadingSection />
        <Suspense fallback={<Skeleton />}>
          <NoteFilesSection />
        </Suspense>
        <BackupSection />
        <Suspense fallback={<Skeleton />}>
          <SourcesSection />
        </Suspense>
        <AboutSection />
      </main>
    </div>
  );
}
