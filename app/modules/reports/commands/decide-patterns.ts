import type { Tx } from '#app/platform/db/index.ts';
import type { ReportName } from '../rules/report.ts';
import type { Groups } from '../rules/suppression/groups.ts';
import { resolvePattern } from '../rules/suppression/resolve-pattern.ts';
import type { Pattern } from '../rules/suppression/types.ts';
import { decided, type ReportDefinition } from './definitions/definition.ts';
import { definitionOf } from './definitions/index.ts';

/** What is hidden in a report, decided over the whole collaboration and all time, whatever is asked for. */
export async function decidePatterns(tx: Tx, name: ReportName, groups: Groups, threshold: number): Promise<Pattern> {
  const patterns = new Map<ReportName, Pattern>();
  const definition = definitionOf(name);
  for (const each of [...definition.guard.beside.map(definitionOf), definition]) {
    patterns.set(each.name, await decide(tx, each, groups, threshold, patterns));
  }
  return decided(patterns, name);
}

async function decide(
  tx: Tx, { guard }: ReportDefinition, groups: Groups, threshold: number, before: ReadonlyMap<ReportName, Pattern>,
): Promise<Pattern> {
  const structure = guard.structure(await guard.blocks(tx, groups), threshold, groups);
  return resolvePattern(structure, guard.context(structure, before)).pattern;
}
