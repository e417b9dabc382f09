import { useEffect, useRef, useState, type ReactNode } from 'react';
import { announcePeopleChanged } from '../../lib/messaging/announce';
import { firstName } from '../../lib/people/name';
import type { Mentorship } from '../../lib/mentorship/mentorship';
import type { Person } from '../../lib/people/person';
import { readAcquaintance } from '../../lib/store/acquaintance';
import { changePerson, savePerson } from '../../lib/store/people';
import { readRelationship } from '../../lib/store/relationship';
import { people } from '../../lib/words/people';
import { useLive, type Live } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { useUnsaved } from '../hooks/use-unsaved';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { AskingThem } from './AskingThem';
import { BetweenYou } from './BetweenYou';
import { ErasePerson } from './ErasePerson';
import { GoalList } from './GoalList';
import { LeaveAsk } from './LeaveAsk';
import { MentorshipFacts } from './MentorshipFacts';
import { MergePerson } from './MergePerson';
import styles from './people.module.css';
import { PersonForm } from './PersonForm';
import { PersonHead } from './PersonHead';
import { PersonIntroductions } from './PersonIntroductions';
import { PersonName } from './PersonName';
import { NotesAbout, NotesNaming } from './PersonNotes';
import { PersonPairings } from './PersonPairings';
import page from './person-page.module.css';
import { SkillList } from './SkillList';
import { SplitPerson } from './SplitPerson';
import { UndoLine, type Undoable } from './UndoLine';

interface PersonPageProps {
  readonly person: Person;
  readonly everybody: readonly Person[];
  /** Name of the person whose page one came from; undefined = the list. */
  readonly backTo: string | undefined;
  readonly onBack: () => void;
  readonly onOpen: (personId: string) => void;
  /** The person is erased, or is somebody else now. */
  readonly onGone: (did: Undoable) => void;
  readonly onDid: (did: Undoable) => void;
}

/** What may be done with a stored person besides changing them; the one that takes most away stands last. */
const ASKS = [
  { ask: 'merge', say: () => people.merge, isDanger: false },
  { ask: 'split', say: () => people.split, isDanger: false },
  { ask: 'erase', say: people.erase, isDanger: true },
] as const;

/** Parts of the page in which something can be changed at a press. */
type PressedIn = 'between' | 'asking' | 'practises';

/** All there is about one person to read, and below it the form that changes it. */
export function PersonPage({ person: known, everybody, backTo, onBack, onOpen, onGone, onDid }: PersonPageProps) {
  const now = useNow();
  const [isChanging, setChanging] = useState(false);
  const [asking, setAsking] = useState<(typeof ASKS)[number]['ask'] | undefined>();
  const [pressed, setPressed] = useState<{ readonly in: PressedIn; readonly did: Undoable } | undefined>();
  const unsaved = useUnsaved();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDetailsElement>(null);
  const toTop = (): void => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  };
  useEffect(toTop, []);
  const live = useLive(() => readAcquaintance(known.id), [known.id]);
  const relationship = useLive(() => readRelationship(known.id), [known.id]);
  const acquaintance = live.status === 'some' ? live.value : undefined;
  const person = acquaintance?.person ?? known;
  const mentorship: Live<Mentorship> =
    relationship.status === 'some' ? { status: 'some', value: relationship.value.mentorship } : relationship;

  // The form begins anew with what was changed elsewhere, but never under somebody's hands.
  const stamp = `${person.updatedAt} ${mentorship.status === 'some' ? mentorship.value.updatedAt : ''}`;
  const [round, setRound] = useState(0);
  const [typedInto, setTypedInto] = useState<string | undefined>();
  const startOver = (): void => {
    if (typedInto !== undefined) setRound(round + 1);
    setTypedInto(undefined);
  };
  /** Does what leaves the form as it is, once it is saved or given up. */
  const leave = (go: () => void): void =>
    unsaved.leave(() => {
      startOver();
      go();
    });
  const open = (id: string): void => leave(() => onOpen(id));

  /** Changes the person at a press. */
  const press = (part: PressedIn, say: string, next: (before: Person) => Person): void => {
    const active = document.activeElement;
    leave(() => {
      const keep = async (): Promise<void> => {
        const before = await changePerson(person.id, new Date(), next);
        if (!before) return;
        void announcePeopleChanged();
        const undo = async (): Promise<void> => {
          await savePerson(before, new Date());
          void announcePeopleChanged();
        };
        setPressed({ in: part, did: { say, undo } });
      };
      void keep();
      // The button goes with what it offered.
      if (active instanceof HTMLButtonElement) active.closest('section')?.querySelector('h4')?.focus();
    });
  };
  /** Says above what became of the person, who is here still. */
  const stay = (did: Undoable): void => {
    setAsking(undefined);
    onDid(did);
    toTop();
  };
  const didIn = (part: PressedIn) => <UndoLine did={pressed?.in === part ? pressed.did : undefined} />;
  const name = firstName(person.name);

  return (
    <div className={styles.editor}>
      <div className={styles.editorHead}>
        <button type="button" className={parts.button} onClick={() => leave(onBack)}>
          {backTo === undefined ? people.back : people.backTo(backTo)}
        </button>
      </div>
      <PersonHead
        person={person}
        heading={
          <h3 ref={heading} tabIndex={-1} className={page.title}>
            <bdi>{person.name}</bdi>
          </h3>
        }
      >
        <button
          type="button"
          className={parts.button}
          aria-label={people.changeName(person.name)}
          onClick={() => {
            setChanging(true);
            requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
          }}
        >
          {people.change}
        </button>
      </PersonHead>
      {unsaved.isAsking && <LeaveAsk unsaved={unsaved} />}
      {!acquaintance ? (
        <Skeleton rows={4} />
      ) : (
        <>
          <Part title={people.between}>
            <BetweenYou
              acquaintance={acquaintance}
              now={now}
              onCloseness={(closeness) =>
                press('between', people.closenessKept(closeness), (before) => ({ ...before, closeness }))
              }
            />
            {didIn('between')}
          </Part>
          {relationship.status === 'some' && (
            <Part title={people.mentorship}>
              <MentorshipFacts relationship={relationship.value} now={now} onOpen={open} />
            </Part>
          )}
          <Part title={people.asking}>
            <AskingThem
              acquaintance={acquaintance}
              onDoNotAsk={(doNotAsk) =>
                press('asking', doNotAsk ? people.nowDoNotAsk(name) : people.nowMayAsk(name), (before) => ({
                  ...before,
                  willingness: doNotAsk ? 'do-not-ask' : 'unknown',
                }))
              }
            />
            {didIn('asking')}
          </Part>
          <Part title={people.practises(name)}>
            <SkillList
              acquaintance={acquaintance}
              onWord={(skill, word) =>
                word === 'stated'
                  ? press('practises', people.nowStated(skill), (before) => ({
                      ...before,
                      skills: [...before.skills, skill],
                    }))
                  : press('practises', people.nowRuledOut(skill), (before) => ({
                      ...before,
                      skillsRuledOut: [...(before.skillsRuledOut ?? []), skill],
                    }))
              }
            />
            {didIn('practises')}
          </Part>
          <Part title={people.introductions}>
            <PersonIntroductions acquaintance={acquaintance} now={now} onOpen={open} />
          </Part>
          {acquaintance.pairings.length > 0 && (
            <Part title={people.pairings}>
              <PersonPairings acquaintance={acquaintance} onOpen={open} />
            </Part>
          )}
          {acquaintance.manages.length > 0 && (
            <Part title={people.manages}>
              <ul className={page.rows}>
                {acquaintance.manages.map((mentee) => (
                  <li key={mentee.id}>
                    <PersonName person={mentee} onOpen={open} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {acquaintance.notes.length > 0 && (
            <Part title={people.notesAbout}>
              <NotesAbout notes={acquaintance.notes} />
            </Part>
          )}
          <NotesNaming person={person} onOpen={open} />
        </>
      )}
      <details
        ref={form}
        className={page.form}
        open={isChanging}
        onToggle={(event) => setChanging(event.currentTarget.open)}
        onInput={(event) => {
          unsaved.note(event);
          setTypedInto((before) => before ?? stamp);
        }}
      >
        <summary>{people.changeWhat}</summary>
        <PersonForm
          key={`${String(round)} ${typedInto ?? stamp}`}
          person={person}
          isNew={false}
          mentorship={mentorship}
          everybody={everybody}
          onSaved={(did) => {
            unsaved.forget((saved) => form.current?.contains(saved) === true);
            startOver();
            setChanging(false);
            onDid(did);
            toTop();
          }}
          onWrong={() => setChanging(true)}
          onCancel={() => leave(() => setChanging(false))}
        />
      </details>
      {relationship.status === 'some' && (
        <div onInput={unsaved.note}>
          <GoalList
            menteeId={person.id}
            goals={relationship.value.goals}
            onDid={(did) => {
              unsaved.forget((dirty) => !form.current?.contains(dirty));
              onDid(did);
            }}
          />
        </div>
      )}
      <div className={page.asks}>
        {ASKS.map(({ ask, say, isDanger }) => (
          <button
            key={ask}
            type="button"
            className={isDanger ? `${parts.button} ${parts.danger}` : parts.button}
            aria-expanded={asking === ask}
            onClick={() => leave(() => setAsking(asking === ask ? undefined : ask))}
          >
            {say(person.name)}
          </button>
        ))}
      </div>
      {asking === 'erase' && <ErasePerson person={person} onErased={onGone} onCancel={() => setAsking(undefined)} />}
      {asking === 'merge' && (
        <MergePerson
          person={person}
          everybody={everybody}
          onMerged={(did, keptId) => (keptId === person.id ? stay(did) : onGone(did))}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking === 'split' && <SplitPerson person={person} onSplit={stay} onCancel={() => setAsking(undefined)} />}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={page.part}>
      <h4 tabIndex={-1}>{title}</h4>
      {children}
    </section>
  );
}
