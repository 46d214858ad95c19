import type { Source } from '../../data/sources.ts';
import type { Cell } from '../../rules/cells/cell.ts';
import type { Chart } from '../../rules/chart.ts';
import type { Mask } from '../../rules/mask.ts';
import type { Column, ReportName, ReportRow } from '../../rules/report.ts';
import type { Groups } from '../../rules/suppression/groups.ts';
import type { LevelCount } from '../../rules/suppression/levels.ts';
import type { Context } from '../../rules/suppression/resolve-pattern.ts';
import type { Selection } from '../../rules/suppression/selection.ts';
import type { Pattern, Structure } from '#app/lib/suppression/types.ts';

/** How a report hides small figures: what its tables are made of and which reports it must not give back. */
export interface Guard {
  /** Reports decided before this one. */
  beside: readonly ReportName[];
  /** Counts of every tier, out of the same cells as the report's own. */
  levels(cells: readonly Cell[], groups: Groups): LevelCount[];
  structure(counts: readonly LevelCount[], threshold: number, groups: Groups): Structure;
  context(structure: Structure, decided: ReadonlyMap<ReportName, Pattern>): Context;
}

/** One report: the same for the screen, CSV, XLSX and JSON. */
export interface ReportDefinition {
  name: ReportName;
  columns: readonly Column[];
  chart: Chart;
  source: Source;
  /** Any dates, since its rows are never sums over the period that is asked for. */
  anyPeriod?: boolean;
  guard: Guard;
  /** The rows of one table; the cells are those of the selection, or of its area alone where any period may be asked for. */
  rows(cells: readonly Cell[], mask: Mask, selection: Selection): ReportRow[];
}

/** The figures of one report as another hides them. */
export function decided(patterns: ReadonlyMap<ReportName, Pattern>, name: ReportName): Pattern {
  const pattern = patterns.get(name);
  if (!pattern) throw new Error(`${name} is not decided yet`);
  return pattern;
}
