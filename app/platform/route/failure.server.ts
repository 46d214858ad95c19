import { data } from 'react-router';
import { actorOf, publicActor, sessionActor } from '../access/actor.ts';
import { audit } from '../audit/index.ts';
import { withActor } from '../db/index.ts';
import { Forbidden, NotFound, Refused, TooLarge } from '../errors/index.ts';
import { isNoAccess, isNoValue } from './database-error.ts';
import { log } from '../log/index.ts';
import type { RequestScope } from './scope.server.ts';
import { pageUrl } from './page-url.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * What a page answers when it could not be made: 403, 404 or 500 with an incident number, never a hint of what is there.
 * A refusal is logged in a transaction of its own, since the request's is rolled back.
 */
export async function asResponse(error: unknown, entry: SiteEntry, scope: RequestScope, request: Request): Promise<unknown> {
  if (error instanceof Response) return error;
  if (error instanceof TooLarge) return data({ kind: 'too_large' }, { status: 413 });
  const refused = error instanceof Forbidden || error instanceof NotFound || isNoAccess(error) || isNoValue(error);
  if (refused) {
    await scope.end('rollback');
    await logRefusal(entry, scope, pageUrl(request).pathname);
    return data({ kind: error instanceof Forbidden ? 'forbidden' : 'not_found' }, { status: error instanceof Forbidden ? 403 : 404 });
  }
  if (error instanceof Refused) return data({ kind: 'refused', reason: error.reason }, { status: 409 });
  if (request.signal.aborted) return data({ kind: 'gone' }, { status: 400 });
  log.error({ requestId: scope.id, route: entry.id, err: error }, 'request failed');
  return data({ kind: 'failed', incident: scope.id }, { status: 500 });
}

async function logRefusal(entry: SiteEntry, scope: RequestScope, pathname: string): Promise<void> {
  const caseId = /^\/arenden\/([0-9a-f-]{36})/.exec(pathname)?.[1];
  const { session } = scope;
  const actor = session.kind === 'member' ? actorOf(session.member) : publicActor();
  await withActor({ ...actor, databaseRole: sessionActor().databaseRole }, (tx) =>
    audit(tx, actor, {
      event: entry.audit ?? entry.id,
      outcome: 'refused',
      caseIds: caseId ? [caseId] : [],
      requestId: scope.id,
    }),
  );
}
