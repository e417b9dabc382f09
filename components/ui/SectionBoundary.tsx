import { Component, type ReactNode } from 'react';
import { words } from '../../lib/words/words';
import parts from './parts.module.css';

interface SectionBoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Keeps a fault of one section from taking the page with it, and says what still works. */
export class SectionBoundary extends Component<SectionBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={parts.notice} data-tone="late" role="alert">
        <p>{words.everyPage.sectionFailed(this.props.title)}</p>
        <div>
          <button type="button" className={parts.button} onClick={() => this.setState({ hasFailed: false })}>
            {words.everyPage.tryAgain}
          </button>
        </div>
      </div>
    );
  }
}
