import { browser } from '#imports';
import { useCallback, useState } from 'react';
import { dueOf } from '../../lib/introductions/life';
import { readIntroductions } from '../../lib/store/introductions';
import { popup } from '../../lib/words/popup';
import { useLive } from '../hooks/use-live';
import { IntroductionItem } from '../introductions/IntroductionItem';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';

/** Introductions whose next step is the mentor's, the most urgent first. */
export function WaitingIntroductions({ now }: { readonly now: Date }) {
  const live = useLive(readIntroductions, []);
  const rows = live.status === 'some' ? live.value : undefined;
  // What was acted on stays where it was, with its way back, until the popup closes.
  const [kept, setKept] = useState<ReadonlyMap<string, number>>(new Map());
  const all = (rows ?? []).map((row) => ({ ...row, due: dueOf(row.introduction, now) }));
  const keep = useCallback(
    (id: string): void => {
      const row = rows?.find(({ introduction }) => introduction.id === id);
      if (!row) return;
      setKept((before) => (before.has(id) ? before : new Map(before).set(id, dueOf(row.introduction, now).urgency)));
    },
    [rows, now],
  );
  if (!rows) return <Skeleton rows={2} />;

  const shown = all
    .filter(({ introduction, due }) => kept.has(introduction.id) || (due.due !== 'none' && due.due !== 'waiting'))
    .map((row) => ({ ...row, urgency: kept.get(row.introduction.id) ?? row.due.urgency }))
    .sort(
      (one, other) =>
        other.urgency - one.urgency ||
        other.due.days - one.due.days ||
        one.introduction.id.localeCompare(other.introduction.id),
    );
  if (shown.length === 0) {
    return (
      <div className={parts.stack}>
        <p className={parts.empty}>{rows.length === 0 ? popup.noIntroductions : popup.nothingWaits}</p>
        {rows.length === 0 && (
          <div>
            <button type="button" className={parts.button} onClick={() => void browser.runtime.openOptionsPage()}>
              {popup.addPeople}
            </button>
          </div>
        )}
      </div>
    );
  }
  return shown.map(({ introduction, mentee, contact }) => (
    <IntroductionItem
      key={introduction.id}
      introduction={introduction}
      mentee={mentee}
      contact={contact}
      now={now}
      onAct={keep}
    />
  ));
}
