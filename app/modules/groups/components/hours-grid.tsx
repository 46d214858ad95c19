import { formatMonth } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { url } from '#app/sitemap.ts';
import { Figure, Link } from '#app/ui/index.ts';
import { monthTotal, type GridRow } from '../rules/sums.ts';
import { HoursInput } from './hours-input.tsx';

interface HoursGridProps {
  months: string[];
  rows: GridRow[];
  /** Whether the sums are of one page among several. */
  partial: boolean;
}

/** Participants down, months across, hours typed in place, with sums both ways and a line to sign on paper. */
export function HoursGrid({ months, rows, partial }: HoursGridProps) {
  const locale = getLocale();
  const sum = rows.reduce((total, row) => total + row.total, 0);
  return (
    <div className="s-table-scroll" role="group" aria-label={m.groups_title()} tabIndex={0}>
      <table className="aksel-table aksel-table--small s-table s-hours-grid">
        <caption className="aksel-sr-only">{m.groups_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.groups_participant()}</th>
            {months.map((month) => (
              <th key={month} scope="col" className="s-numeric">
                {formatMonth(month, locale)}
              </th>
            ))}
            <th scope="col" className="s-numeric">
              {m.groups_sum()}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const name = row.name ?? m.groups_masked();
            return (
              <tr key={row.caseId}>
                <th scope="row">
                  <Link to={url('cases.show', { caseId: row.caseId })}>{name}</Link>
                </th>
                {months.map((month, column) => (
                  <td key={month} className="s-numeric" data-label={formatMonth(month, locale)}>
                    <HoursInput
                      caseId={row.caseId}
                      month={month}
                      label={m.groups_cell({ name, month: formatMonth(month, locale) })}
                      cell={row.cells[month]}
                      row={index}
                      column={column}
                    />
                  </td>
                ))}
                <td className="s-numeric" data-label={m.groups_sum()}>
                  <Figure value={row.total} decimals={decimals(row.total)} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{partial ? m.groups_sum_page() : m.groups_sum()}</th>
            {months.map((month) => (
              <td key={month} className="s-numeric" data-label={formatMonth(month, locale)}>
                <Figure value={monthTotal(rows, month)} decimals={decimals(monthTotal(rows, month))} />
              </td>
            ))}
            <td className="s-numeric" data-label={m.groups_sum()}>
              <Figure value={sum} decimals={decimals(sum)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function decimals(hours: number): number {
  return Number.isInteger(hours) ? 0 : 1;
}
