import { useState } from 'react';
import { firstName } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import { addTopic } from '../../lib/store/mentorships';
import { everyPage } from '../../lib/words/every-page';
import { popup } from '../../lib/words/popup';
import parts from '../ui/parts.module.css';
import styles from './popup.module.css';

/** One line for a topic that comes to mind; Enter puts it into the mentee's inbox. */
export function JotTopic({ mentees }: { readonly mentees: readonly Person[] }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const mentee = mentees.find((person) => person.id === chosen) ?? mentees[0];
  if (!mentee) return null;
  const save = async (): Promise<void> => {
    const topic = text.trim();
    if (topic === '') return;
    await addTopic(mentee.id, topic, 'mentor', new Date());
    setText('');
    setSaid(popup.jotted(firstName(mentee.name)));
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
        className={parts.input}
        aria-label={popup.jot}
        placeholder={popup.jotPlaceholder}
        value={text}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setSaid('');
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
            {firstName(person.name)}
          </option>
        ))}
      </select>
      <button type="submit" className={parts.button}>
        {everyPage.add}
      </button>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}
