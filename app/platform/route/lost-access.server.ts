import { data } from 'react-router';
import type { TypedValues } from '#app/lib/page-form.ts';
import { sessionActor } from '../access/actor.ts';
import { withActor } from '../db/index.ts';
import { keepDraft } from '../drafts/index.ts';
import { Forbidden, NotFound } from '../errors/index.ts';
import type { SessionState } from '../session/resolve.ts';
import { isNoAccess } from './database-error.ts';
import { pageUrl } from './page-url.ts';
import type { SiteEntry } from './site-entry.ts';

interface Post {
  entry: SiteEntry;
  session: SessionState;
  request: Request;
  typed: TypedValues;
}

/**
 * A form posted after what it is about was closed to its writer (a consent taken back, a team left): what was typed is kept,
 * encrypted, for the same user alone, and the answer says so and nothing more.
 */
export async function keepTypedOnLostAccess(answer: unknown, error: unknown, { entry, session, request, typed }: Post): Promise<unknown> {
  const lost = error instanceof NotFound || error instanceof Forbidden || isNoAccess(error);
  if (!lost || !entry.draft || session.kind !== 'member' || Object.keys(typed).length === 0) return answer;
  const { userId, collaborationId } = session.member;
  const path = pageUrl(request).pathname.slice(0, 500);
  await withActor(sessionActor(), (tx) => keepDraft(tx, { userId, collaborationId, path }, typed));
  return data({ kind: 'not_found', kept: true }, { status: error instanceof Forbidden ? 403 : 404 });
}
