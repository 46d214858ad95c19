import { ArrowDownIcon, ArrowUpIcon, ArrowsUpDownIcon } from '@navikt/aksel-icons';
import { useSearchParams } from 'react-router';
import { Link as RouterLink } from 'react-router';
import { cx } from '../cx.ts';
import type { Column } from './data-table.tsx';
import { sortedBy, toggled } from './sort.ts';

interface SortHeaderProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  className: string;
}

/** A column's header; a link that sorts, when the column can be sorted by. */
export function SortHeader<Row>({ column, sort, className }: SortHeaderProps<Row>) {
  const classes = cx('aksel-table__header-cell aksel-label', className);
  if (!column.sort) {
    return (
      <th scope="col" className={classes}>
        {column.header}
      </th>
    );
  }
  const order = sortedBy(sort, column.sort);
  const Icon = order === 'ascending' ? ArrowUpIcon : order === 'descending' ? ArrowDownIcon : ArrowsUpDownIcon;
  return (
    <th scope="col" className={classes} aria-sort={order}>
      <SortLink value={toggled(sort, column.sort)}>
        {column.header}
        <Icon aria-hidden />
      </SortLink>
    </th>
  );
}

function SortLink({ value, children }: { value: string; children: React.ReactNode }) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.set('sortera', value);
  next.delete('sida');
  return (
    <RouterLink to={{ search: next.toString() }} className="s-sort" preventScrollReset>
      {children}
    </RouterLink>
  );
}
