import { useState, type SubmitEvent } from 'react';
import { isBot } from '../../lib/meeting/bots';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { isAddress } from '../../lib/people/address';
import { readMentees } from '../../lib/store/people';
import type { Settings } from '../../lib/store/rows';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { everyPage } from '../../lib/words/every-page';
import { options } from '../../lib/words/options';
import { useFormat } from '../hooks/use-format';
import { useLive } from '../hooks/use-live';
import { TextField } from '../people/Field';
import { textOf } from '../people/person-form';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './options.module.css';

/** Who is no guest although listed, and which domains are one organisation's. */
export function BotsSection() {
  const live = useLive(readSettings, []);
  const [did, setDid] = useState<Undoable | undefined>();
  const keep = async (say: string, change: Partial<Settings>, before: Partial<Settings>): Promise<void> => {
    await changeSettings(change);
    void announcePeopleChanged();
    const undo = async (): Promise<void> => {
      await changeSettings(before);
      void announcePeopleChanged();
    };
    setDid({ say, undo });
  };
  return (
    <Section title={options.bots} id="bots">
      <div className={parts.stack}>
        <p className={parts.empty}>{options.botsIntro}</p>
        {live.status === 'some' ? (
          <>
            <BotList bots={live.value.bots} onKeep={keep} />
            <DomainList domainAliases={live.value.domainAliases} onKeep={keep} />
          </>
        ) : (
          <Skeleton rows={2} />
        )}
        <UndoLine did={did} />
      </div>
    </Section>
  );
}

type Keep = (say: string, change: Partial<Settings>, before: Partial<Settings>) => Promise<void>;

function BotList({ bots, onKeep }: { readonly bots: readonly string[]; readonly onKeep: Keep }) {
  const [error, setError] = useState<string | undefined>();
  const add = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const bot = textOf(new FormData(form), 'bot').toLowerCase();
    const problem = await problemWith(bot);
    setError(problem);
    if (problem !== undefined) return;
    form.reset();
    await onKeep(options.botAdded(bot), { bots: [...new Set([...bots, bot])] }, { bots });
  };
  return (
    <>
      {bots.length === 0 ? (
        <p>{options.noBots}</p>
      ) : (
        <Removable
          items={bots}
          onRemove={(bot) => void onKeep(options.removed(bot), { bots: bots.filter((each) => each !== bot) }, { bots })}
        />
      )}
      <form className={styles.form} noValidate onSubmit={(event) => void add(event)}>
        <TextField name="bot" label={options.addBot} value="" error={error} />
        <div>
          <button type="submit" className={parts.button}>
            {everyPage.add}
          </button>
        </div>
      </form>
    </>
  );
}

/** What is wrong with an entry of the table; above all, it must not be one of the mentees. */
async function problemWith(bot: string): Promise<string | undefined> {
  const isDomain = /^@?[^\s@]+\.[^\s@]+$/u.test(bot);
  if (!isAddress(bot) && !isDomain && bot.length < 3) return options.botWrong;
  for (const { name, otherNames, addresses } of await readMentees()) {
    // The other way round: would this entry make one of them a bot?
    const shown = [
      ...addresses.map((address) => ({ address, name: '' })),
      ...[name, ...otherNames].map((each) => ({ address: '', name: each })),
    ];
    if (shown.some((each) => isBot({ ...each, kind: 'individual' }, [bot]) && !isBot({ ...each, kind: 'individual' })))
      return options.botIsMentee(bot, name);
  }
  return undefined;
}

interface DomainListProps {
  readonly domainAliases: Settings['domainAliases'];
  readonly onKeep: Keep;
}

function DomainList({ domainAliases, onKeep }: DomainListProps) {
  const format = useFormat();
  if (domainAliases.length === 0) return null;
  const named = new Map(domainAliases.map((group) => [format.list(group), group]));
  return (
    <>
      <h3>{options.domains}</h3>
      <p className={parts.empty}>{options.domainsIntro}</p>
      <Removable
        items={[...named.keys()]}
        onRemove={(name) => {
          const rest = domainAliases.filter((group) => group !== named.get(name));
          void onKeep(options.removed(name), { domainAliases: rest }, { domainAliases });
        }}
      />
    </>
  );
}

interface RemovableProps {
  readonly items: readonly string[];
  readonly onRemove: (item: string) => void;
}

function Removable({ items, onRemove }: RemovableProps) {
  return (
    <ul className={styles.entries}>
      {items.map((item) => (
        <li key={item} className={styles.entry}>
          <span className={parts.grow} dir="auto">
            {item}
          </span>
          <button
            type="button"
            className={parts.button}
            aria-label={options.removeOne(item)}
            onClick={() => onRemove(item)}
          >
            {everyPage.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
