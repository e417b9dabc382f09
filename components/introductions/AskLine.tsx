import { useMemo, useState } from 'react';
import { asksInNote } from '../../lib/introductions/asks-in-note';
import type { Candidate } from '../../lib/introductions/candidates';
import { askedNeed } from '../../lib/introductions/needs';
import { skillName } from '../../lib/skills/thesaurus';
import type { Relationship } from '../../lib/store/relationship';
import { introductions as say } from '../../lib/words/introductions';
import { useSettled } from '../hooks/use-settled';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import { Candidates } from './Candidates';
import styles from './candidates.module.css';
import { OneIntroduction } from './OneIntroduction';
import { useRanking } from './use-ranking';

const MOST_SHOWN = 3;
/** A pause of this long between two keys, in ms, asks. */
const PAUSE = 150;
/** Shorter than this is no question yet. */
const SHORTEST = 3;

interface AskLineProps {
  readonly relationship: Relationship;
  readonly now: Date;
  readonly onBegun: (introductionId: string) => void;
}

/** A line to ask for anybody, in words of one's own; whoever fits is there at once. */
export function AskLine(props: AskLineProps) {
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), PAUSE);
  return (
    <div className={styles.ask}>
      <label className={parts.field}>
        <span>{say.ask}</span>
        <input
          type="search"
          className={parts.input}
          placeholder={say.askHint}
          value={text}
          autoComplete="off"
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {asked.length >= SHORTEST && <Answer key={asked} {...props} text={asked} />}
    </div>
  );
}

interface AnswerProps extends AskLineProps {
  readonly text: string;
}

function Answer({ relationship, now, onBegun, text }: AnswerProps) {
  const { mentee, mentorship } = relationship;
  const needs = useMemo(() => [askedNeed(asksInNote(say.whoAsks(text))[0]?.text ?? text)], [text]);
  const ranking = useRanking({ mentee, mentorship, needs, now, limit: MOST_SHOWN });
  const candidates = useMemo(() => ranking?.candidates.map(inAFewWords) ?? [], [ranking]);
  if (!ranking) return <Skeleton rows={1} />;
  return (
    <>
      <p className={candidates.length === 0 ? parts.empty : 'unseen'} role="status">
        {candidates.length === 0 ? say.askNothing(text) : say.askFound(candidates.length)}
      </p>
      <Candidates
        candidates={candidates}
        mentee={mentee}
        onBegun={onBegun}
        showIntroduction={(id) => <OneIntroduction introductionId={id} personId={mentee.id} />}
      />
    </>
  );
}

/** Words of a need that go into a message as they are; more are a sentence. */
const FEW_WORDS = 2;

/** The suggestion with a need that can be written into a message: of a whole sentence, the skill that answers it. */
function inAFewWords(candidate: Candidate): Candidate {
  const { need, skills } = candidate;
  const [skill] = skills;
  if (skill === undefined || need.text.split(/\s+/u).length <= FEW_WORDS) return candidate;
  const name = skillName(skill);
  const isPlain = /^\p{Lu}\p{Ll}/u.test(name) && !skill.startsWith('language-');
  return { ...candidate, need: { ...need, text: isPlain ? name.slice(0, 1).toLowerCase() + name.slice(1) : name } };
}
