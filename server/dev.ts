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
  const vite = await createServer({ root: projectFolder, server: { middlewareMode: true }, appType: 'custom' });
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

await runProgram(develop);
