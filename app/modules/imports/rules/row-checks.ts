import { birthDate } from '#app/lib/person-number.ts';
import type { FileKind } from './columns.ts';
import type { CellProblem } from './problem.ts';
import type { ReadRow, RowValues } from './read-row.ts';

/** What must hold between the cells of one row. */
export function checkTogether(kind: FileKind, { values, problems }: ReadRow): CellProblem[] {
  const unreadable = new Set(problems.map(({ column }) => column));
  const period = periods[kind];
  return [
    ...(period ? checkPeriod(values, period, unreadable) : []),
    ...(kind === 'deltagare' ? checkBirth(values) : []),
  ];
}

type PeriodNames = { start: string; end: string; reason: string; heading: string };

const periods: Partial<Record<FileKind, PeriodNames>> = {
  deltagare: { start: 'started_on', end: 'exited_on', reason: 'exit_reason', heading: 'avslutsdatum' },
  insatser: { start: 'starts_on', end: 'ends_on', reason: 'end_reason', heading: 'slutdatum' },
};

function checkPeriod(
  values: RowValues,
  { start, end, reason, heading }: PeriodNames,
  unreadable: ReadonlySet<string | null>,
): CellProblem[] {
  const [from, to] = [dateIn(values, start), dateIn(values, end)];
  const problems: CellProblem[] = [];
  if (from && to && to < from) problems.push({ column: heading, code: 'end_before_start', params: { start: from, end: to } });
  if (values[reason] && !to && !unreadable.has(heading)) {
    problems.push({ column: 'avslutsorsak', code: 'reason_without_date', params: { date: heading } });
  }
  return problems;
}

function checkBirth(values: RowValues): CellProblem[] {
  const start = dateIn(values, 'started_on');
  const born = typeof values.number === 'string' ? birthDate(values.number) : undefined;
  if (!start || !born || start >= born) return [];
  return [{ column: 'startdatum', code: 'before_birth', params: { start, born } }];
}

function dateIn(values: RowValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
