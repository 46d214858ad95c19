import { createHash } from 'node:crypto';
import { publishReport, reportNames } from '#app/modules/reports/index.server.ts';
import { publicActor } from '#app/platform/access/actor.ts';
import { connectDatabase, disconnectDatabase, withActor } from '#app/platform/db/index.ts';
import type { Figure } from '../figures.ts';
import { percentile, timed } from '../percentile.ts';
import { bareReports } from './bare-reports.ts';
import type { Bench } from './world.ts';

const rounds = 5;
const everything = { from: null, to: null, area: null };

/** Each report with its small figures hidden, as screen and command line make it: the median of five. */
export async function measureReports(bench: Bench, report: (figure: Figure) => void): Promise<void> {
  connectDatabase({ connectionString: bench.loginUrl });
  const actor = { ...publicActor(tenant()), databaseRole: 'app_stats' as const };
  try {
    for (const name of reportNames) {
      const times: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        times.push(await timed(() => withActor(actor, (tx) => publishReport(tx, name, everything))));
        bare.push(await timed(() => bench.bare.query(bareReports[name])));
      }
      report({ name: `report ${name}`, unit: 's', value: percentile(times, 0.5) / 1000, limit: 1.5, bare: percentile(bare, 0.5) / 1000 });
    }
  } finally {
    await disconnectDatabase();
  }
}

/** The id that seed.sql gives the collaboration. */
function tenant(): string {
  const hex = createHash('md5').update('bench').digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
