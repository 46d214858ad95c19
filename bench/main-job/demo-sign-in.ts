import pg from 'pg';
import { newToken } from '#app/platform/session/token.ts';
import { databaseName } from '#server/postgres/roles.ts';
import { onDatabase } from '#tests/setup/database-url.ts';

/** Signs a demo user of a role in by a session row, and gives the cookie. */
export async function signInAsDemo(address: string, adminUrl: string, role: string): Promise<string> {
  const client = new pg.Client({ connectionString: onDatabase(adminUrl, databaseName) });
  await client.connect();
  try {
    const { token, hash } = newToken();
    const { rowCount } = await client.query(
      `insert into sessions (token_hash, user_id, collaboration_id, membership_id, factor, expires_at)
       select $1, user_id, collaboration_id, id, 'demo', now() + interval '1 hour' from memberships where role = $2::membership_role limit 1`,
      [hash, role],
    );
    if (rowCount !== 1) throw new Error(`The demo at ${address} has no ${role}`);
    return `samsteg_session=${token}`;
  } finally {
    await client.end();
  }
}
