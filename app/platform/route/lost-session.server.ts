import { redirect } from 'react-router';
import { sessionActor } from '../access/actor.ts';
import { withActor } from '../db/index.ts';
import type { TypedValues } from '#app/lib/page-form.ts';
import { keepDraft } from '../drafts/index.ts';
import type { SessionState } from '../session/resolve.ts';
import { signInAddress } from './admit.server.ts';
import { pageUrl } from './page-url.ts';

/**
 * A form posted after the session had ended: what was typed is kept, encrypted, for the same user alone, and she is asked to
 * sign in again. The form is filled in with it when she comes back.
 */
export async function keepWhatWasTyped(
  session: SessionState,
  request: Request,
  form: FormData,
  values: TypedValues,
): Promise<void> {
  if (session.kind !== 'ended') return;
  const { userId, collaborationId } = session;
  if (collaborationId) {
    // A draft on its way says which page it is of; a form is its own page's.
    const path = String(form.get('_path') ?? pageUrl(request).pathname).slice(0, 500);
    await withActor(sessionActor(), (tx) => keepDraft(tx, { userId, collaborationId, path }, values));
  }
  throw redirect(signInAddress(request, true));
}
