import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { LocalDate } from './text/dates.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface MatrixCell {
  given: boolean;
  /** Last day it holds. */
  until?: string | null;
  /** A link or a small form that changes the cell. */
  action?: ReactNode;
}

interface MatrixProps {
  caption: string;
  /** What the first column holds: organisations. */
  corner: string;
  columns: { key: string; label: string }[];
  rows: { key: string; label: string; cells: Record<string, MatrixCell | undefined> }[];
}

/** Who may see what: organisations down, categories across, every cell also in words. */
export function Matrix({ caption, corner, columns, rows }: MatrixProps) {
  return (
    <div className="s-table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="s-matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <Cell key={column.key} label={column.label} cell={row.cells[column.key]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ label, cell }: { label: string; cell: MatrixCell | undefined }) {
  const given = cell?.given ?? false;
  return (
    <td data-given={given || undefined} data-label={label}>
      {given ? <CheckmarkIcon aria-hidden /> : <span aria-hidden="true">–</span>}
      <VisuallyHidden>{given ? m.ui_matrix_yes() : m.ui_matrix_no()}</VisuallyHidden>
      {given && cell?.until ? (
        <span className="s-matrix__until">
          {m.ui_matrix_until()} <LocalDate date={cell.until} />
        </span>
      ) : null}
      {cell?.action}
    </td>
  );
}
