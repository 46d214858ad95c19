import { audit } from '#app/platform/audit/index.ts';
import type { Actor } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { casesByYearAndArea, smallCellThreshold } from '../data/collaboration-figures.ts';
import { maskOf, openMask } from '../rules/mask.ts';
import type { Column, ReportName, ReportRow } from '../rules/report.ts';
import { groupsOf } from '../rules/suppression/groups.ts';
import { hiddenFigures } from '../rules/suppression/resolve-pattern.ts';
import { admit, type Refusal, type Selection } from '../rules/suppression/selection.ts';
import { decidePatterns } from './decide-patterns.ts';
import { definitionOf } from './definitions/index.ts';

/** A report ready to be shown or written, in any format. */
export interface ReportTable {
  name: ReportName;
  columns: readonly Column[];
  rows: readonly ReportRow[];
  threshold: number;
}

/** The report with small figures hidden, or why this period or area cannot be shown. */
export async function publishReport(tx: Tx, name: ReportName, selection: Selection): Promise<ReportTable | { refusal: Refusal }> {
  const definition = definitionOf(name);
  const threshold = await smallCellThreshold(tx);
  const groups = groupsOf(await casesByYearAndArea(tx), threshold);
  const asked = definition.anyPeriod ? { ...selection, from: null, to: null } : selection;
  const admission = admit(asked, groups);
  if ('refusal' in admission) return admission;
  const parts = await decidePatterns(tx, name, groups, threshold);
  const rows = await definition.rows(tx, selection, maskOf(hiddenFigures(parts, admission.covers)));
  return { name, columns: definition.columns, rows, threshold };
}

/** The report with every figure, for those with the right to it; logged in the same transaction. */
export async function openReport(tx: Tx, actor: Actor, name: ReportName, selection: Selection): Promise<ReportTable> {
  const definition = definitionOf(name);
  await audit(tx, actor, { event: 'reports.unsuppressed', recordKind: `report:${name}`, reason: describe(selection) });
  return { name, columns: definition.columns, rows: await definition.rows(tx, selection, openMask), threshold: 0 };
}

function describe({ from, to, area }: Selection): string {
  return `from=${from ?? ''} to=${to ?? ''} area=${area ?? ''}`;
}
