import { useMemo, useState } from 'react';
import { caseAsMarkdown, caseForReadiness, type CaseWords } from '../../lib/mentorship/case-for-readiness';
import { firstName } from '../../lib/people/name';
import type { Relationship } from '../../lib/store/relationship';
import { everyPage } from '../../lib/words/every-page';
import { mentorship as say } from '../../lib/words/mentorship';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';

/** The case for readiness as one page of Markdown, to read, copy or save. */
export function CaseView({ relationship }: { readonly relationship: Relationship }) {
  const format = useFormat();
  const [status, setStatus] = useState('');
  const { mentee, contacts } = relationship;
  const markdown = useMemo(() => {
    const states: Readonly<Record<string, string>> = say.states('room');
    const words: CaseWords = {
      title: say.caseTitle,
      beyond: say.beyond,
      nothingYet: say.nothingYet,
      parts: {
        timing: `${say.part('timing')}:`,
        opportunity: `${say.part('opportunity')}:`,
        sponsorship: `${say.part('sponsorship')}:`,
      },
      pairing: say.casePairing,
      introduction: say.caseIntroduction,
      goalReached: say.caseGoal,
      milestone: (text) => text,
      room: (text, state, detail) => say.caseRoom(text, states[state] ?? '', detail),
      day: format.exactDay,
    };
    const made = caseForReadiness(
      { ...relationship, name: mentee.name, nameOf: (id) => contacts.get(id)?.name },
      words,
    );
    return caseAsMarkdown(made, words);
  }, [relationship, mentee, contacts, format]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(markdown);
    setStatus(everyPage.copied);
  };
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }));
    link.download = say.caseFile(firstName(mentee.name));
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className={parts.stack}>
      {/* A page longer than its frame is scrolled by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div className={styles.page} role="region" aria-label={say.theCase} tabIndex={0} dir="auto" data-private-text="">
        {markdown}
      </div>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="button" className={parts.button} onClick={() => void copy()}>
          {say.copyCase}
        </button>
        <button type="button" className={parts.button} onClick={save}>
          {say.saveCase}
        </button>
        <span className={parts.small} role="status">
          {status}
        </span>
      </div>
    </div>
  );
}
