import type { ReactNode } from 'react';
import { useRejection } from '#app/ui/index.ts';

interface DeedProps {
  title: string;
  lead?: string;
  /** The form inside: one that was not accepted stands open. */
  form: string;
  open: boolean;
  children: ReactNode;
}

/** Something that can be done, under a heading that opens it; it works before scripts, and is not printed. */
export function Deed({ title, lead, form, open, children }: DeedProps) {
  const refused = useRejection(form) !== undefined;
  return (
    <details className="s-deed" open={open || refused}>
      <summary>
        <h3 className="aksel-heading aksel-heading--small">{title}</h3>
      </summary>
      <div className="s-deed__inside">
        {lead ? <p className="s-section__lead">{lead}</p> : null}
        {children}
      </div>
    </details>
  );
}
