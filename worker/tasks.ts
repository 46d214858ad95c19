import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { checkPublishedLinks, forgetExamples, remindByDay, sendExampleMail } from '#app/modules/examples/index.server.ts';
import { runImportJob } from '#app/modules/imports/index.server.ts';
import { runRetentionJob } from '#app/modules/retention/index.server.ts';
import { sealLog } from '#app/platform/audit/seal.ts';
import { actorOfJob } from '#app/platform/jobs/index.ts';
import { forgetOld } from '#app/platform/retention/index.ts';
import { task } from './task.ts';

const importRun = z.object({ runId: z.uuid(), work: z.enum(['check', 'all', 'good']) });

const retentionRun = z.object({ runId: z.uuid(), work: z.enum(['count', 'remove']) });

const exampleMail = z.object({ collaborationId: z.uuid(), mailId: z.uuid() });

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
  example_mail: task((payload, { isFirst, isLast }) => sendExampleMail(exampleMail.parse(payload), { again: !isFirst, isLast })),
  remind_by_day: task((_, { signal }) => remindByDay(signal)),
  check_links: task((_, { signal }) => checkPublishedLinks(signal)),
  forget_old: task(async () => {
    await forgetOld();
    await forgetExamples();
  }),
  seal_log: task(sealLog),
};
