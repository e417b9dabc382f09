import type { Person } from '../../lib/people/person';
import { people } from '../../lib/words/people';
import { ChoiceField, TextAreaField, TextField } from './Field';
import styles from './people.module.css';
import { HELPER_ROLES, namesText, WILLINGNESS, type FormErrors } from './person-form';

interface WhoFieldsProps {
  readonly person: Person;
  readonly errors: FormErrors;
  readonly isMentee: boolean;
  readonly onMentee: (isMentee: boolean) => void;
}

/** Who somebody is: what every person has. */
export function WhoFields({ person, errors, isMentee, onMentee }: WhoFieldsProps) {
  return (
    <fieldset>
      <legend>{people.who}</legend>
      <div className={styles.fields}>
        <TextField name="name" label={people.name} value={person.name} error={errors.name} isRequired />
        <TextField
          name="otherNames"
          label={people.otherNames}
          value={namesText(person.otherNames)}
          hint={people.otherNamesHint}
        />
        <TextField
          name="addresses"
          label={people.addresses}
          value={person.addresses.join(', ')}
          hint={people.addressesHint}
          error={errors.addresses}
          isWide
        />
        <label className={styles.check} data-wide="">
          <input
            type="checkbox"
            name="isMentee"
            checked={isMentee}
            onChange={(event) => onMentee(event.target.checked)}
          />
          {people.isMentee}
        </label>
        <TextField name="role" label={people.role} value={person.role} />
        <TextField name="organisation" label={people.organisation} value={person.organisation} />
        <TextField name="team" label={people.team} value={person.team} />
        <TextField name="place" label={people.place} value={person.place} />
        <TextField
          name="languages"
          label={people.languages}
          value={person.languages.join(', ')}
          hint={people.listHint}
          isWide
        />
        <TextAreaField name="remember" label={people.remember} value={person.remember} hint={people.rememberHint} />
      </div>
    </fieldset>
  );
}

/** What matters when the mentor brings this person together with somebody. */
export function NetworkFields({ person }: { readonly person: Person }) {
  const closeness = people.closenessWords.map((say, value) => [String(value), `${value}: ${say}`] as const);
  return (
    <fieldset>
      <legend>{people.network}</legend>
      <div className={styles.fields}>
        <TextField name="skills" label={people.skills} value={person.skills.join(', ')} hint={people.listHint} isWide />
        <TextField name="looksFor" label={people.looksFor} value={person.looksFor.join(', ')} isWide />
        <ChoiceField
          name="closeness"
          label={people.closeness}
          value={person.closeness === undefined ? '' : String(person.closeness)}
          choices={[['', people.notSaid], ...closeness]}
        />
        <TextField name="lastContact" label={people.lastContact} value={person.lastContact} type="date" />
        <ChoiceField
          name="willingness"
          label={people.willingness}
          value={person.willingness}
          choices={WILLINGNESS.map((each) => [each, people.willingnessWords[each]])}
        />
        <TextField name="howMet" label={people.howMet} value={person.howMet} />
        <TextAreaField name="limits" label={people.limits} value={person.limits} />
        <fieldset className={styles.checks}>
          <legend>{people.helperRoles}</legend>
          <div>
            {HELPER_ROLES.map((role) => (
              <label key={role} className={styles.check}>
                <input
                  type="checkbox"
                  name="helperRoles"
                  value={role}
                  defaultChecked={person.helperRoles.includes(role)}
                />
                {people.helperRoleWords[role]}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </fieldset>
  );
}
