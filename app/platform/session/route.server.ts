import { randomUUID } from 'node:crypto';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { PageForm, Rejection, TypedValues } from '#app/lib/page-form.ts';
import { siteEntry, type RouteId } from '#app/sitemap.ts';
import { typedValues } from '../drafts/index.ts';
import { InvalidForm, Refused } from '../errors/index.ts';
import { asResponse } from '../route/failure.server.ts';
import { pageUrl } from '../route/page-url.ts';
import { readPast } from '../route/posted.ts';
import { readForm } from '../route/read-form.server.ts';
import { scopeContext } from '../route/scope.server.ts';
import { mark } from '../route/wrapped.ts';
import { addressContext } from './address.ts';
import type { SessionState } from './resolve.ts';

/** What a page of the sign-in gets: who sends it, and no transaction. */
export interface SessionContext {
  session: SessionState;
  request: Request;
  url: URL;
  params: Record<string, string>;
  /** Network address of the sender. */
  address: string;
}

interface SessionCommand extends SessionContext {
  values: TypedValues;
  /** The form itself, with the `secret_` fields that are never given back. */
  form: FormData;
}

type View<T> = T & { form: PageForm };
type Answer = Response | ReturnType<typeof data<Rejection>>;

/**
 * A loader of a sign-in page. It stands outside the request's one transaction: it acts before anybody is known, in short
 * transactions of its own, one at a time.
 */
export function sessionPage<T extends object>(
  id: RouteId,
  handler: (context: SessionContext) => Promise<T>,
): (args: LoaderFunctionArgs) => Promise<View<T>> {
  async function loader(args: LoaderFunctionArgs): Promise<View<T>> {
    try {
      return Object.assign(await handler(contextOf(args)), { form: { key: randomUUID(), draft: null } });
    } catch (error) {
      throw await asResponse(error, siteEntry(id), args.context.get(scopeContext), args.request);
    }
  }
  return mark(loader, id);
}

/** An action of a sign-in page. What it wrote before it refused stays, so that failures are counted and logged. */
export function sessionCommand(
  id: RouteId,
  handler: (context: SessionCommand) => Promise<Response>,
): (args: ActionFunctionArgs) => Promise<Answer> {
  async function action(args: ActionFunctionArgs): Promise<Answer> {
    const { form } = await readForm(args.request).catch(() => ({ form: new FormData() }));
    readPast(args.request);
    const values = typedValues(form);
    try {
      return await handler({ ...contextOf(args), values, form });
    } catch (error) {
      if (error instanceof InvalidForm) return data({ errors: error.fields, values, formError: error.form }, { status: 400 });
      if (error instanceof Refused) return data({ errors: {}, values, formError: error.reason }, { status: 409 });
      throw await asResponse(error, siteEntry(id), args.context.get(scopeContext), args.request);
    }
  }
  return mark(action, id);
}

function contextOf({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs): SessionContext {
  return {
    session: context.get(scopeContext).session,
    address: context.get(addressContext),
    request,
    url: pageUrl(request),
    params: params as Record<string, string>,
  };
}
