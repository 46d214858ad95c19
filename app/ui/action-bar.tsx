import type { ReactNode } from 'react';

interface ActionBarProps {
  children: ReactNode;
  /** Status that belongs to the actions, such as SavedAt. */
  note?: ReactNode;
}

/** Buttons at the end of a form; the primary one first. */
export function ActionBar({ children, note }: ActionBarProps) {
  return (
    <div className="s-actions">
      {children}
      {note}
    </div>
  );
}
