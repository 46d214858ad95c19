import { pino } from 'pino';

/** Structured log, without personal data: ids, codes, routes and times only. Goes to standard error. */
export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? 'info',
    base: null,
    serializers: { err: describeError },
  },
  pino.destination(2),
);

/** An error's kind and place. Not the database's detail line, which quotes the row. */
function describeError(error: unknown): { type: string; code?: string; message?: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const fromDatabase = code !== undefined && 'severity' in error;
  return { type: error.name, code, message: fromDatabase ? undefined : error.message, stack: frames(error) };
}

function frames(error: Error): string {
  return (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).join('\n');
}
