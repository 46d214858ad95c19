import { Logger } from 'graphile-worker';
import { log } from '#app/platform/log/index.ts';

/** The queue's own remarks: that something went wrong and with which job, never with what. */
export const jobLogger = new Logger(({ label, taskIdentifier, jobId }) => (level) => {
  if (level === 'error' || level === 'warning') log.warn({ label, task: taskIdentifier, job: jobId }, 'job queue');
});
