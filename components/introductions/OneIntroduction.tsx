import { readFollowUpsWith } from '../../lib/store/follow-ups';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { IntroductionItem } from './IntroductionItem';
import { useDeeds } from './use-deeds';

interface OneIntroductionProps {
  readonly introductionId: string;
  /** One of its two people. */
  readonly personId: string;
  /** What is unfolded at first. */
  readonly unfolded?: 'outcome';
}

/** One introduction with its next step, wherever it is spoken of; nothing where it is gone. */
export function OneIntroduction({ introductionId, personId, unfolded }: OneIntroductionProps) {
  const now = useNow();
  const deeds = useDeeds();
  const live = useLive(() => readFollowUpsWith(personId), [personId]);
  if (live.status !== 'some') return null;
  const { introductions, people } = live.value;
  const introduction = introductions.find(({ id }) => id === introductionId);
  const mentee = introduction && people.get(introduction.menteeId);
  const contact = introduction && people.get(introduction.contactId);
  return introduction && mentee && contact ? (
    <IntroductionItem
      introduction={introduction}
      mentee={mentee}
      contact={contact}
      now={now}
      deeds={deeds}
      {...(unfolded && { unfolded })}
    />
  ) : null;
}
