import { audit } from '#app/platform/audit/index.ts';
import type { Actor } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { smallCellThreshold } from '../data/collaboration-figures.ts';
import { openReading, type Reading } from '../data/reading.ts';
import { covered } from '../rules/cells/cell.ts';
import { maskOf, openMask } from '../rules/mask.ts';
import type { Column, ReportName, ReportRow } from '../rules/report.ts';
import { hiddenFigures } from '../rules/suppression/resolve-pattern.ts';
import { admit, type Refusal, type Selection } from '../rules/suppression/selection.ts';
import { decidePatterns } from './decide-patterns.ts';
import type { ReportDefinition } from './definitions/definition.ts';
import { definitionOf } from './definitions/index.ts';
import { readGroups } from './read-groups.ts';

/** A report ready to be shown or written, in any format. */
export interface ReportTable {
  name: ReportName;
  columns: readonly Column[];
  rows: readonly ReportRow[];
  threshold: number;
}

/** The report with small figures hidden, or why this period or area cannot be shown. */
export async function publishReport(tx: Tx, name: ReportName, selection: Selection, shared?: Reading): Promise<ReportTable | { refusal: Refusal }> {
  const definition = definitionOf(name);
  const threshold = await smallCellThreshold(tx);
  const read = shared ?? await openReading(tx);
  const groups = await readGroups(read, threshold);
  const admission = admit(deciding(definition, selection), groups);
  if ('refusal' in admission) return admission;
  const parts = await decidePatterns(read, name, groups, threshold);
  const cells = covered(await read(definition.source), admission.covers);
  const rows = definition.rows(cells, maskOf(hiddenFigures(parts, admission.covers)), selection);
  return { name, columns: definition.columns, rows, threshold };
}

/** The report with every figure, for those with the right to it; logged in the same transaction. */
export async function openReport(tx: Tx, actor: Actor, name: ReportName, selection: Selection): Promise<ReportTable> {
  const definition = definitionOf(name);
  await audit(tx, actor, { event: 'reports.unsuppressed', recordKind: `report:${name}`, reason: describe(selection) });
  const read = await openReading(tx, deciding(definition, selection));
  return { name, columns: definition.columns, rows: definition.rows(await read(definition.source), openMask, selection), threshold: 0 };
}

/** What of a selection decides which cells a table adds up. */
function deciding({ anyPeriod }: ReportDefinition, selection: Selection): Selection {
  return anyPeriod ? { ...selection, from: null, to: null } : selection;
}

function describe({ from, to, area }: Selection): string {
  return `from=${from ?? ''} to=${to ?? ''} area=${area ?? ''}`;
}
