import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** What will be here. */
  children?: ReactNode;
  /** The first step. */
  action?: ReactNode;
}

/** Empty pages teach: what will be here, and the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="s-empty">
      <p className="s-empty__title">{title}</p>
      {children ? <div className="s-empty__words">{children}</div> : null}
      {action}
    </div>
  );
}
