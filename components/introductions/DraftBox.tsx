import { useId, useState, type MouseEvent } from 'react';
import { composeLink, MAIL_WAYS, type MailWay } from '../../lib/introductions/compose-links';
import { draftFor, type Draft, type DraftKind } from '../../lib/introductions/drafts';
import type { Introduction } from '../../lib/introductions/introduction';
import type { Person } from '../../lib/people/person';
import { keepMessage, readShareable } from '../../lib/store/introductions';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { everyPage } from '../../lib/words/every-page';
import { popup } from '../../lib/words/popup';
import { templates as say } from '../../lib/words/templates';
import { useDraft } from '../hooks/use-draft';
import { liveValue, useLive } from '../hooks/use-live';
import parts from '../ui/parts.module.css';
import styles from './draft-box.module.css';
import item from './introduction-item.module.css';

interface DraftBoxProps {
  readonly kind: DraftKind;
  readonly introduction: Introduction;
  readonly mentee: Person;
  readonly contact: Person;
  /** The mentor says that it was sent. */
  readonly onSent: () => void;
}

/** A message to read, change, and send oneself: Trellis sends nothing. What was changed is still there next time. */
export function DraftBox({ kind, introduction, mentee, contact, onSent }: DraftBoxProps) {
  const settings = useLive(readSettings, []);
  const background = liveValue(
    useLive(async () => readShareable(mentee.id), [mentee.id]),
    undefined,
  );
  if (settings.status !== 'some') return null;
  const { ownNames, templates, mailWay } = settings.value;
  const [mentorName = ''] = ownNames;
  const input = { introduction, mentee, contact, mentorName, templates };
  const result = draftFor(kind, input);
  if (result.status === 'refused') return <p className={parts.empty}>{popup.notYetDraft}</p>;
  const withNotes = background === undefined ? result : draftFor(kind, { ...input, background });
  const fuller = withNotes.status === 'ready' ? withNotes.draft : result.draft;
  return (
    <DraftForm
      key={`${introduction.id} ${kind} ${introduction.steps.length}`}
      draft={result.draft}
      fuller={fuller}
      kind={kind}
      introduction={introduction}
      way={mailWay}
      onSent={onSent}
    />
  );
}

interface DraftFormProps {
  readonly draft: Draft;
  /** The same with lines of the notes, which go in only when the mentor says so. */
  readonly fuller: Draft;
  readonly kind: DraftKind;
  readonly introduction: Introduction;
  readonly way: MailWay;
  readonly onSent: () => void;
}

/** How the last copy ended. */
type Copied = 'not-yet' | 'copied' | 'to-paste' | 'failed';

function DraftForm({ draft, fuller, kind, introduction, way, onSent }: DraftFormProps) {
  const kept = introduction.message?.kind === kind ? introduction.message : draft;
  const [subject, setSubject] = useState(kept.subject);
  const [body, setBody] = useState(kept.body);
  const [copied, setCopied] = useState<Copied>('not-yet');
  const hint = useId();
  const { id, steps } = introduction;
  // A subject is one line: the text put by is the subject, a line end, and the message.
  const putBy = useDraft({
    save: (text) => {
      const end = text.indexOf('\n');
      const message = { kind, subject: text.slice(0, end), body: text.slice(end + 1) };
      const isChanged = message.subject !== draft.subject || message.body !== draft.body;
      return keepMessage(id, isChanged ? message : undefined, steps.length);
    },
  });
  const change = (next: { readonly subject: string; readonly body: string }): void => {
    setSubject(next.subject);
    setBody(next.body);
    setCopied('not-yet');
    putBy.changed(`${next.subject}\n${next.body}`);
    // A popup closes without a word: nothing waits here.
    void putBy.flush();
  };
  const copy = async (after: Copied): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(body);
      setCopied(after);
      return true;
    } catch {
      setCopied('failed');
      return false;
    }
  };
  const link = composeLink(way, { ...draft, subject, body });
  const open = async (event: MouseEvent): Promise<void> => {
    if (link.hasBody) return;
    event.preventDefault();
    if (await copy('to-paste')) window.open(link.url, '_blank', 'noreferrer');
  };
  const send = async (): Promise<void> => {
    await putBy.flush();
    onSent();
  };

  const hasAddress = draft.to.length > 0;
  const note = noteOn(copied, hasAddress, link.hasBody);
  const isChanged = subject !== draft.subject || body !== draft.body;
  return (
    <div className={item.draft} role="group" aria-label={popup.draft}>
      <p className={parts.small}>{hasAddress ? draft.to.join(', ') : popup.draft}</p>
      <input
        className={parts.input}
        aria-label={say.subject}
        value={subject}
        onChange={(event) => change({ subject: event.target.value, body })}
      />
      <textarea
        className={parts.input}
        aria-label={say.message}
        aria-describedby={note === '' ? undefined : hint}
        rows={7}
        value={body}
        onChange={(event) => change({ subject, body: event.target.value })}
      />
      <p id={hint} className={parts.small} role="status">
        {note}
      </p>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={parts.button} onClick={() => void copy('copied')}>
          {copied === 'copied' ? everyPage.copied : say.copy}
        </button>
        {hasAddress && (
          <>
            <a
              className={parts.button}
              href={link.url}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => void open(event)}
            >
              {say.openIn(way)}
            </a>
            <select
              className={`${parts.input} ${styles.way}`}
              aria-label={say.way}
              value={way}
              onChange={(event) => {
                const chosen = MAIL_WAYS.find((each) => each === event.target.value);
                if (chosen) void changeSettings({ mailWay: chosen });
              }}
            >
              {MAIL_WAYS.map((each) => (
                <option key={each} value={each}>
                  {say.wayName(each)}
                </option>
              ))}
            </select>
          </>
        )}
        {!isChanged && fuller.body !== draft.body && (
          <button type="button" className={parts.word} onClick={() => change(fuller)}>
            {say.addBackground}
          </button>
        )}
        {isChanged && (
          <button type="button" className={parts.word} onClick={() => change(draft)}>
            {say.startOver}
          </button>
        )}
        <button type="button" className={`${parts.button} ${parts.primary}`} onClick={() => void send()}>
          {popup.sent(kind)}
        </button>
      </div>
    </div>
  );
}

/** What is to be known of the text: that it was copied to be pasted, that it could not be, that it has to be. */
function noteOn(copied: Copied, hasAddress: boolean, fitsLink: boolean): string {
  if (copied === 'failed') return say.copyFailed;
  if (copied === 'to-paste') return say.pasteIt;
  if (!hasAddress) return say.noAddress;
  return fitsLink ? '' : say.tooLong;
}
