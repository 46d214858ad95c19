import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractForOperator, listCollaborations, packageOf } from '#app/modules/retention/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { StartFailure } from '#app/platform/env/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { isId } from '#app/platform/ids/index.ts';
import { withDatabase } from '#server/with-database.ts';
import { shellLocale } from './locale.ts';
import { operator } from './operator.ts';
import { WrongUse } from './wrong-use.ts';

/** `samsteg extract --case ID --out DIR`: what the case's owner holds, as a folder that people and machines read. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { case: { type: 'string' }, out: { type: 'string' } } });
  const { case: caseId, out } = values;
  if (!isId(caseId)) throw new WrongUse('--case is the id of a case.');
  if (!out) throw new WrongUse('--out is missing.');
  return withLocale(shellLocale(), () => withDatabase(() => writeCase(caseId, out)));
}

async function writeCase(caseId: string, out: string): Promise<number> {
  for (const id of await withActor(workerActor(null, operator()), listCollaborations)) {
    const actor = workerActor(id, operator());
    const extract = await withActor(actor, (tx) => extractForOperator(tx, actor, caseId));
    if (!extract) continue;
    await mkdir(out, { recursive: true, mode: 0o700 });
    for (const { name, content } of packageOf(extract)) await writeFile(join(out, name), content, { mode: 0o600 });
    console.log(m.retention_cli_written({ folder: out }));
    return 0;
  }
  throw new StartFailure(m.retention_cli_no_case({ id: caseId }));
}
