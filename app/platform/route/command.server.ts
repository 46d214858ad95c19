import { data, type ActionFunctionArgs } from 'react-router';
import { sql } from 'kysely';
import { siteEntry, type RouteId } from '#app/sitemap.ts';
import { audit } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import { forgetDraft, keepDraft, typedValues } from '../drafts/index.ts';
import { Forbidden, InvalidForm, Refused, VersionConflict } from '../errors/index.ts';
import { addressContext } from '../session/address.ts';
import { admit, type Admitted } from './admit.server.ts';
import type { Rejection, TypedValues } from '#app/lib/page-form.ts';
import type { CommandInput, MemberContext, PublicContext } from './context.ts';
import { asResponse } from './failure.server.ts';
import { keepTypedOnLostAccess } from './lost-access.server.ts';
import { keepWhatWasTyped } from './lost-session.server.ts';
import { isOwnOrigin } from './own-origin.ts';
import { pageUrl } from './page-url.ts';
import { checkParams } from './params.ts';
import { refuseMereReader } from './mere-reader.server.ts';
import { claimKey, rememberLocation, takeTurns } from './idempotency.server.ts';
import { readPast, type ReadPost } from './posted.ts';
import { readForm } from './read-form.server.ts';
import { readUpload } from './read-upload.server.ts';
import { scopeContext } from './scope.server.ts';
import { mark } from './wrapped.ts';

type Action = (args: ActionFunctionArgs) => Promise<Response | ReturnType<typeof data<Rejection>>>;
type Handler<C> = (context: C & CommandInput) => Promise<Response>;

/**
 * An action of the page `id`. `handler` returns the redirect that follows; it may throw InvalidForm, VersionConflict or
 * Refused, and then nothing was written and the page comes back with all that was typed. A double click is one write.
 */
export function command(id: RouteId, handler: Handler<MemberContext>): Action {
  return wrap(id, (context) => handler(context as MemberContext & CommandInput));
}

/** An action that takes files: read as they come, with a limit. */
export function uploadCommand(id: RouteId, handler: Handler<MemberContext>): Action {
  return wrap(id, (context) => handler(context as MemberContext & CommandInput), readUpload);
}

/** An action of a page that anybody may use. */
export function publicCommand(id: RouteId, handler: Handler<PublicContext>): Action {
  return wrap(id, handler);
}

function wrap(id: RouteId, handler: Handler<PublicContext>, read: ReadPost = readForm): Action {
  const action: Action = async ({ request, params, context }) => {
    const entry = siteEntry(id);
    const scope = context.get(scopeContext);
    let discard = async () => {};
    let typed: TypedValues = {};
    try {
      if (!isOwnOrigin(request)) throw new Forbidden();
      if (scope.session.kind !== 'ended') admit(entry, scope, request);
      const posted = await read(request);
      ({ discard } = posted);
      const { form } = posted;
      const values = typedValues(form);
      typed = values;
      if (entry.access !== 'public') await keepWhatWasTyped(scope.session, request, form, values);
      const admitted = admit(entry, scope, request);
      const checked = checkParams(params);
      return await scope.inTransaction(admitted.actor, async (tx) => {
        const cases = new Set<string>(checked.caseId ? [checked.caseId] : []);
        await sql`savepoint command`.execute(tx);
        try {
          const key = String(form.get('_key') ?? '');
          if (entry.draft) await takeTurns(tx, key);
          const earlier = await claimKey(tx, admitted.actor, key);
          if (earlier) return earlier;
          await refuseMereReader(tx, admitted.actor, checked.caseId);
          const response = await handler({
            ...admitted, tx, request, form, values,
            version: Number(form.get('_version') ?? 0),
            address: context.get(addressContext),
            url: pageUrl(request),
            params: checked,
            requestId: scope.id,
            touches: (...ids) => ids.forEach((caseId) => cases.add(caseId)),
          });
          if (entry.audit) {
            await audit(tx, admitted.actor, { event: `${entry.audit}.done`, caseIds: [...cases], requestId: scope.id });
          }
          if (entry.draft) await dropDraft(tx, admitted, pageUrl(request).pathname);
          await rememberLocation(tx, admitted.actor, key, response);
          return response;
        } catch (error) {
          await sql`rollback to savepoint command`.execute(tx);
          const answer = rejection(error, values);
          if (!answer) throw error;
          if (entry.draft && admitted.member) await keepDraft(tx, draftOwner(admitted, pageUrl(request).pathname), values);
          return answer;
        }
      });
    } catch (error) {
      const answer = await asResponse(error, entry, scope, request);
      throw await keepTypedOnLostAccess(answer, error, { entry, session: scope.session, request, typed });
    } finally {
      readPast(request);
      await discard();
    }
  };
  return mark(action, id);
}

function rejection(error: unknown, values: Rejection['values']): ReturnType<typeof data<Rejection>> | undefined {
  if (error instanceof InvalidForm) {
    return data({ errors: error.fields, values, formError: error.form }, { status: 400 });
  }
  if (error instanceof VersionConflict) {
    return data({ errors: {}, values, conflicts: error.conflicts, version: error.version }, { status: 409 });
  }
  if (error instanceof Refused) return data({ errors: {}, values, formError: error.reason }, { status: 409 });
  return undefined;
}

function draftOwner({ member }: Admitted, path: string): { userId: string; collaborationId: string; path: string } {
  return { userId: member?.userId ?? '', collaborationId: member?.collaborationId ?? '', path };
}

async function dropDraft(tx: Tx, admitted: Admitted, path: string): Promise<void> {
  if (admitted.member && admitted.actor.databaseRole !== 'app_stats') await forgetDraft(tx, draftOwner(admitted, path));
}
