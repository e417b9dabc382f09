import type { Topic } from '../../lib/mentorship/mentorship';
import type { HelperRole } from '../../lib/people/person';
import { changeTopic } from '../../lib/store/mentorships';
import { agenda as say } from '../../lib/words/agenda';
import { everyPage } from '../../lib/words/every-page';
import { useFormat } from '../hooks/use-format';
import parts from '../ui/parts.module.css';
import styles from './agenda.module.css';

const HELPERS = ['coach', 'hr', 'counsellor', 'performance-adviser'] as const satisfies readonly HelperRole[];

interface TopicInboxProps {
  readonly topics: readonly Topic[];
  readonly onRemove: (topic: Topic) => void;
}

/** All topics that wait, with whose part each is; what is not a mentor's part is said kindly on the agenda. */
export function TopicInbox({ topics, onRemove }: TopicInboxProps) {
  const format = useFormat();
  const waiting = topics.filter(({ discussedOn }) => discussedOn === '');
  if (waiting.length === 0) return null;
  const give = (topic: Topic, to: string): Promise<void> => {
    const { belongsTo: _, ...rest } = topic;
    const role = HELPERS.find((each) => each === to);
    return changeTopic(role ? { ...rest, belongsTo: role } : rest);
  };
  return (
    <details className={styles.inbox}>
      <summary className={parts.small}>{say.inbox(waiting.length)}</summary>
      <ul className={parts.stack}>
        {waiting.map((topic) => (
          <li key={topic.id} className={styles.waiting}>
            <span dir="auto" data-private-text="">
              {topic.text} <span className={parts.small}>{format.ago(topic.createdAt.slice(0, 10))}</span>
            </span>
            <select
              className={styles.whose}
              aria-label={say.belongsTo(topic.text)}
              value={topic.belongsTo ?? ''}
              onChange={(event) => void give(topic, event.currentTarget.value)}
            >
              <option value="">{say.myPart}</option>
              {HELPERS.map((role) => (
                <option key={role} value={role}>
                  {say.helper[role]}
                </option>
              ))}
            </select>
            <button
              type="button"
              className={parts.word}
              aria-label={say.removeTopicOf(topic.text)}
              onClick={() => onRemove(topic)}
            >
              {everyPage.remove}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
