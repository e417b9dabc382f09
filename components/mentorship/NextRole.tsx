import { lazy, Suspense, useRef, useState, type SubmitEvent } from 'react';
import type { Readiness, SkillGap } from '../../lib/mentorship/mentorship';
import { fold } from '../../lib/people/fold';
import { firstName } from '../../lib/people/name';
import { addSkillGap, changeMentorship } from '../../lib/store/mentorships';
import type { Relationship } from '../../lib/store/relationship';
import { everyPage } from '../../lib/words/every-page';
import { mentorship as say } from '../../lib/words/mentorship';
import { TextAreaField, TextField } from '../people/Field';
import { textOf } from '../people/person-form';
import parts from '../ui/parts.module.css';
import { Skeleton } from '../ui/Skeleton';
import styles from './mentorship.module.css';

/** Both read the skill thesaurus, which is large: they come when they are asked for. */
const CaseView = lazy(async () => ({ default: (await import('./CaseView')).CaseView }));
const ModelChoices = lazy(async () => ({ default: (await import('./ModelChoices')).ModelChoices }));

const PARTS: readonly (keyof Readiness)[] = ['timing', 'opportunity', 'sponsorship'];

interface NextRoleProps {
  readonly relationship: Relationship;
  readonly now: Date;
}

/** Where the mentee wants to be next: the three parts of being ready, the skills it takes, and the case for it. */
export function NextRole({ relationship, now }: NextRoleProps) {
  const [isSaved, setSaved] = useState(false);
  const [isCaseShown, setCaseShown] = useState(false);
  const { mentee, mentorship } = relationship;
  const { nextRole, readiness, skillGaps } = mentorship;
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said: Readiness = {
      timing: textOf(form, 'timing'),
      opportunity: textOf(form, 'opportunity'),
      sponsorship: textOf(form, 'sponsorship'),
    };
    await changeMentorship(mentee.id, new Date(), (row) => ({
      ...row,
      nextRole: textOf(form, 'nextRole'),
      readiness: said,
    }));
    setSaved(true);
  };
  return (
    <>
      {nextRole === '' && <p className={parts.empty}>{say.noRole}</p>}
      <form
        key={[nextRole, ...PARTS.map((part) => readiness[part])].join('\n')}
        className={styles.fields}
        noValidate
        onSubmit={(event) => void save(event)}
      >
        <TextField name="nextRole" label={say.role} value={nextRole} isWide />
        {nextRole !== '' && (
          <>
            <p className={parts.small} data-wide="">
              {say.ready}
            </p>
            {PARTS.map((part) => (
              <TextAreaField
                key={part}
                name={part}
                label={readiness[part] === '' ? `${say.part(part)} (${say.partMissing})` : say.part(part)}
                value={readiness[part]}
                hint={say.partHint[part]}
              />
            ))}
          </>
        )}
        <div className={parts.row} data-wide="">
          <button type="submit" className={parts.button}>
            {everyPage.save}
          </button>
          <span className={parts.small} role="status">
            {isSaved ? say.saved : ''}
          </span>
        </div>
      </form>
      <div className={styles.records}>
        <p className={parts.small}>{say.skills}</p>
        {skillGaps.map((gap) => (
          <SkillLine key={gap.skill} gap={gap} relationship={relationship} now={now} />
        ))}
        <AddSkill menteeId={mentee.id} />
      </div>
      <div className={parts.stack}>
        <p className={parts.small}>{say.caseHint}</p>
        <div>
          <button
            type="button"
            className={parts.button}
            aria-expanded={isCaseShown}
            onClick={() => setCaseShown(!isCaseShown)}
          >
            {say.theCase}
          </button>
        </div>
        {isCaseShown && (
          <Suspense fallback={<Skeleton rows={3} />}>
            <CaseView relationship={relationship} />
          </Suspense>
        )}
      </div>
    </>
  );
}

interface SkillLineProps extends NextRoleProps {
  readonly gap: SkillGap;
}

/** One skill with who helps with it, or who could. */
function SkillLine({ gap, relationship, now }: SkillLineProps) {
  const [isAsked, setAsked] = useState(false);
  const { mentee, pairings, contacts } = relationship;
  const pairing = pairings.find(({ skill, state }) => state !== 'dropped' && fold(skill) === fold(gap.skill));
  const model = pairing && contacts.get(pairing.modelId);
  const remove = (): Promise<void> =>
    changeMentorship(mentee.id, new Date(), (row) => ({
      ...row,
      skillGaps: row.skillGaps.filter(({ skill }) => skill !== gap.skill),
    }));
  return (
    <div className={styles.record}>
      <div className={parts.row}>
        <span className={parts.grow} data-private-text="">
          {gap.skill} {model && <span className={parts.small}>{say.learnsWith(firstName(model.name))}</span>}
        </span>
        <button
          type="button"
          className={parts.word}
          aria-label={say.removeSkill(gap.skill)}
          onClick={() => void remove()}
        >
          {everyPage.remove}
        </button>
      </div>
      {!pairing && (
        <>
          <div>
            <button type="button" className={parts.word} aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
              {say.whoCould(gap.skill)}
            </button>
          </div>
          {isAsked && (
            <Suspense fallback={<Skeleton rows={1} />}>
              <ModelChoices relationship={relationship} gap={gap} now={now} />
            </Suspense>
          )}
        </>
      )}
    </div>
  );
}

function AddSkill({ menteeId }: { readonly menteeId: string }) {
  const field = useRef<HTMLInputElement>(null);
  const add = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const skill = field.current?.value.trim() ?? '';
    if (skill === '') return;
    await addSkillGap(menteeId, skill, new Date());
    if (field.current) field.current.value = '';
  };
  return (
    <form className={styles.adding} onSubmit={(event) => void add(event)}>
      <input ref={field} className={parts.input} aria-label={say.addSkill} placeholder={say.addSkill} />
      <button type="submit" className={parts.button} aria-label={`${say.add}: ${say.addSkill}`}>
        {say.add}
      </button>
    </form>
  );
}
