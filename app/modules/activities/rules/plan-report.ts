import type { Total } from '#app/lib/quantity.ts';
import { compare, type Comparison } from './compare.ts';
import { doneOf, isSilent, plannedOf, type Counts, type DoneRow } from './done.ts';
import { inOrder, targetGroups, units, type Line, type TargetGroup, type Unit } from './activity.ts';

export interface LineToReport extends Line {
  rows: DoneRow[];
  counts: Counts;
  /** Its last day has passed. */
  isOver: boolean;
}

export interface ReportLine<T extends Line = Line> {
  line: T;
  done: Total;
  comparison: Comparison;
}

export interface UnitSum {
  unit: Unit;
  planned: Total;
  done: Total;
}

/** Activities for the same target groups, with a sum for each unit that several of them share. */
export interface ReportGroup<T extends Line = Line> {
  targetGroups: TargetGroup[];
  lines: ReportLine<T>[];
  sums: UnitSum[];
}

/**
 * The report of a plan, in the order of its lines within each set of target groups. `countsOf` tells what held meetings and
 * attendance add to several activities together, each once.
 */
export function planReport<T extends LineToReport>(lines: readonly T[], countsOf: (ids: readonly string[]) => Counts): ReportGroup<T>[] {
  const sets = [...Map.groupBy(lines, (line) => inOrder(line.targetGroups).join(' ')).values()];
  return sets
    .map((same) => ({
      targetGroups: inOrder(same[0]?.targetGroups ?? []),
      lines: same.map((line) => reported(line)),
      sums: units.flatMap((unit) => sumOf(unit, same.filter((line) => line.unit === unit), countsOf)),
    }))
    .toSorted((a, b) => a.targetGroups.length - b.targetGroups.length || rank(a.targetGroups) - rank(b.targetGroups));
}

function reported<T extends LineToReport>(line: T): ReportLine<T> {
  const done = doneOf(line.unit, line.rows, line.counts);
  return { line, done, comparison: compare(line.planned, done, line.isOver) };
}

function sumOf(unit: Unit, lines: readonly LineToReport[], countsOf: (ids: readonly string[]) => Counts): UnitSum[] {
  if (lines.length < 2) return [];
  const counts = countsOf(lines.map(({ id }) => id));
  const rows = lines.flatMap((line) => line.rows);
  const silent = lines.filter((line) => isSilent(line.rows, line.counts)).length;
  const done = doneOf(unit, rows, counts);
  return [{ unit, planned: plannedOf(unit, lines.map(({ planned }) => planned)), done: { ...done, missing: done.missing + silent } }];
}

function rank(groups: readonly TargetGroup[]): number {
  return groups.reduce((sum, group) => sum * 10 + targetGroups.indexOf(group), 0);
}
