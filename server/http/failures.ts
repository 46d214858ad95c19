import type { ErrorRequestHandler } from 'express';
import { log } from '#app/platform/log/index.ts';

/** What went wrong before a page could answer: a file that is not there, an address that cannot be read. */
export const failures: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const status = statusOf(error);
  if (status >= 500) log.error({ method: request.method, err: error }, 'request failed outside the pages');
  if (response.headersSent) next(error);
  else response.status(status).type('text/plain').send(String(status));
};

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
