import { useState, type SubmitEvent } from 'react';
import { dayOf } from '../../lib/meeting/day';
import type { Mentorship } from '../../lib/mentorship/mentorship';
import { changeMentorship } from '../../lib/store/mentorships';
import { everyPage } from '../../lib/words/every-page';
import { mentorship as say } from '../../lib/words/mentorship';
import { people } from '../../lib/words/people';
import { TextAreaField, TextField } from '../people/Field';
import { AGREEMENT_FIELDS, textOf } from '../people/person-form';
import parts from '../ui/parts.module.css';
import styles from './mentorship.module.css';

/** What the two agreed, to look at together; no field has to be filled. */
export function AgreementForm({ mentorship }: { readonly mentorship: Mentorship }) {
  const [isSaved, setSaved] = useState(false);
  const { agreement, menteeId } = mentorship;
  const keep = async (form: FormData, agreedOn: string): Promise<void> => {
    await changeMentorship(menteeId, new Date(), (row) => ({
      ...row,
      agreement: {
        scope: textOf(form, 'scope'),
        outOfScope: textOf(form, 'outOfScope'),
        confidentiality: textOf(form, 'confidentiality'),
        rhythm: textOf(form, 'rhythm'),
        ending: textOf(form, 'ending'),
        agreedOn,
      },
    }));
    setSaved(true);
  };
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const isRevisited = event.nativeEvent.submitter?.getAttribute('name') === 'revisit';
    void keep(form, isRevisited ? dayOf(new Date()) : textOf(form, 'agreedOn'));
  };
  return (
    <form key={Object.values(agreement).join('\n')} className={styles.fields} noValidate onSubmit={save}>
      {AGREEMENT_FIELDS.map((field) => (
        <TextAreaField key={field} name={field} label={people[field]} value={agreement[field]} />
      ))}
      <TextField name="agreedOn" label={people.agreedOn} value={agreement.agreedOn} type="date" />
      <div className={`${parts.row} ${parts.wrap}`} data-wide="">
        <button type="submit" className={parts.button}>
          {everyPage.save}
        </button>
        <button type="submit" name="revisit" className={parts.button}>
          {say.revisit}
        </button>
        <span className={parts.small} role="status">
          {isSaved ? say.saved : ''}
        </span>
      </div>
    </form>
  );
}
