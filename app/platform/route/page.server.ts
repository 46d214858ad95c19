import { randomUUID } from 'node:crypto';
import type { LoaderFunctionArgs } from 'react-router';
import { siteEntry, type RouteId } from '#app/sitemap.ts';
import { audit } from '../audit/index.ts';
import { readDraft } from '../drafts/index.ts';
import { admit } from './admit.server.ts';
import type { PageForm } from '#app/lib/page-form.ts';
import type { MemberContext, PublicContext } from './context.ts';
import { asResponse } from './failure.server.ts';
import { pageUrl } from './page-url.ts';
import { checkParams } from './params.ts';
import { scopeContext } from './scope.server.ts';
import { mark } from './wrapped.ts';
import type { SiteEntry } from './site-entry.ts';
import type { Tx } from '../db/index.ts';
import type { Admitted } from './admit.server.ts';

type Handler<C, T> = (context: C) => Promise<T>;
type Loader<T> = (args: LoaderFunctionArgs) => Promise<T & { form: PageForm }>;

/**
 * A loader of the page `id`: admits by the sitemap's rule, runs `handler` in the request's transaction, and logs the reading
 * in it, so that a case which cannot be logged cannot be read.
 */
export function page<T extends object>(id: RouteId, handler: Handler<MemberContext, T>): Loader<T> {
  return wrap(id, (context) => handler(context as MemberContext));
}

/** A loader of a page that anybody may read. */
export function publicPage<T extends object>(id: RouteId, handler: Handler<PublicContext, T>): Loader<T> {
  return wrap(id, handler);
}

function wrap<T extends object>(id: RouteId, handler: Handler<PublicContext, T>): Loader<T> {
  const loader: Loader<T> = async ({ request, params, context }) => {
    const entry = siteEntry(id);
    const scope = context.get(scopeContext);
    try {
      const admitted = admit(entry, scope, request);
      const checked = checkParams(params);
      return await scope.inTransaction(admitted.actor, async (tx) => {
        const cases = new Set<string>(checked.caseId ? [checked.caseId] : []);
        const url = pageUrl(request);
        const view = await handler({
          ...admitted, tx, request, url,
          params: checked,
          requestId: scope.id,
          touches: (...ids) => ids.forEach((caseId) => cases.add(caseId)),
        });
        if (entry.audit) {
          await audit(tx, admitted.actor, { event: entry.audit, caseIds: [...cases], requestId: scope.id });
        }
        return Object.assign(view, { form: await pageForm(tx, entry, admitted, url.pathname) });
      });
    } catch (error) {
      throw await asResponse(error, entry, scope, request);
    }
  };
  return mark(loader, id);
}

async function pageForm(tx: Tx, entry: SiteEntry, { member }: Admitted, path: string): Promise<PageForm> {
  const draft =
    entry.draft && member
      ? await readDraft(tx, { userId: member.userId, collaborationId: member.collaborationId, path })
      : null;
  return { key: randomUUID(), draft: draft && { values: draft.values, savedAt: draft.savedAt.toISOString() } };
}
