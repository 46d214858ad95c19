import { pino } from 'pino';
import { describeError } from './describe-error.ts';

/** Structured log, without personal data: ids, codes, routes and times only. Goes to standard error. */
export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? 'info',
    base: null,
    serializers: { err: describeError },
  },
  pino.destination(2),
);
