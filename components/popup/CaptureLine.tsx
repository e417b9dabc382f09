import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { quickCapture, type CapturedPair } from '../../lib/introductions/quick-capture';
import { isNamedLike } from '../../lib/people/is-named-like';
import type { Person } from '../../lib/people/person';
import { shortNames } from '../../lib/people/short-names';
import type { Introduction } from '../../lib/introductions/introduction';
import { newIntroduction, saveIntroduction, takeBackIdea } from '../../lib/store/introductions';
import { everyPage } from '../../lib/words/every-page';
import { popup } from '../../lib/words/popup';
import { warmSearch } from '../search/use-search';
import parts from '../ui/parts.module.css';
import { nameAt, withName, type NamePlace } from './name-at';
import styles from './popup.module.css';

const MOST_SHOWN = 5;
/** So long after a key the names are looked up, in ms. */
const PAUSE = 80;

/** Looking names up takes the search of the store: it comes with the first key. */
function lookUp() {
  return import('../../lib/store/people-by-name');
}

interface CaptureLineProps {
  readonly mentees: readonly Person[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSaid: (said: string) => void;
}

/** One line that notes who should meet whom, with names completed while one types; between namesakes it asks. */
export function CaptureLine({ mentees, field, onSaid }: CaptureLineProps) {
  const list = useId();
  const [text, setText] = useState('');
  const [pairs, setPairs] = useState<readonly CapturedPair[]>([]);
  const [need, setNeed] = useState('');
  const [noted, setNoted] = useState<{ readonly idea: Introduction; readonly say: string } | undefined>();
  // Who was chosen from the list is meant, whoever else has the name.
  const picked = useRef(new Set<string>());
  const names = useNames(text, mentees);
  const { place, found, active, setActive, close } = names;
  const isOpen = found.length > 0;
  useEffect(() => {
    // The field comes with its code, after the press that asked for it; a name is about to be typed.
    field.current?.focus();
    warmSearch();
  }, [field]);

  const write = (next: string): void => {
    setText(next);
    setPairs([]);
    setNoted(undefined);
    onSaid('');
  };
  const take = (person: Person): void => {
    picked.current.add(person.id);
    if (place) write(withName(text, place, person.name));
    field.current?.focus();
  };
  // Enter held down, or a double press, notes one introduction.
  const isBusy = useRef(false);
  const once = async (act: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await act();
    } finally {
      isBusy.current = false;
    }
  };
  const keep = async ({ mentee, contact }: CapturedPair, about: string): Promise<void> => {
    const now = new Date();
    const introduction = newIntroduction(mentee.id, contact.id, about, now);
    await saveIntroduction(introduction, now);
    const called = shortNames([mentee, contact]);
    write('');
    picked.current.clear();
    setNoted({
      idea: introduction,
      say: popup.captured({
        mentee: called.get(mentee.id) ?? mentee.name,
        contact: called.get(contact.id) ?? contact.name,
      }),
    });
    field.current?.focus();
  };
  const submit = async (): Promise<void> => {
    if (text.trim() === '') return;
    close();
    const { peopleNamedIn } = await lookUp();
    const answer = quickCapture(text, mentees, await peopleNamedIn(text), new Date());
    switch (answer.status) {
      case 'ready':
        return keep(answer, answer.introduction.need);
      case 'choose': {
        const meant = answer.pairs.filter(
          ({ mentee, contact }) => picked.current.has(mentee.id) && picked.current.has(contact.id),
        );
        const [only] = meant;
        if (only && meant.length === 1) return keep(only, answer.need);
        setPairs(answer.pairs);
        setNeed(answer.need);
        onSaid(popup.whichPair);
        return undefined;
      }
      case 'unknown':
        onSaid(popup.unknownName(answer.names.map(({ name }) => name)));
        return undefined;
      case 'unreadable':
        onSaid(popup.captureHint);
        return undefined;
    }
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const chosen = found[active];
    if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + by + found.length) % found.length);
    } else if (isOpen && chosen && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (isOpen) close();
      else field.current?.blur();
    }
  };
  const takeBack = async (idea: Introduction): Promise<void> => {
    const isTakenBack = await takeBackIdea(idea);
    setNoted(undefined);
    onSaid(isTakenBack ? popup.takenBack : popup.wentOn);
    field.current?.focus();
  };
  const called = shortNames([...pairs.flatMap(({ mentee, contact }) => [mentee, contact]), ...found]);
  return (
    <form
      className={styles.capture}
      onSubmit={(event) => {
        event.preventDefault();
        void once(submit);
      }}
    >
      {isOpen && (
        <div id={list} role="listbox" aria-label={popup.nameFound} className={styles.names}>
          {found.map((person, index) => (
            // The field keeps the focus and answers the keys; a press chooses as well.
            // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
            <div
              key={person.id}
              id={`${list}-${String(index)}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              <b dir="auto">{person.name}</b>
              <span className={parts.small} dir="auto">
                {[person.role, person.organisation].filter((part) => part !== '').join(', ')}
              </span>
            </div>
          ))}
        </div>
      )}
      {pairs.length > 0 && (
        <ul className={styles.names} aria-label={popup.whichPair}>
          {pairs.map((pair) => (
            <li key={`${pair.mentee.id} ${pair.contact.id}`}>
              <button type="button" onClick={() => void once(() => keep(pair, need))} dir="auto">
                {popup.pair({
                  mentee: called.get(pair.mentee.id) ?? pair.mentee.name,
                  contact: called.get(pair.contact.id) ?? pair.contact.name,
                })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        className={parts.input}
        role="combobox"
        aria-label={popup.capture}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        {...(isOpen && { 'aria-activedescendant': `${list}-${String(active)}` })}
        placeholder={popup.captureExample}
        value={text}
        autoComplete="off"
        dir="auto"
        onChange={(event) => write(event.target.value)}
        onKeyDown={press}
        onBlur={close}
      />
      <button type="submit" className={parts.button}>
        {everyPage.add}
      </button>
      {noted && (
        <p className={styles.noted} role="status">
          <span>{noted.say}</span>
          <button type="button" className={parts.word} data-first onClick={() => void takeBack(noted.idea)}>
            {everyPage.undo}
          </button>
        </p>
      )}
    </form>
  );
}

interface Names {
  /** Where in the line a name is being typed. */
  readonly place: NamePlace | undefined;
  readonly found: readonly Person[];
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly close: () => void;
}

const NOBODY: readonly Person[] = [];

/** Who may be meant by the name that is being typed: mentees at once, the network as soon as it has answered. */
function useNames(text: string, mentees: readonly Person[]): Names {
  const place = nameAt(text);
  const typed = place?.typed ?? '';
  const [answer, setAnswer] = useState<{ readonly of: string; readonly people: readonly Person[] }>();
  const [active, setActive] = useState({ of: '', at: 0 });
  const [closed, setClosed] = useState('');
  useEffect(() => {
    if (typed === '') return undefined;
    let isOld = false;
    const timer = setTimeout(() => {
      lookUp()
        .then(({ peopleByName }) => peopleByName(typed, MOST_SHOWN + 1))
        .then(
          (people) => !isOld && setAnswer({ of: typed, people }),
          () => undefined, // the name can still be typed
        );
    }, PAUSE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [typed]);
  const isMenteeFirst = place?.side === 'first';
  const known = mentees.filter((mentee) => isNamedLike(mentee, typed));
  // Until the network has answered for this word, it is looked at with what it answered to the one before.
  const others = (answer?.people ?? NOBODY).filter((person) => isNamedLike(person, typed));
  const all = isMenteeFirst ? [...known, ...others] : [...others, ...known];
  const found = [...new Map(all.map((person) => [person.id, person])).values()].slice(0, MOST_SHOWN);
  const isHidden = typed === '' || closed === text || found.some(({ name }) => name === typed && found.length === 1);
  return {
    place,
    found: isHidden ? NOBODY : found,
    active: active.of === typed ? Math.min(active.at, Math.max(0, found.length - 1)) : 0,
    setActive: (at) => setActive({ of: typed, at }),
    close: () => setClosed(text),
  };
}
