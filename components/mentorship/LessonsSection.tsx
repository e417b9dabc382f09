import { useState, type SubmitEvent } from 'react';
import type { Lesson } from '../../lib/mentorship/lesson';
import { newLesson, readLessons, removeLesson, saveLesson } from '../../lib/store/mentorships';
import { everyPage } from '../../lib/words/every-page';
import { mentorViews as say } from '../../lib/words/mentor-views';
import { liveValue, useLive } from '../hooks/use-live';
import { TextAreaField, TextField } from '../people/Field';
import { partsOf, textOf } from '../people/person-form';
import { UndoLine, type Undoable } from '../people/UndoLine';
import parts from '../ui/parts.module.css';
import { Section } from '../ui/Section';
import styles from './mentorship.module.css';

/** The mentor's lesson bank: what went wrong once, ready to be told where it helps. */
export function LessonsSection() {
  const lessons = liveValue(useLive(readLessons, []), []);
  const [fresh, setFresh] = useState<Lesson>();
  const [did, setDid] = useState<Undoable>();
  const isStored = fresh !== undefined && lessons.some(({ id }) => id === fresh.id);
  const shown = fresh && !isStored ? [...lessons, fresh] : lessons;
  return (
    <Section title={say.lessons} id="lessons">
      <div className={parts.stack}>
        <p className={parts.empty}>{say.lessonsIntro}</p>
        <UndoLine did={did} />
        {shown.length === 0 && <p className={parts.empty}>{say.noLessons}</p>}
        {shown.map((lesson) => (
          <LessonForm
            key={`${lesson.id} ${lesson.updatedAt}`}
            lesson={lesson}
            isNew={lesson === fresh}
            onDid={setDid}
            onDrop={() => setFresh(undefined)}
          />
        ))}
        {(!fresh || isStored) && (
          <div>
            <button type="button" className={parts.button} onClick={() => setFresh(newLesson(new Date()))}>
              {say.addLesson}
            </button>
          </div>
        )}
      </div>
    </Section>
  );
}

interface LessonFormProps {
  readonly lesson: Lesson;
  readonly isNew: boolean;
  readonly onDid: (did: Undoable) => void;
  /** A lesson that was never saved is given up. */
  readonly onDrop: () => void;
}

function LessonForm({ lesson, isNew, onDid, onDrop }: LessonFormProps) {
  const [error, setError] = useState('');
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = textOf(form, 'title');
    if (title === '') {
      setError(say.lessonNeedsTitle);
      return;
    }
    const said = {
      title,
      whatHappened: textOf(form, 'whatHappened'),
      lesson: textOf(form, 'lesson'),
      tags: partsOf(textOf(form, 'tags')),
    };
    await saveLesson({ ...lesson, ...said }, new Date());
    const undo = isNew ? () => removeLesson(lesson.id) : () => saveLesson(lesson, new Date());
    onDid({ say: say.lessonSaved(title), undo });
  };
  const remove = async (): Promise<void> => {
    if (isNew) {
      onDrop();
      return;
    }
    await removeLesson(lesson.id);
    onDid({ say: say.lessonRemoved(lesson.title), undo: () => saveLesson(lesson, new Date()) });
  };
  return (
    <details className={styles.record} open={isNew}>
      <summary data-private-text="">{lesson.title === '' ? say.addLesson : lesson.title}</summary>
      <form className={styles.fields} noValidate onSubmit={(event) => void save(event)}>
        <TextField
          name="title"
          label={say.lessonTitle}
          value={lesson.title}
          error={error || undefined}
          isWide
          isRequired
        />
        <TextAreaField name="whatHappened" label={say.whatHappened} value={lesson.whatHappened} />
        <TextAreaField name="lesson" label={say.lesson} value={lesson.lesson} />
        <TextField name="tags" label={say.tags} value={lesson.tags.join(', ')} hint={say.tagsHint} isWide />
        <div className={parts.row} data-wide="">
          <button
            type="submit"
            className={parts.button}
            aria-label={lesson.title === '' ? undefined : say.saveLesson(lesson.title)}
          >
            {everyPage.save}
          </button>
          <button
            type="button"
            className={parts.button}
            aria-label={lesson.title === '' ? undefined : say.removeLesson(lesson.title)}
            onClick={() => void remove()}
          >
            {everyPage.remove}
          </button>
        </div>
      </form>
    </details>
  );
}
