import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from './cx.ts';

interface CardProps {
  title?: string;
  /** Level of the heading in the page's outline. */
  level?: 2 | 3;
  action?: ReactNode;
  /** `due` has the warm edge of something that waits, `wrong` the red one. */
  tone?: 'plain' | 'due' | 'wrong' | 'accent';
  children: ReactNode;
}

/** Something among others of its kind: a group, since a landmark for every card would be a crowd. */
export function Card({ title, level = 2, action, tone = 'plain', children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div role={title ? 'group' : undefined} className={cx('s-card', tone !== 'plain' && `s-card--${tone}`)} aria-labelledby={title ? id : undefined}>
      {title || action ? (
        <div className="s-section__head">
          {title ? (
            <Heading id={id} className="aksel-heading aksel-heading--small">
              {title}
            </Heading>
          ) : null}
          {action}
        </div>
      ) : null}
      {children}
    </div>
  );
}

/** Cards beside each other where there is room; `stacked` fills columns one after the other, for cards of different heights. */
export function CardGrid({ stacked = false, children }: { stacked?: boolean; children: ReactNode }) {
  return <div className={stacked ? 's-card-stack' : 's-card-grid'}>{children}</div>;
}
