import type { LocalDate } from '#app/lib/local-date.ts';
import type { Column } from './columns.ts';
import type { HeadingMatch } from './headings.ts';
import type { CellProblem } from './problem.ts';
import type { Value } from './readers.ts';
import { checkTogether } from './row-checks.ts';

export type RowValues = Record<string, Value | null>;
export type ReadRow = { values: RowValues; problems: CellProblem[] };

/** Reads and checks one row by itself; what needs the other rows is checked later. */
export function readRow(match: HeadingMatch, cells: readonly string[], today: LocalDate): ReadRow {
  const row: ReadRow = { values: {}, problems: shapeProblems(match, cells) };
  match.columns.forEach((column, at) => {
    if (column) readCell(column, (cells[at] ?? '').trim(), today, row);
  });
  row.problems.push(...checkTogether(match.kind, row));
  return row;
}

function readCell(column: Column, text: string, today: LocalDate, row: ReadRow): void {
  row.values[column.name] = null;
  if (text === '') {
    if (column.required) row.problems.push({ column: column.heading, code: 'required' });
    return;
  }
  const read = column.read(text, today);
  if ('value' in read) row.values[column.name] = read.value;
  else row.problems.push({ column: column.heading, ...read });
}

function shapeProblems(match: HeadingMatch, cells: readonly string[]): CellProblem[] {
  const [found, expected] = [cells.length, match.columns.length];
  if (found > expected && cells.slice(expected).some((cell) => cell.trim() !== '')) {
    return [{ column: null, code: 'too_many_cells', params: { found, expected } }];
  }
  return match.everyCell && found < expected ? [{ column: null, code: 'too_few_cells', params: { found, expected } }] : [];
}
