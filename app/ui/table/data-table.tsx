import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from '../cx.ts';
import { SortHeader } from './sort-header.tsx';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Name the list is sorted by in `?sortera=`; makes the header a link. */
  sort?: string;
  /** Figures stand at the end of the cell. */
  numeric?: boolean;
  /** The cell that names the row; the first column when none says so. */
  rowHeader?: boolean;
  /** `false` leaves the column out on paper. */
  print?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  /** For a table under a heading that already says it. */
  hideCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** How the list is sorted now: `name`, or `-name` for falling. */
  sort?: string;
  /** Shown instead of a table without rows. */
  empty: ReactNode;
  /** For figures that are compared down the columns: scrolls sideways on a phone instead of becoming cards. */
  scrolls?: boolean;
  /** Sums under the columns, by column key. */
  footer?: Record<string, ReactNode>;
}

/** A list that is read across; on a phone each row is a card of its own. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, sort, empty, footer, scrolls = false } = props;
  const id = useId();
  if (rows.length === 0) return empty;
  const header = columns.find((column) => column.rowHeader) ?? columns[0];
  return (
    <div className="s-table-scroll" role="group" aria-labelledby={id} tabIndex={0}>
      <table className={cx('aksel-table aksel-table--small s-table', scrolls && 's-table--scrolls')}>
        <caption id={id} className={hideCaption ? 'aksel-sr-only' : 's-table__caption'}>
          {caption}
        </caption>
        <thead className="aksel-table__header">
          <tr className="aksel-table__row">
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sort={sort} className={cellClass(column)} />
            ))}
          </tr>
        </thead>
        <tbody className="aksel-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="aksel-table__row">
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} isHeader={column === header} />
              ))}
            </tr>
          ))}
        </tbody>
        {footer ? (
          <tfoot>
            <tr className="aksel-table__row">
              {columns.map((column) => (
                <td key={column.key} className={cx('aksel-table__data-cell', cellClass(column))} data-label={column.header}>
                  {footer[column.key]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function BodyCell<Row>({ column, row, isHeader }: { column: Column<Row>; row: Row; isHeader: boolean }) {
  const content = column.cell(row);
  if (!isHeader) {
    return (
      <td className={cx('aksel-table__data-cell', cellClass(column))} data-label={column.header}>
        {content}
      </td>
    );
  }
  return (
    <th scope="row" className={cx('aksel-table__header-cell', cellClass(column))}>
      {content}
    </th>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return cx(column.numeric && 's-numeric', column.print === false && 's-no-print');
}
