import { createServer } from 'vite';
import { databaseAnswers } from '#app/platform/db/index.ts';
import { readEnv } from '#app/platform/env/index.ts';
import { compileTexts } from '#app/platform/i18n/compile-texts.ts';
import { createApp } from './http/app.ts';
import { drain, listen } from './http/listen.ts';
import { greeting } from './lifecycle/greeting.ts';
import { ensureDemo } from './lifecycle/parts.ts';
import { stopOnSignal } from './lifecycle/stop-signals.ts';
import { projectFolder } from './postgres/paths.ts';
import { runProgram } from './program.ts';
import { openPreparedDatabase } from './with-database.ts';

type Pages = typeof import('./http/pages.ts');

/** The app with its sources served as they change. */
async function develop(): Promise<void> {
  const env = readEnv();
  const stopper = stopOnSignal();
  await compileTexts();
  await openPreparedDatabase(env, stopper);
  const signIns = env.demo ? await ensureDemo() : [];
  const vite = await withoutItsSignals(() => createServer({
    root: projectFolder,
    server: { middlewareMode: true },
    appType: 'custom',
    // Loaded as the pages are, so that both hold the same copy of the router: Node alone would give the adapter another.
    environments: { ssr: { resolve: { noExternal: [/^@react-router\//] } } },
  }));
  stopper.add(() => vite.close());
  const app = createApp({
    files: vite.middlewares,
    pages: async (request, response, next) => {
      const { pages } = (await vite.ssrLoadModule('/server/http/pages.ts')) as Pages;
      return pages(request, response, next);
    },
    isReady: databaseAnswers,
    trustProxy: 0,
    https: false,
    development: true,
  });
  const { server, port } = await listen(app, env.port, '127.0.0.1');
  stopper.add(() => drain(server));
  console.log(greeting(`http://localhost:${port}`, signIns));
}

/** What a tool starts must not end the process by itself at a signal: the database is closed first. */
async function withoutItsSignals<T>(start: () => Promise<T>): Promise<T> {
  const own = process.listeners('SIGTERM');
  const started = await start();
  for (const listener of process.listeners('SIGTERM')) if (!own.includes(listener)) process.off('SIGTERM', listener);
  return started;
}

await runProgram(develop);
