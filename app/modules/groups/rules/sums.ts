import type { CellKey } from './cells.ts';

/** Own hours and those that other organisations have recorded and may be read, in one cell. */
export interface GridCell {
  hours: number | null;
  version: number;
  others: number;
}

export interface GridRow {
  caseId: string;
  name: string | null;
  cells: Record<string, GridCell>;
  total: number;
}

interface Hours extends CellKey {
  hours: number;
  version: number;
  ownerOrganisationId: string;
}

const emptyCell: GridCell = { hours: null, version: 0, others: 0 };

/** A participant's row: each month's own and others' hours, and their sum. */
export function gridRow(person: { caseId: string; name: string | null }, hours: readonly Hours[], own: string): GridRow {
  const cells: Record<string, GridCell> = {};
  let total = 0;
  for (const each of hours) {
    if (each.caseId !== person.caseId) continue;
    const cell = cells[each.month] ?? emptyCell;
    const mine = each.ownerOrganisationId === own;
    cells[each.month] = mine
      ? { ...cell, hours: each.hours, version: each.version }
      : { ...cell, others: cell.others + each.hours };
    total += each.hours;
  }
  return { ...person, cells, total };
}

/** What a month adds up to over the rows. */
export function monthTotal(rows: readonly GridRow[], month: string): number {
  return rows.reduce((sum, { cells }) => sum + (cells[month]?.hours ?? 0) + (cells[month]?.others ?? 0), 0);
}
