import pg from 'pg';
import type { Actor } from '#app/platform/access/actor.ts';
import { newToken } from '#app/platform/session/token.ts';

/** Signs somebody in by a session row of hers, and gives the cookie that her browser would send. */
export async function cookieFor(ownerUrl: string, actor: Actor): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { token, hash } = newToken();
    await client.query(
      `insert into sessions (token_hash, user_id, collaboration_id, membership_id, factor, expires_at)
       values ($1, $2, $3, $4, 'demo', now() + interval '1 hour')`,
      [hash, actor.userId, actor.collaborationId, actor.membershipId],
    );
    return `samsteg_session=${token}`;
  } finally {
    await client.end();
  }
}
