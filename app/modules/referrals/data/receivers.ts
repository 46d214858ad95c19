import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Organisations that take referrals: those where somebody is coordinator today. */
export function selectReceivers(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('organisations as o')
    .select(['o.id', 'o.name'])
    .where(
      sql<boolean>`exists (select from memberships m where m.collaboration_id = o.collaboration_id and m.organisation_id = o.id
        and m.role = 'coordinator' and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to))`,
    )
    .orderBy(sql`o.name collate "sv-x-icu"`)
    .execute();
}
