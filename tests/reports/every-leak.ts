import { smallCellThreshold } from '#app/modules/reports/data/collaboration-figures.ts';
import { decidePatterns } from '#app/modules/reports/commands/decide-patterns.ts';
import { readGroups } from '#app/modules/reports/commands/read-groups.ts';
import { openReading } from '#app/modules/reports/data/reading.ts';
import { reportNames } from '#app/modules/reports/index.server.ts';
import { leaksOf, type Leak } from '#app/lib/suppression/verify-release.ts';
import type { Actor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';

/** Hidden figures of all nine reports for which no other world stands open. */
export async function leaksOfEveryReport(actor: Actor): Promise<(Leak & { report: string })[]> {
  return withActor(actor, async (tx) => {
    const threshold = await smallCellThreshold(tx);
    const read = await openReading(tx);
    const groups = await readGroups(read, threshold);
    const leaks: (Leak & { report: string })[] = [];
    for (const report of reportNames) {
      const parts = await decidePatterns(read, report, groups, threshold);
      leaks.push(...parts.flatMap((part) => leaksOf(part.structure, part)).map((leak) => ({ ...leak, report })));
    }
    return leaks;
  });
}
