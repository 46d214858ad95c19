import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface OutreachCounts {
  /** Partners today. */
  partners: number;
  /** Lines in the log of dissemination. */
  told: number;
  /** Those who have not answered an invitation to something that is still to come. */
  silent: number;
}

export async function countOutreach(tx: Tx): Promise<OutreachCounts> {
  const { rows } = await sql<OutreachCounts>`select
    (select count(*) from project_partners where until_on is null or until_on > app.today())::int as partners,
    (select count(*) from disseminations)::int as told,
    (select count(*) from invitation_recipients r join invitations i on i.collaboration_id = r.collaboration_id and i.id = r.invitation_id
      where r.answer is null and i.happens_on >= app.today())::int as silent`.execute(tx);
  return rows[0] ?? { partners: 0, told: 0, silent: 0 };
}
