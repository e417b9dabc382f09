import { useId, useState } from 'react';
import { draftFor, mailtoUrl, type Draft, type DraftKind } from '../../lib/introductions/drafts';
import type { Introduction } from '../../lib/introductions/introduction';
import type { Person } from '../../lib/people/person';
import { readSettings } from '../../lib/store/settings';
import { everyPage } from '../../lib/words/every-page';
import { popup } from '../../lib/words/popup';
import { useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import styles from './introduction-item.module.css';

interface DraftBoxProps {
  readonly kind: DraftKind;
  readonly introduction: Introduction;
  readonly mentee: Person;
  readonly contact: Person;
  /** The mentor says that it was sent. */
  readonly onSent: () => void;
}

/** A message to read, change, and send oneself: Trellis sends nothing. */
export function DraftBox(props: DraftBoxProps) {
  const { kind, introduction, mentee, contact } = props;
  const settings = useLive(readSettings, []);
  if (settings.status !== 'some') return null;
  const [mentorName = ''] = settings.value.ownNames;
  const result = draftFor(kind, { introduction, mentee, contact, mentorName });
  if (result.status === 'refused') return <p className={parts.empty}>{popup.notYetDraft}</p>;
  return <DraftForm key={`${kind} ${introduction.state}`} draft={result.draft} kind={kind} onSent={props.onSent} />;
}

interface DraftFormProps {
  readonly draft: Draft;
  readonly kind: DraftKind;
  readonly onSent: () => void;
}

function DraftForm({ draft, kind, onSent }: DraftFormProps) {
  const [body, setBody] = useState(draft.body);
  const [isCopied, setCopied] = useState(false);
  const hint = useId();
  const mail = mailtoUrl({ ...draft, body });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(body);
    setCopied(true);
  };
  const note = draft.to.length === 0 ? popup.noAddress : mail.isCut ? popup.cutInMail : '';
  return (
    <div className={styles.draft} role="group" aria-label={popup.draft}>
      <p className={parts.small}>{draft.to.length > 0 ? draft.to.join(', ') : popup.draft}</p>
      <p>
        <b>{draft.subject}</b>
      </p>
      <textarea
        className={parts.input}
        aria-label={popup.message}
        aria-describedby={note === '' ? undefined : hint}
        rows={7}
        value={body}
        onChange={(event) => {
          setBody(event.target.value);
          setCopied(false);
        }}
      />
      {note !== '' && (
        <p id={hint} className={parts.small}>
          {note}
        </p>
      )}
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={parts.button} onClick={() => void copy()}>
          {isCopied ? everyPage.copied : popup.copy}
        </button>
        {draft.to.length > 0 && (
          <a className={parts.button} href={mail.url} target="_blank" rel="noreferrer">
            {popup.openInMail}
          </a>
        )}
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={onSent}>
          {popup.sent(kind)}
        </button>
      </div>
    </div>
  );
}
