import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { databaseAnswers } from '#app/platform/db/index.ts';
import { readEnv } from '#app/platform/env/index.ts';
import type { Env } from '#app/platform/env/index.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { createApp } from './http/app.ts';
import { builtFiles } from './http/built-files.ts';
import { keptPages } from './http/kept/kept-pages.ts';
import { drain, listen } from './http/listen.ts';
import { greeting } from './lifecycle/greeting.ts';
import { ensureDemo, ensureFirstAdmin, startWorker } from './lifecycle/parts.ts';
import { stopOnSignal } from './lifecycle/stop-signals.ts';
import type { Stopper } from './lifecycle/stop-signals.ts';
import { projectFolder } from './postgres/paths.ts';
import { runProgram } from './program.ts';
import { openPreparedDatabase } from './with-database.ts';

type Pages = typeof import('./http/pages.ts');

async function loadPages(): Promise<Pages> {
  const file = join(projectFolder, 'build/server/index.js');
  return (await import(pathToFileURL(file).href)) as Pages;
}

async function serve(env: Env, stopper: Stopper): Promise<void> {
  const signIns = env.demo ? await ensureDemo() : [];
  const firstAdminPath = env.demo ? undefined : await ensureFirstAdmin();
  const { pages, answerAnybody } = await loadPages();
  const app = createApp({
    pages,
    kept: keptPages(answerAnybody),
    files: builtFiles(),
    isReady: databaseAnswers,
    trustProxy: env.trustProxy,
    https: env.publicUrl?.startsWith('https:') ?? false,
  });
  const worker = await startWorker();
  if (worker) stopper.add(worker.stop);
  const { server, port } = await listen(app, env.port, env.host);
  stopper.add(() => drain(server));
  console.log(greeting(env.publicUrl ?? `http://localhost:${port}`, signIns, firstAdminPath));
}

/** Sets everything up and serves; with --no-build the build that is there, as in an image. */
async function start(): Promise<void> {
  process.env.NODE_ENV ??= 'production';
  const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } });
  const env = readEnv();
  if (!values['no-build']) await ensureBuilt();
  const stopper = stopOnSignal();
  try {
    await openPreparedDatabase(env, stopper);
    await serve(env, stopper);
  } catch (error) {
    await stopper.stop();
    throw error;
  }
}

await runProgram(start);
