import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { open, seal } from '#app/platform/secret/index.ts';

const purpose = 'oidc-id-token';

/** The provider's own statement of who signed in, encrypted as the session keeps it. */
export function sealIdToken(idToken: string): Buffer {
  return seal(purpose, idToken);
}

/** The statement by which a provider knows its session again; null for other sessions. */
export async function idTokenOf(tx: Tx, sessionId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('sessions')
    .select('oidc_id_token as sealed')
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return row?.sealed ? open(purpose, row.sealed) : null;
}

interface ProviderSession {
  issuer: string;
  sid: string | undefined;
  subject: string | undefined;
}

/** Ends what a provider says has ended: one of its sessions, or all of a user; gives the users concerned. */
export async function endProviderSessions(tx: Tx, { issuer, sid, subject }: ProviderSession): Promise<string[]> {
  const rows = await tx
    .updateTable('sessions as s')
    .from('users as u')
    .set({ ended_at: sql`now()` })
    .whereRef('u.id', '=', 's.user_id')
    .where('u.oidc_issuer', '=', issuer)
    .where('s.factor', '=', 'oidc')
    .where('s.ended_at', 'is', null)
    .$if(sid !== undefined, (query) => query.where('s.oidc_sid', '=', sid ?? ''))
    .$if(subject !== undefined, (query) => query.where('u.oidc_subject', '=', subject ?? ''))
    .returning('s.user_id')
    .execute();
  return rows.map(({ user_id }) => user_id);
}
