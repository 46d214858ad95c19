import { parseDecimal } from '#app/lib/swedish-number.ts';

/** One case in one month. */
export interface CellKey {
  caseId: string;
  month: string;
}

/** What stands in the database; version 0 where nothing does. */
export interface StoredHours {
  hours: number | null;
  version: number;
}

/** What was typed in a cell, and what stood there when the grid was shown. */
export interface TypedCell extends CellKey {
  typed: string;
  was: StoredHours;
}

export type CellOutcome =
  | { kind: 'same' }
  | { kind: 'wrong'; problem: 'number' | 'range' }
  | { kind: 'conflict'; theirs: number | null }
  | { kind: 'change'; hours: number };

const mostInMonth = 744;
const hoursName = /^h_([0-9a-f-]{36})_(\d{4}-\d{2})$/;

/** The name of a cell's field. */
export function hoursField({ caseId, month }: CellKey): string {
  return `h_${caseId}_${month}`;
}

/** The name of the hidden field that keeps what stood in a cell when the grid was shown. */
export function shownField({ caseId, month }: CellKey): string {
  return `s_${caseId}_${month}`;
}

/** What stood in a cell, as the hidden field carries it: `12.5@3`, or `@0` for an empty cell. */
export function writeShown({ hours, version }: StoredHours): string {
  return `${hours ?? ''}@${version}`;
}

export function readShown(text: string): StoredHours {
  const [hours = '', version = '0'] = text.split('@');
  return { hours: hours === '' ? null : Number(hours), version: Number(version) };
}

/** Every cell of a posted grid. */
export function readCells(values: Record<string, string | string[]>): TypedCell[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const [, caseId, month] = hoursName.exec(name) ?? [];
    if (caseId === undefined || month === undefined || typeof value !== 'string') return [];
    const shown = values[shownField({ caseId, month })];
    return [{ caseId, month, typed: value.trim(), was: readShown(typeof shown === 'string' ? shown : '') }];
  });
}

/** What is to be done with a cell. Clearing a cell writes zero: that she was not there is something to tell. */
export function decideCell({ typed, was }: TypedCell, stored: StoredHours): CellOutcome {
  const hours = typed === '' ? null : parseDecimal(typed);
  if (hours === undefined) return { kind: 'wrong', problem: 'number' };
  if (hours !== null && (hours < 0 || hours > mostInMonth)) return { kind: 'wrong', problem: 'range' };
  if (hours === was.hours || hours === stored.hours) return { kind: 'same' };
  if (stored.version !== was.version) return { kind: 'conflict', theirs: stored.hours };
  return { kind: 'change', hours: Math.round((hours ?? 0) * 100) / 100 };
}
