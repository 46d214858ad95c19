import { weightWords, writeWeights } from '#app/modules/barriers/index.server.ts';
import { findCollaboration } from '#app/modules/imports/index.server.ts';
import { areaNames, openReport, publishReport, refusalText, writeReport, type ReportTable } from '#app/modules/reports/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { workerActor, type Actor } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { StartFailure } from '#app/platform/env/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { withDatabase } from '#server/with-database.ts';
import { shellLocale } from './locale.ts';
import { operator } from './operator.ts';
import { readOptions, type ReportOptions, type WeightOptions } from './report/options.ts';

/** `samsteg report`: the report on standard output and nothing else there. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  return withLocale(shellLocale(), async () => {
    const bytes = await withDatabase(() => bytesOf(options));
    await new Promise<void>((resolve, reject) => process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())));
    return 0;
  });
}

async function bytesOf(options: ReportOptions | WeightOptions): Promise<Buffer> {
  const known = await withActor(workerActor(null, operator()), (tx) => findCollaboration(tx, options.collaboration));
  if (!known) throw new StartFailure(m.reports_cli_no_collaboration({ name: options.collaboration }));
  const actor: Actor = { ...workerActor(known.id, operator()), databaseRole: 'app_stats' };
  return withActor(actor, async (tx) =>
    options.name === 'barriers' ? writeWeights(tx, options.format, weightWords) : writeReport(await tableOf(tx, actor, options), options.format),
  );
}

async function tableOf(tx: Tx, actor: Actor, { name, selection, unsuppressed }: ReportOptions): Promise<ReportTable> {
  const areas = await areaNames(tx);
  if (selection.area !== null && !areas.includes(selection.area)) {
    throw new StartFailure(m.reports_cli_no_area({ area: selection.area, areas: areas.join(', ') }));
  }
  if (unsuppressed) return openReport(tx, actor, name, selection);
  const table = await publishReport(tx, name, selection);
  if ('refusal' in table) throw new StartFailure(refusalText(table.refusal));
  return table;
}
