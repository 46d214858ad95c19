import type { Task } from 'graphile-worker';
import { log } from '#app/platform/log/index.ts';

interface JobContext {
  /** Aborted when the process is about to stop. */
  signal: AbortSignal | undefined;
  /** Whether it has not been tried before. */
  isFirst: boolean;
  /** Whether nobody will try again when this fails. */
  isLast: boolean;
}

/** A job whose failure is kept by its kind alone: the queue stores what it is told, and that may quote somebody. */
export function task(work: (payload: unknown, context: JobContext) => Promise<void>): Task {
  return async (payload, { job, abortSignal }) => {
    const isLast = job.attempts >= job.max_attempts;
    const failure = await work(payload, { signal: abortSignal, isFirst: job.attempts === 1, isLast }).then(
      () => undefined,
      (error: unknown) => {
        log.error({ job: job.id, err: error }, 'job failed');
        return error instanceof Error ? error.name : 'failed';
      },
    );
    if (failure) throw new Error(failure);
  };
}
