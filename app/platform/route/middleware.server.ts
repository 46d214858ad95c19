import type { MiddlewareFunction } from 'react-router';
import { resolveSession } from '../session/resolve.ts';
import { readToken } from '../session/token.ts';
import { RequestScope, scopeContext } from './scope.server.ts';

/**
 * Finds out who sends the request and ends its one transaction when the answer is made: what failed leaves nothing behind,
 * and what the reader is told has been kept has been kept.
 */
export const requestMiddleware: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const scope = new RequestScope(await resolveSession(readToken(request)));
  context.set(scopeContext, scope);
  try {
    const response = await next();
    await scope.end(response.status >= 500 ? 'rollback' : 'commit');
    response.headers.set('Cache-Control', response.headers.get('Cache-Control') ?? 'no-store');
    return response;
  } catch (error) {
    await scope.end('rollback');
    throw error;
  }
};
