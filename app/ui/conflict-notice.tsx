import type { FieldConflict } from '#app/lib/page-form.ts';
import { m } from '#app/paraglide/messages.js';
import { Notice } from './notice.tsx';

/** Someone else saved first: both values, field by field. Saving again keeps the writer's own. */
export function ConflictNotice({ conflicts }: { conflicts: FieldConflict[] }) {
  return (
    <Notice kind="warning" title={m.ui_conflict_title()}>
      <div className="s-table-scroll" role="group" aria-label={m.ui_conflict_title()} tabIndex={0}>
        <table className="aksel-table aksel-table--small">
          <thead className="aksel-table__header">
            <tr className="aksel-table__row">
              {[m.ui_conflict_field(), m.ui_conflict_theirs(), m.ui_conflict_mine()].map((header) => (
                <th key={header} scope="col" className="aksel-table__header-cell aksel-label">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="aksel-table__body">
            {conflicts.map((field) => (
              <tr key={field.label} className="aksel-table__row">
                <th scope="row" className="aksel-table__header-cell aksel-label">
                  {field.label}
                </th>
                <td className="aksel-table__data-cell">{field.theirs || m.ui_empty_value()}</td>
                <td className="aksel-table__data-cell">{field.yours || m.ui_empty_value()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{m.ui_conflict_what_to_do()}</p>
    </Notice>
  );
}
