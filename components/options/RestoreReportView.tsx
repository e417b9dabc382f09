import { useState } from 'react';
import type { RestoreReport, RowReport } from '../../lib/backup/report';
import { TABLE_NAMES } from '../../lib/store/backup';
import { backup } from '../../lib/words/backup';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import styles from './options.module.css';
import { leftOutText, mendingText } from './report-text';

/** Rows listed at first, and with every "show more". */
const PAGE = 100;

interface RestoreReportViewProps {
  readonly report: RestoreReport;
  readonly onUndo: () => void;
}

/** What a restore took, mended and left out, row by row, with the way back. */
export function RestoreReportView({ report, onUndo }: RestoreReportViewProps) {
  const format = useFormat();
  const leftOut = report.rows.filter((row) => row.fate === 'left-out');
  const mended = report.rows.filter((row) => row.fate === 'mended');
  const taken = report.rows.filter((row) => row.fate === 'taken');
  const counts = TABLE_NAMES.flatMap((table) => {
    const count = report.rows.filter((row) => row.table === table && row.fate !== 'left-out').length;
    return count === 0 ? [] : [backup.count(table, count)];
  });
  return (
    <div className={styles.report}>
      <p role="status">
        <b>{backup.summary(taken.length, mended.length, leftOut.length)}</b>
        {counts.length > 0 && <span className={parts.small}> {format.list(counts)}</span>}
      </p>
      {report.unknownTables.length > 0 && <p>{backup.unknownTables(report.unknownTables)}</p>}
      {report.notLists.length > 0 && <p>{backup.notLists(report.notLists)}</p>}
      <Rows title={backup.leftOutRows(leftOut.length)} rows={leftOut} isOpen />
      <Rows title={backup.mendedRows(mended.length)} rows={mended} isOpen={mended.length <= 20} />
      <Rows title={backup.takenRows(taken.length)} rows={taken} isOpen={false} />
      <div>
        <button type="button" className={parts.button} onClick={onUndo}>
          {backup.undoRestore}
        </button>
      </div>
    </div>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly RowReport[];
  readonly isOpen: boolean;
}

function Rows({ title, rows, isOpen }: RowsProps) {
  const [shown, setShown] = useState(PAGE);
  if (rows.length === 0) return null;
  const rest = rows.length - shown;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((row) => (
          <li key={`${row.table} ${row.row}`}>
            {backup.row(row.table, row.row, row.label)}
            {row.fate !== 'taken' && <span className={parts.small}> {whyOf(row)}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={parts.button} onClick={() => setShown(shown + PAGE)}>
          {backup.showMore(Math.min(PAGE, rest))}
        </button>
      )}
    </details>
  );
}

function whyOf(row: Exclude<RowReport, { fate: 'taken' }>): string {
  return row.fate === 'left-out' ? leftOutText(row.because) : row.mendings.map(mendingText).join('; ');
}
