import { useState } from 'react';
import { mailtoUrl } from '../../lib/introductions/compose-links';
import type { ShareableText } from '../../lib/notes/privacy';
import { everyPage } from '../../lib/words/every-page';
import { words } from '../../lib/words/words';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';

interface ShareNoteProps {
  readonly shared: ShareableText;
  /** Whom a mail is made out to; none known = nobody. */
  readonly addresses: readonly string[];
  /** Day of the note, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The shared part of a note, to be copied or put into a mail that the mentor sends. */
export function ShareNote({ shared, addresses, on }: ShareNoteProps) {
  const format = useFormat();
  const [copied, setCopied] = useState('');
  const [address] = addresses;
  const mail = mailtoUrl({
    to: address === undefined ? [] : [address],
    subject: words.notes.sharedSubject(format.exactDay(on)),
    body: shared,
  });
  return (
    <>
      <button
        type="button"
        className={parts.word}
        data-first=""
        onClick={() => void navigator.clipboard.writeText(shared).then(() => setCopied(shared))}
      >
        {copied === shared ? everyPage.copied : words.notes.copyShared}
      </button>
      {address !== undefined && (
        <a
          className={parts.word}
          data-first=""
          href={mail.url}
          target="_blank"
          rel="noreferrer"
          title={mail.isCut ? words.notes.sharedCut : undefined}
        >
          {words.notes.mailShared}
        </a>
      )}
    </>
  );
}
