import { parseArgs } from 'node:util';
import { findCollaboration } from '#app/modules/imports/index.server.ts';
import { carryOutRun, kindLabel, listApproved, previewRetention, verdictLabel, verdictsInOrder } from '#app/modules/retention/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { StartFailure } from '#app/platform/env/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { withDatabase } from '#server/with-database.ts';
import { shellLocale } from './locale.ts';
import { operator } from './operator.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * `samsteg retention --collaboration NAME [--carry-out]`: what has passed its time, in counts; or carries out what two
 * administrators have approved. Nobody approves from here.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { collaboration: { type: 'string' }, 'carry-out': { type: 'boolean', default: false } } });
  const { collaboration: name } = values;
  if (!name?.trim()) throw new WrongUse('--collaboration is missing.');
  return withLocale(shellLocale(), () => withDatabase(async () => {
    const known = await withActor(workerActor(null, operator()), (tx) => findCollaboration(tx, name));
    if (!known) throw new StartFailure(m.retention_cli_no_collaboration({ name }));
    const actor = { ...workerActor(known.id, operator()), databaseRole: 'app_retention' as const };
    if (values['carry-out']) for (const runId of await withActor(actor, listApproved)) await carryOutRun(actor, runId);
    tell(await previewRetention(actor));
    return 0;
  }));
}

function tell(found: Awaited<ReturnType<typeof previewRetention>>): void {
  const lines = verdictsInOrder.flatMap((verdict) => {
    const one = found[verdict];
    if (!one) return [];
    const kinds = Object.entries(one.kinds).map(([kind, n]) => m.retention_cli_kind({ kind: kindLabel(kind), n }));
    return [m.retention_cli_line({ verdict: verdictLabel(verdict), cases: one.cases, persons: one.persons }), ...kinds];
  });
  console.log(lines.length > 0 ? lines.join('\n') : m.retention_cli_nothing());
}
