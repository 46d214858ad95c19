import type { Tx } from '#app/platform/db/index.ts';
import type { Chart } from '../../rules/chart.ts';
import type { Mask } from '../../rules/mask.ts';
import type { Column, ReportName, ReportRow } from '../../rules/report.ts';
import type { Groups } from '../../rules/suppression/groups.ts';
import type { LevelCount } from '../../rules/suppression/levels.ts';
import type { Context } from '../../rules/suppression/resolve-pattern.ts';
import type { Selection } from '../../rules/suppression/selection.ts';
import type { Pattern, Structure } from '../../rules/suppression/types.ts';

/** How a report hides small figures: what its tables are made of and which reports it must not give back. */
export interface Guard {
  /** Reports decided before this one. */
  beside: readonly ReportName[];
  /** Counts of every block; the same query as the report's own. */
  blocks(tx: Tx, groups: Groups): Promise<LevelCount[]>;
  structure(counts: readonly LevelCount[], threshold: number, groups: Groups): Structure;
  context(structure: Structure, decided: ReadonlyMap<ReportName, Pattern>): Context;
}

/** One report: the same for the screen, CSV, XLSX and JSON. */
export interface ReportDefinition {
  name: ReportName;
  columns: readonly Column[];
  chart: Chart;
  /** Any dates, since its rows are never sums over the period that is asked for. */
  anyPeriod?: boolean;
  guard: Guard;
  rows(tx: Tx, selection: Selection, mask: Mask): Promise<ReportRow[]>;
}

/** The figures of one report as another hides them. */
export function decided(patterns: ReadonlyMap<ReportName, Pattern>, name: ReportName): Pattern {
  const pattern = patterns.get(name);
  if (!pattern) throw new Error(`${name} is not decided yet`);
  return pattern;
}
