import { useRef, useState, type ReactNode } from 'react';
import type { Candidate } from '../../lib/introductions/candidates';
import { advance, turnedDown } from '../../lib/introductions/life';
import { addDays, dayOf } from '../../lib/meeting/day';
import { USUAL_PAIRING_DAYS } from '../../lib/mentorship/pairing';
import { firstName } from '../../lib/people/name';
import type { Person } from '../../lib/people/person';
import { newIntroduction, saveIntroduction, takeBackIdea } from '../../lib/store/introductions';
import { newPairing, removePairing, savePairing } from '../../lib/store/mentorships';
import { readPerson, savePerson } from '../../lib/store/people';
import { everyPage } from '../../lib/words/every-page';
import { introductions as say, type WhyNot } from '../../lib/words/introductions';
import { popup } from '../../lib/words/popup';
import parts from '../ui/parts.module.css';
import { CandidateCard, type CandidateDeed } from './CandidateCard';
import styles from './candidates.module.css';

/** Days until somebody who is not to be met now is thought of again. */
const NOT_NOW_DAYS = 91;

/** What goes on a card. */
export type Suggestion = Parameters<typeof CandidateCard>[0]['candidate'] & { readonly isKnown?: boolean };

interface Settled {
  readonly suggestion: Suggestion;
  /** Where the card stood. */
  readonly at: number;
  readonly say: string;
  /** Of the introduction that was begun; empty = none was. */
  readonly introductionId: string;
  /** Resolves to whether it was taken back: not what went on since. */
  readonly undo: () => Promise<boolean>;
}

interface CandidatesProps {
  readonly candidates: readonly (Suggestion | Candidate)[];
  readonly mentee: Person;
  /** Shows an introduction that was begun here in the place of its card; without it a line says that it was. */
  readonly showIntroduction?: (introductionId: string) => ReactNode;
  /** Told of introductions begun here, so that no list shows them twice. */
  readonly onBegun?: (introductionId: string) => void;
}

/** Suggestions as cards. What was done to one is said in its place, with the way back, so that nothing moves. */
export function Candidates({ candidates, mentee, showIntroduction, onBegun }: CandidatesProps) {
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const underWay = useRef(new Set<string>());
  const name = firstName(mentee.name);
  const isSettled = (id: string): boolean => settled.some(({ suggestion }) => suggestion.person.id === id);
  const shown: (Suggestion | Settled)[] = candidates.filter(({ person }) => !isSettled(person.id));
  for (const each of settled.toSorted((one, other) => one.at - other.at)) shown.splice(each.at, 0, each);

  const act = async (suggestion: Suggestion, at: number, deed: CandidateDeed): Promise<void> => {
    // A double press begins one introduction.
    const { id } = suggestion.person;
    if (underWay.current.has(id)) return;
    underWay.current.add(id);
    let done: Awaited<ReturnType<typeof settle>>;
    try {
      done = await settle(suggestion, mentee.id, deed);
    } finally {
      underWay.current.delete(id);
    }
    if (done.introductionId !== '') onBegun?.(done.introductionId);
    setSettled((before) => [...before, { ...done, suggestion, at }]);
    // The card with the pressed button gives way: the focus stays in its place.
    box.current?.focus({ preventScroll: true });
  };
  const takeBack = async (done: Settled): Promise<void> => {
    const isTakenBack = await done.undo();
    setSettled((before) =>
      isTakenBack
        ? before.filter((each) => each !== done)
        : before.map((each) => (each === done ? { ...done, say: popup.wentOn } : each)),
    );
    box.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={box} className={parts.stack} tabIndex={-1} role="group" aria-label={say.suggestions}>
      {shown.map((each, at) =>
        'suggestion' in each ? (
          <div key={each.suggestion.person.id}>
            <p className={styles.settled} role="status">
              <span>{each.say}</span>
              <button type="button" className={parts.word} data-first onClick={() => void takeBack(each)}>
                {everyPage.undo}
              </button>
            </p>
            {each.introductionId !== '' && showIntroduction?.(each.introductionId)}
          </div>
        ) : (
          <CandidateCard
            key={each.person.id}
            candidate={each}
            name={name}
            isKnown={'isKnown' in each && (each.isKnown ?? false)}
            onDo={(deed) => void act(each, at, deed)}
          />
        ),
      )}
    </div>
  );
}

/** Does what was pressed; tells what to say of it and how to take it back. */
async function settle(
  { person, need }: Suggestion,
  menteeId: string,
  deed: CandidateDeed,
): Promise<Pick<Settled, 'say' | 'introductionId' | 'undo'>> {
  const now = new Date();
  const called = firstName(person.name);
  switch (deed.do) {
    case 'introduce': {
      const introduction = newIntroduction(menteeId, person.id, need.text, now);
      await saveIntroduction(introduction, now);
      const { id } = introduction;
      return { say: say.begun(called), introductionId: id, undo: () => takeBackIdea(introduction) };
    }
    case 'pair': {
      const pairing = newPairing({ menteeId, modelId: person.id, skill: need.text }, USUAL_PAIRING_DAYS, now);
      await savePairing(pairing, now);
      return { say: say.paired(called), introductionId: '', undo: () => removePairing(pairing.id).then(() => true) };
    }
    case 'set-aside':
      return { say: say.setAside(called, deed.whyNot), introductionId: '', undo: await setAside(deed.whyNot) };
  }

  async function setAside(whyNot: WhyNot): Promise<() => Promise<boolean>> {
    if (whyNot === 'never-ask') {
      const before = (await readPerson(person.id)) ?? person;
      await savePerson({ ...before, willingness: 'do-not-ask' }, now);
      return async () => {
        // Whoever was erased meanwhile stays erased.
        const latest = await readPerson(person.id);
        if (latest) await savePerson({ ...latest, willingness: before.willingness }, new Date());
        return true;
      };
    }
    const introduction = newIntroduction(menteeId, person.id, need.text, now);
    const until = addDays(dayOf(now), NOT_NOW_DAYS);
    const later = advance(introduction, 'not-now', { at: now.toISOString(), actor: 'mentor', until });
    const kept =
      whyNot === 'not-now' && later.status === 'moved'
        ? later.introduction
        : turnedDown({ ...introduction, whyNot: say.whyNots[whyNot] }, now.toISOString());
    await saveIntroduction(kept, now);
    return () => takeBackIdea(kept);
  }
}
