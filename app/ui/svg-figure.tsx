import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';

interface SvgFigureProps {
  /** An SVG drawn on the server from our own figures; never text that someone typed. */
  svg: string;
  /** What is drawn: words, or what the bars stand for. */
  caption: ReactNode;
  /** The same figures as a DataTable; left out where the page has it beside and the SVG a name and a description of its own. */
  table?: ReactNode;
}

/** A picture for those who look, and the same figures in a table for those who read or listen. */
export function SvgFigure({ svg, caption, table }: SvgFigureProps) {
  return (
    <figure className="s-svg-figure">
      <figcaption>{caption}</figcaption>
      <div className="s-svg-figure__picture" aria-hidden={table ? true : undefined} dangerouslySetInnerHTML={{ __html: svg }} />
      {table ? (
        <details>
          <summary>{m.ui_figures_as_table()}</summary>
          {table}
        </details>
      ) : null}
    </figure>
  );
}
