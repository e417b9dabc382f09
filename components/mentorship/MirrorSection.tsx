import { mentorMirror, type MirrorMonth } from '../../lib/agenda/mentor-mirror';
import { DOMAINS } from '../../lib/agenda/prompt';
import { DOMAIN_WORDS } from '../../lib/agenda/words';
import { readRelationships, type Relationship } from '../../lib/store/relationship';
import { mentorViews as say } from '../../lib/words/mentor-views';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './mentorship.module.css';
import { MonthPlot, type PlotMonth } from './MonthPlot';

/** How the mentor has mentored, month by month, in plain plots. */
export function MirrorSection() {
  const format = useFormat();
  const now = useNow();
  const live = useLive(() => readRelationships(), []);
  const mirror = live.status === 'some' ? mentorMirror(factsOf(live.value), now) : undefined;
  // Where no question was marked as used nothing is known of the fields.
  const isKnown = mirror !== undefined && mirror.untouched.length < DOMAINS.length;
  const plot = (of: (month: MirrorMonth) => readonly [value: number, of: number]): readonly PlotMonth[] =>
    (mirror?.months ?? []).map((month) => {
      const [value, all] = of(month);
      return {
        label: monthName(month.month, 'long'),
        short: monthName(month.month, 'short'),
        value,
        of: all,
        say: value === all ? String(value) : say.ofAll(value, all),
      };
    });
  return (
    <Section title={say.mirror} id="mirror">
      <div className={parts.stack}>
        <p className={parts.empty}>{say.mirrorIntro}</p>
        {!mirror ? (
          <Skeleton rows={3} />
        ) : mirror.isEmpty ? (
          <p className={parts.empty}>{say.mirrorEmpty}</p>
        ) : (
          <>
            <div className={styles.plots}>
              <MonthPlot
                title={say.mirrorShare}
                months={plot(({ raisedByMentees, topics }) => [raisedByMentees, topics])}
              />
              <MonthPlot title={say.mirrorKept} months={plot(({ kept, promises }) => [kept, promises])} />
              <MonthPlot
                title={say.mirrorDomains}
                months={plot(({ domains }) => [domains.length, isKnown ? DOMAINS.length : 0])}
              />
              <MonthPlot title={say.mirrorMade} months={plot(({ introductions }) => [introductions, introductions])} />
              <MonthPlot title={say.mirrorMet} months={plot(({ met }) => [met, met])} />
            </div>
            {isKnown && (
              <p className={parts.small}>
                {mirror.untouched.length === 0
                  ? say.allCovered
                  : say.notCovered(format.list(mirror.untouched.map((domain) => DOMAIN_WORDS[domain])))}
              </p>
            )}
          </>
        )}
      </div>
    </Section>
  );
}

function factsOf(rows: readonly Relationship[]): Parameters<typeof mentorMirror>[0] {
  return {
    topics: rows.flatMap(({ topics }) => topics),
    commitments: rows.flatMap(({ commitments }) => commitments),
    introductions: rows.flatMap(({ introductions }) => introductions),
    promptUses: rows.flatMap(({ promptUses }) => promptUses),
    meetings: rows.flatMap(({ meetings }) => meetings),
  };
}

function monthName(month: string, length: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(navigator.language, { month: length, timeZone: 'UTC' }).format(
    new Date(`${month}T00:00:00Z`),
  );
}
