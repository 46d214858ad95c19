import { isRouteErrorResponse } from 'react-router';
import { log } from '../log/index.ts';

/**
 * Logs what nobody took care of: its kind and place, never what was typed, asked for or answered. An answer that the reader
 * is meant to get (not found, not open to her) is no failure, and neither is a reader who has gone.
 */
export function logFailure(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) {
    log.debug({ status: error.status, method: request.method }, 'request not taken');
    return;
  }
  log.error({ method: request.method, err: error }, 'request failed outside its page');
}
