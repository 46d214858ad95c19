import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';

interface SvgFigureProps {
  /** An SVG drawn on the server from our own figures; never text that someone typed. */
  svg: string;
  caption: string;
  /** The same figures as a DataTable. */
  table: ReactNode;
}

/** A picture for those who look, and the same figures in a table for those who read or listen. */
export function SvgFigure({ svg, caption, table }: SvgFigureProps) {
  return (
    <figure className="s-svg-figure">
      <figcaption>{caption}</figcaption>
      <div className="s-svg-figure__picture" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
      <details>
        <summary>{m.ui_figures_as_table()}</summary>
        {table}
      </details>
    </figure>
  );
}
