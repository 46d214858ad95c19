import pg from 'pg';
import { newToken } from '#app/platform/session/token.ts';
import type { Who } from './shots.ts';

const inTown = `select m.user_id, m.collaboration_id, m.id from memberships m where m.collaboration_id = $1 and m.role = $2::membership_role
  order by (select count(*) from case_team t where t.user_id = m.user_id) desc limit 1`;
const elsewhere = `select m.user_id, m.collaboration_id, m.id from memberships m where m.collaboration_id <> $1 and m.role = $2::membership_role
  order by (select count(*) from cases c where c.collaboration_id = m.collaboration_id) desc limit 1`;

const withPlan = `select m.user_id, m.collaboration_id, m.id from memberships m where m.collaboration_id <> $1 and m.role = $2::membership_role
  order by (select count(*) from activities a where a.collaboration_id = m.collaboration_id) desc limit 1`;

/** A token for somebody of the demo: in the town by her role, or a project lead of the largest other collaboration. */
export async function signIn(adminUrl: string, collaborationId: string, who: Who): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { token, hash } = newToken();
    const [from, role] = who === 'cohort' ? [elsewhere, 'coordinator'] : who === 'published' ? [withPlan, 'project_lead'] : [inTown, who];
    const { rowCount } = await client.query(
      `insert into sessions (user_id, collaboration_id, membership_id, token_hash, factor, expires_at)
       select m.*, $3, 'demo', now() + interval '1 hour' from (${from}) m`,
      [collaborationId, role, hash],
    );
    if (rowCount !== 1) throw new Error(`The demo has no ${who}.`);
    return token;
  } finally {
    await client.end();
  }
}
