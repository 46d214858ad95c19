import type { ReactNode } from 'react';
import { useId } from 'react';

interface SectionProps {
  title: string;
  /** A link or small button beside the heading. */
  action?: ReactNode;
  lead?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, action, lead, level = 2, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const size = level === 2 ? 'medium' : 'small';
  return (
    <section className="s-section" aria-labelledby={id}>
      <div className="s-section__head">
        <Heading id={id} className={`aksel-heading aksel-heading--${size}`}>
          {title}
        </Heading>
        {action}
      </div>
      {lead ? <p className="s-section__lead">{lead}</p> : null}
      {children}
    </section>
  );
}
