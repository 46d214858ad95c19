import type { ReactNode } from 'react';

/** For those who listen: not seen, but read. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="aksel-sr-only">{children}</span>;
}
