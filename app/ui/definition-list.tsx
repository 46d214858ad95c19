import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { cx } from './cx.ts';

export interface Definition {
  term: string;
  value: ReactNode;
}

interface DefinitionListProps {
  items: Definition[];
  /** `beside` puts the term at the start of the line, `above` over the value in columns. */
  layout?: 'beside' | 'above';
}

export function DefinitionList({ items, layout = 'beside' }: DefinitionListProps) {
  return (
    <dl className={cx('s-definitions', `s-definitions--${layout}`)}>
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value ?? <span className="s-subtle">{m.ui_empty_value()}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
