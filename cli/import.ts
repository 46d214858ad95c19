import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { addCollaboration, findCollaboration, organisationNamed, runImport, type ImportRequest } from '#app/modules/imports/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { readEnv, StartFailure } from '#app/platform/env/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { newId } from '#app/platform/ids/index.ts';
import { withDatabase } from '#server/with-database.ts';
import { describeOutcome, tellFinding, tellProgress } from './import/tell.ts';
import { shellLocale } from './locale.ts';
import { operator } from './operator.ts';
import { WrongUse } from './wrong-use.ts';

type Options = { collaboration: string; organisation: string; create: boolean; dryRun: boolean; goodRows: boolean; files: string[] };

/** `samsteg import`: 0 when every row is good (and written, unless it is a dry run), 1 when any is not. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  return withLocale(shellLocale(), async () => {
    const missing = options.files.find((file) => !existsSync(file));
    if (missing) throw new StartFailure(m.imports_cli_no_file({ name: missing }));
    return withDatabase(() => importInto(options));
  });
}

function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      collaboration: { type: 'string' },
      organisation: { type: 'string' },
      create: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'good-rows': { type: 'boolean', default: false },
    },
  });
  if (!values.collaboration?.trim()) throw new WrongUse('--collaboration is missing.');
  if (positionals.length === 0) throw new WrongUse('No file to import.');
  return {
    collaboration: values.collaboration,
    organisation: values.organisation ?? values.collaboration,
    create: values.create,
    dryRun: values['dry-run'],
    goodRows: values['good-rows'],
    files: positionals,
  };
}

async function importInto(options: Options): Promise<number> {
  const { demo } = readEnv();
  const known = await withActor(workerActor(null, operator()), (tx) => findCollaboration(tx, options.collaboration));
  if (!known && !options.create) throw new StartFailure(m.imports_cli_no_collaboration({ name: options.collaboration }));
  if (demo && known && !known.isDemo) throw new StartFailure(m.imports_cli_not_demo());
  const id = known?.id ?? newId();
  const outcome = await runImport(workerActor(id, operator()), async (tx) => {
    if (!known) await addCollaboration(tx, { id, name: options.collaboration, isDemo: demo });
    return requestFor(tx, id, options);
  });
  describeOutcome(outcome, options);
  return outcome.bad ? 1 : 0;
}

async function requestFor(tx: Tx, collaborationId: string, options: Options): Promise<ImportRequest> {
  return {
    files: options.files.map((path) => ({ path, name: basename(path) })),
    organisationId: await organisationNamed(tx, collaborationId, options.organisation),
    rows: options.goodRows ? 'good' : 'all',
    dryRun: options.dryRun,
    progress: tellProgress,
    tell: tellFinding,
  };
}
