import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { runImportJob } from '#app/modules/imports/index.server.ts';
import { actorOfJob } from '#app/platform/jobs/index.ts';
import { forgetOld } from '#app/platform/retention/index.ts';
import { task } from './task.ts';

const importRun = z.object({ runId: z.uuid(), work: z.enum(['check', 'all', 'good']) });

/** What can be done in the background, by name. */
export const tasks: TaskList = {
  import_run: task(async (payload, { signal, isLast }) => {
    const { runId, work } = importRun.parse(payload);
    await runImportJob(actorOfJob(payload), { runId, work, signal, isLast });
  }),
  forget_old: task(forgetOld),
};
