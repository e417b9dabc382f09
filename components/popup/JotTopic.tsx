import { useRef, useState, type RefObject } from 'react';
import { shortNames } from '../../lib/people/short-names';
import type { Person } from '../../lib/people/person';
import { addTopic } from '../../lib/store/mentorships';
import { everyPage } from '../../lib/words/every-page';
import { popup } from '../../lib/words/popup';
import parts from '../ui/parts.module.css';
import styles from './popup.module.css';

interface JotTopicProps {
  readonly mentees: readonly Person[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSaid: (said: string) => void;
}

/** One line for a topic that comes to mind; Enter puts it into the mentee's inbox. */
export function JotTopic({ mentees, field, onSaid }: JotTopicProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const isSaving = useRef(false);
  const mentee = mentees.find((person) => person.id === chosen) ?? mentees[0];
  const names = shortNames(mentees);
  if (!mentee) return null;
  const save = async (): Promise<void> => {
    const topic = text.trim();
    // Enter held down notes one topic.
    if (topic === '' || isSaving.current) return;
    isSaving.current = true;
    try {
      await addTopic(mentee.id, topic, 'mentor', new Date());
    } finally {
      isSaving.current = false;
    }
    setText('');
    onSaid(popup.jotted(names.get(mentee.id) ?? mentee.name));
  };
  return (
    <form
      className={styles.jot}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        ref={field}
        className={parts.input}
        aria-label={popup.jot}
        placeholder={popup.jotPlaceholder}
        value={text}
        autoComplete="off"
        dir="auto"
        onChange={(event) => {
          setText(event.target.value);
          onSaid('');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Back to the list; a second Escape closes the popup.
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      <select
        className={parts.input}
        aria-label={popup.jotFor}
        value={mentee.id}
        onChange={(event) => setChosen(event.target.value)}
      >
        {mentees.map((person) => (
          <option key={person.id} value={person.id}>
            {names.get(person.id)}
          </option>
        ))}
      </select>
      <button type="submit" className={parts.button}>
        {everyPage.add}
      </button>
    </form>
  );
}
