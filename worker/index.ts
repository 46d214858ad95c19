import { EventEmitter } from 'node:events';
import { parseCrontab, run, type WorkerEvents } from 'graphile-worker';
import { sealLog } from '#app/platform/audit/seal.ts';
import { openJobPool } from '#app/platform/db/index.ts';
import { log } from '#app/platform/log/index.ts';
import { announceLife } from './alive.ts';
import { jobLogger } from './logger.ts';
import { tasks } from './tasks.ts';

/** Old things are forgotten in the night; a night that was missed is made up for. Reminders go out in the morning. The log is sealed every minute. */
const crontab = [
  '17 3 * * * forget_old ?fill=1d&max=3', '47 2 * * * check_links ?max=1', '23 7 * * * remind_by_day ?fill=12h&max=3', '* * * * * seal_log ?max=1',
].join('\n');

/** A job that has been asked to stop is given this long before the process goes on with stopping. */
const patience = 1_000;

/** Takes jobs from the database and does them in this process, until stopped. */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  const pool = openJobPool();
  const events: WorkerEvents = new EventEmitter();
  const poolId = new Promise<string>((resolve) => events.once('pool:create', ({ workerPool }) => resolve(workerPool.id)));
  const runner = await run({
    pgPool: pool,
    events,
    logger: jobLogger,
    taskList: tasks,
    parsedCronItems: parseCrontab(crontab),
    concurrency: 2,
    noHandleSignals: true,
    preset: { worker: { gracefulShutdownAbortTimeout: patience } },
  });
  const life = await announceLife(pool, await poolId);
  return {
    stop: async () => {
      await runner.stop();
      await sealLog().catch((error: unknown) => log.error({ err: error }, 'the log was not sealed at the stop'));
      await life.end();
      await pool.end();
    },
  };
}
