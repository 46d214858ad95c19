import { basename } from 'node:path';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Forbidden, InvalidForm } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { enqueue } from '#app/platform/jobs/index.ts';
import { insertFile } from '../data/run-content.ts';
import { insertRun } from '../data/runs.ts';

/** Takes the uploaded files and has them checked; answers with the run's id. */
export async function startRun(tx: Tx, member: Member, files: readonly File[], tooLarge: boolean): Promise<string> {
  const { collaborationId, organisationId, userId } = member;
  if (!organisationId) throw new Forbidden();
  checkFiles(files, tooLarge);
  const id = newId();
  await insertRun(tx, { id, collaborationId, organisationId, userId });
  for (const [index, file] of files.entries()) {
    await insertFile(tx, id, index + 1, new File([file], basename(file.name.replaceAll('\\', '/')).slice(-255)));
  }
  await enqueue(tx, 'import_run', { runId: id, work: 'check' });
  return id;
}

function checkFiles(files: readonly File[], tooLarge: boolean): void {
  if (tooLarge) throw new InvalidForm({ files: m.imports_error_size() });
  if (files.length === 0) throw new InvalidForm({ files: m.imports_error_none() });
  for (const { name, size } of files) {
    if (/\.(xlsm|xltm|xlsb)$/i.test(name)) throw new InvalidForm({ files: m.imports_error_macros({ name }) });
    if (!/\.(csv|txt|tsv|xlsx)$/i.test(name)) throw new InvalidForm({ files: m.imports_error_type({ name }) });
    if (size === 0) throw new InvalidForm({ files: m.imports_error_empty({ name }) });
  }
}
