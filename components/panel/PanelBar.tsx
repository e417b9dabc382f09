import { Eye, EyeOff, Keyboard, Pin, Search } from 'lucide-react';
import { words } from '../../lib/words/words';
import parts from '../ui/parts.module.css';
import styles from './Panel.module.css';

/** The views of the side panel. */
export type PanelViewName = 'meeting' | 'week' | 'people' | 'search';

const VIEWS: readonly { readonly name: PanelViewName; readonly label: string }[] = [
  { name: 'meeting', label: words.panel.meetingView },
  { name: 'week', label: words.panel.weekView },
  { name: 'people', label: words.panel.peopleView },
];

interface PanelBarProps {
  readonly view: PanelViewName;
  readonly onView: (view: PanelViewName) => void;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly isPrivateHidden: boolean;
  readonly onHidePrivate: (isHidden: boolean) => void;
  readonly onKeys: () => void;
}

/** The panel's top line: which view, and what holds for all of them. */
export function PanelBar(props: PanelBarProps) {
  const { view, isPinned, isPrivateHidden } = props;
  const pin = isPinned ? words.panel.unpin : words.panel.pin;
  const hide = isPrivateHidden ? words.panel.showPrivate : words.panel.hidePrivate;
  return (
    <header className={styles.bar}>
      <nav className={`${styles.tabs} ${parts.grow}`} aria-label={words.panel.views}>
        {VIEWS.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            className={styles.tab}
            aria-current={name === view ? 'page' : undefined}
            onClick={() => props.onView(name)}
          >
            {label}
          </button>
        ))}
      </nav>
      <button
        type="button"
        className={parts.quiet}
        aria-pressed={view === 'search'}
        aria-label={words.panel.search}
        title={words.panel.search}
        onClick={() => props.onView(view === 'search' ? 'meeting' : 'search')}
      >
        <Search size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={parts.quiet}
        aria-label={words.panel.shortcuts}
        title={words.panel.shortcuts}
        onClick={props.onKeys}
      >
        <Keyboard size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={parts.quiet}
        aria-pressed={isPinned}
        aria-label={pin}
        title={pin}
        onClick={() => props.onPin(!isPinned)}
      >
        <Pin size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={parts.quiet}
        aria-pressed={isPrivateHidden}
        aria-label={hide}
        title={hide}
        onClick={() => props.onHidePrivate(!isPrivateHidden)}
      >
        {isPrivateHidden ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
      </button>
    </header>
  );
}
