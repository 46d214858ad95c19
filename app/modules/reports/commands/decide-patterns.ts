import type { Reading } from '../data/reading.ts';
import type { ReportName } from '../rules/report.ts';
import type { Groups } from '../rules/suppression/groups.ts';
import { resolvePatterns, union, type DecidedPart } from '../rules/suppression/resolve-pattern.ts';
import type { Pattern } from '#app/lib/suppression/types.ts';
import { definitionOf } from './definitions/index.ts';

/** What is hidden in a report, decided over the whole collaboration and all time, whatever is asked for. */
export async function decidePatterns(read: Reading, name: ReportName, groups: Groups, threshold: number): Promise<DecidedPart[]> {
  const before = new Map<ReportName, Pattern>();
  const { guard, source } = definitionOf(name);
  for (const other of guard.beside) {
    const parts = await decidePatterns(read, other, groups, threshold);
    before.set(other, union(...parts.map((part) => part.pattern)));
  }
  const structure = guard.structure(guard.levels(await read(source), groups), threshold, groups);
  return resolvePatterns(structure, guard.context(structure, before));
}
