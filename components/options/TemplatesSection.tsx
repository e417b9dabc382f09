import { useId, useRef, useState } from 'react';
import { DRAFT_KINDS, type DraftKind } from '../../lib/introductions/draft-kind';
import { previewOf, type Invented } from '../../lib/introductions/drafts';
import {
  blanksOf,
  OUR_TEMPLATES,
  templateFor,
  unknownBlanks,
  withTemplate,
  type OwnTemplate,
  type Template,
} from '../../lib/introductions/templates';
import { sharedPart } from '../../lib/notes/privacy';
import { newPerson } from '../../lib/store/people';
import type { Settings } from '../../lib/store/rows';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { everyPage } from '../../lib/words/every-page';
import { templates as say } from '../../lib/words/templates';
import { useLive } from '../hooks/use-live';
import { Field } from '../people/Field';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './templates.module.css';

/** The mentor's own wording of every draft, with how it reads. */
export function TemplatesSection() {
  const live = useLive(readSettings, []);
  const [did, setDid] = useState<Undoable | undefined>();
  return (
    <Section title={say.title} id="templates">
      <div className={parts.stack}>
        <p className={parts.empty}>{say.intro}</p>
        <p className={parts.empty}>{say.wall}</p>
        {live.status === 'some' ? (
          DRAFT_KINDS.map((kind) => <TemplateItem key={kind} kind={kind} settings={live.value} onDid={setDid} />)
        ) : (
          <Skeleton rows={4} />
        )}
        <UndoLine did={did} />
      </div>
    </Section>
  );
}

interface TemplateItemProps {
  readonly kind: DraftKind;
  readonly settings: Settings;
  readonly onDid: (did: Undoable) => void;
}

function TemplateItem({ kind, settings, onDid }: TemplateItemProps) {
  const [isOpen, setOpen] = useState(false);
  const { templates } = settings;
  const template = templateFor(kind, templates);
  const keep = async (next: Template, done: string): Promise<void> => {
    const before = templates.find((each) => each.kind === kind);
    await keepTemplate({ kind, ...next });
    onDid({ say: done, undo: () => keepTemplate(before ?? { kind, subject: '', body: '' }) });
  };
  return (
    <details className={styles.template} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{say.kind(kind)}</b>{' '}
        {templates.some((each) => each.kind === kind) && <span className={parts.chip}>{say.own}</span>}
      </summary>
      {isOpen && (
        // What changed elsewhere, by a restore or a way back, begins the form anew.
        <TemplateForm
          key={`${template.subject}\n${template.body}`}
          kind={kind}
          template={template}
          mentorName={settings.ownNames[0] ?? say.invented.mentor}
          onSave={(next) => keep(next, say.saved(kind))}
          onReset={() => keep({ subject: '', body: '' }, say.isReset(kind))}
        />
      )}
    </details>
  );
}

/** Keeps one template and leaves the others as they are now. */
async function keepTemplate(template: OwnTemplate): Promise<void> {
  const { templates } = await readSettings();
  await changeSettings({ templates: withTemplate(templates, template) });
}

interface TemplateFormProps {
  readonly kind: DraftKind;
  readonly template: Template;
  readonly mentorName: string;
  readonly onSave: (template: Template) => Promise<void>;
  readonly onReset: () => Promise<void>;
}

function TemplateForm({ kind, template, mentorName, onSave, onReset }: TemplateFormProps) {
  const [subject, setSubject] = useState(template.subject);
  const [body, setBody] = useState(template.body);
  const area = useRef<HTMLTextAreaElement>(null);
  const blanksId = useId();
  const unknown = unknownBlanks(kind, { subject, body });
  const preview = previewOf(kind, { subject, body }, inventedFor(mentorName));
  const ours = OUR_TEMPLATES[kind];
  const isOurs = subject === ours.subject && body === ours.body;
  const reset = (): void => {
    setSubject(ours.subject);
    setBody(ours.body);
    void onReset();
  };
  const insert = (blank: string): void => {
    const field = area.current;
    const [from, to] = [field?.selectionStart ?? body.length, field?.selectionEnd ?? body.length];
    setBody(body.slice(0, from) + blank + body.slice(to));
    field?.focus();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ subject, body });
      }}
    >
      <Field label={say.subject}>
        {(control) => <input {...control} value={subject} onChange={(event) => setSubject(event.target.value)} />}
      </Field>
      <Field
        label={say.message}
        hint={say.partHint}
        error={unknown.length === 0 ? undefined : say.unknown(unknown)}
        isWide
      >
        {(control) => (
          <textarea {...control} ref={area} rows={10} value={body} onChange={(event) => setBody(event.target.value)} />
        )}
      </Field>
      <div role="group" aria-labelledby={blanksId}>
        <h3 id={blanksId} className={parts.small}>
          {say.blanks}
        </h3>
        <ul className={styles.blanks}>
          {blanksOf(kind).map((name) => (
            <li key={name}>
              <button
                type="button"
                className={parts.word}
                aria-label={say.insert(name)}
                onClick={() => insert(say.blank(name))}
              >
                <code>{say.blank(name)}</code>
              </button>{' '}
              <span className={parts.small}>{say.blankMeans(name)}</span>
            </li>
          ))}
        </ul>
      </div>
      <section className={styles.preview} aria-label={say.previewOf(kind)}>
        <h3 className={parts.small}>{say.preview}</h3>
        <p>
          <b>{preview.subject}</b>
        </p>
        <p className={styles.text}>{preview.body}</p>
      </section>
      <div className={`${parts.row} ${parts.wrap}`}>
        <button type="submit" className={`${parts.button} ${parts.primary}`} aria-label={say.saveOne(kind)}>
          {everyPage.save}
        </button>
        {!isOurs && (
          <button type="button" className={parts.button} aria-label={say.resetOne(kind)} onClick={reset}>
            {say.reset}
          </button>
        )}
      </div>
    </form>
  );
}

/** People who do not exist. */
function inventedFor(mentorName: string): Invented {
  const now = new Date(0);
  const { mentee, contact, need, background } = say.invented;
  return {
    mentee: newPerson(mentee, now),
    contact: newPerson(contact, now),
    need,
    background: sharedPart(background),
    mentorName,
  };
}
