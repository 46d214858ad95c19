import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { checkPublishedLinks } from '#app/modules/examples/index.server.ts';
import { runImportJob } from '#app/modules/imports/index.server.ts';
import { runRetentionJob } from '#app/modules/retention/index.server.ts';
import { sealLog } from '#app/platform/audit/seal.ts';
import { actorOfJob } from '#app/platform/jobs/index.ts';
import { forgetOld } from '#app/platform/retention/index.ts';
import { task } from './task.ts';

const importRun = z.object({ runId: z.uuid(), work: z.enum(['check', 'all', 'good']) });

const retentionRun = z.object({ runId: z.uuid(), work: z.enum(['count', 'remove']) });

/** What can be done in the background, by name. */
export const tasks: TaskList = {
  import_run: task(async (payload, { signal, isLast }) => {
    const { runId, work } = importRun.parse(payload);
    await runImportJob(actorOfJob(payload), { runId, work, signal, isLast });
  }),
  retention_run: task(async (payload) => {
    const { runId, work } = retentionRun.parse(payload);
    await runRetentionJob(actorOfJob(payload), runId, work);
  }),
  check_links: task((_, { signal }) => checkPublishedLinks(signal)),
  forget_old: task(forgetOld),
  seal_log: task(sealLog),
};
