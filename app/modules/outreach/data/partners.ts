import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Partner {
  name: string;
  contactName: string | null;
  contactWay: string | null;
  brings: string | null;
  sinceOn: string;
  untilOn: string | null;
}

export interface PartnerRow extends Partner {
  id: string;
  version: number;
}

function selectRows(tx: Tx) {
  return tx
    .selectFrom('project_partners')
    .select([
      'id', 'name', 'contact_name as contactName', 'contact_way as contactWay', 'brings', 'since_on as sinceOn', 'until_on as untilOn', 'version',
    ]);
}

/** The partners in Swedish order, those who have left last. */
export function selectPartners(tx: Tx): Promise<PartnerRow[]> {
  return selectRows(tx).orderBy(sql`until_on is not null and until_on <= app.today(), name collate "sv-x-icu"`).execute();
}

export function selectPartner(tx: Tx, id: string): Promise<PartnerRow | undefined> {
  return selectRows(tx).where('id', '=', id).executeTakeFirst();
}

function columns({ name, contactName, contactWay, brings, sinceOn, untilOn }: Partner) {
  return { name, brings, contact_name: contactName, contact_way: contactWay, since_on: sinceOn, until_on: untilOn };
}

export async function insertPartner(tx: Tx, partner: Partner & { id: string }): Promise<void> {
  await tx.insertInto('project_partners').values({ collaboration_id: sql`app.collaboration()`, id: partner.id, ...columns(partner) }).execute();
}

/** Changes a partner that still has the version it was read with; false otherwise. */
export async function updatePartner(tx: Tx, id: string, version: number, partner: Partner): Promise<boolean> {
  const result = await tx
    .updateTable('project_partners')
    .set({ ...columns(partner), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
