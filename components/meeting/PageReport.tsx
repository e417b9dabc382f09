import { useState } from 'react';
import type { CalendarHost } from '../../lib/meeting/meeting';
import { pageReportOf } from '../../lib/messaging/session';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';
import styles from './meeting.module.css';

/** The report on the calendar page read last, shown in full before it can be copied; read when it is unfolded. */
export function PageReport({ host }: { readonly host: CalendarHost }) {
  const [report, setReport] = useState('');
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const unfold = async (isOpen: boolean): Promise<void> => {
    if (!isOpen) return;
    setCopied('no');
    setReport((await pageReportOf(host)) ?? '');
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <details className={styles.reasons} onToggle={(event) => void unfold(event.currentTarget.open)}>
      <summary>{words.meeting.pageReport}</summary>
      {report !== '' && (
        <div className={parts.stack}>
          <p>{words.meeting.pageReportHint}</p>
          <textarea
            className={`${parts.input} ${styles.report}`}
            aria-label={words.meeting.pageReport}
            dir="ltr"
            rows={8}
            readOnly
            value={report}
          />
          <div className={parts.row}>
            <button type="button" className={parts.button} onClick={() => void copy()}>
              {words.meeting.copyPageReport}
            </button>
            <span role="status">
              {copied === 'yes' && words.everyPage.copied}
              {copied === 'failed' && words.meeting.copyFailed}
            </span>
          </div>
        </div>
      )}
    </details>
  );
}
