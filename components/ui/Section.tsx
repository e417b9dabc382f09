import { useId, type ReactNode } from 'react';
import parts from './parts.module.css';
import { SectionBoundary } from './SectionBoundary';

interface SectionProps {
  readonly title: string;
  /** Said beside the heading, e.g. "3 open". */
  readonly aside?: ReactNode;
  readonly tools?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. What breaks in it stays in it. */
export function Section({ title, aside, tools, id, children }: SectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} id={id}>
      <div className={parts.sectionHead}>
        <h2 id={heading}>{title}</h2>
        {aside !== undefined && <span className={`${parts.small} ${parts.faint}`}>{aside}</span>}
        {tools !== undefined && <div className={parts.tools}>{tools}</div>}
      </div>
      <SectionBoundary title={title}>{children}</SectionBoundary>
    </section>
  );
}
