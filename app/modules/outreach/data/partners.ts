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

/** One page of the partners in Swedish order, those who have left last, and how many there are. `words` is a pattern of like. */
export async function selectPartners(tx: Tx, words: string | null, page: { limit: number; offset: number }): Promise<{ partners: PartnerRow[]; total: number }> {
  const rows = await selectRows(tx)
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .$if(words !== null, (query) => query.where(sql<boolean>`concat_ws(' ', name, contact_name, brings) ilike ${words}`))
    .orderBy(sql`until_on is not null and until_on <= app.today(), name collate "sv-x-icu"`)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total: rows[0]?.total ?? 0, partners: rows.map(({ total: _, ...row }) => row) };
}

/** Who was a partner on some of the days, in Swedish order, at most so many: names and what they brought, never a contact. */
export function selectPartnersOf(tx: Tx, days: { from: string; to: string }, limit: number): Promise<{ id: string; name: string; brings: string | null }[]> {
  return tx
    .selectFrom('project_partners')
    .select(['id', 'name', 'brings'])
    .where('since_on', '<=', days.to)
    .where(sql<boolean>`(until_on is null or until_on > ${days.from})`)
    .orderBy(sql`name collate "sv-x-icu"`)
    .limit(limit)
    .execute();
}

export interface PartnerName {
  id: string;
  name: string;
}

/** The names of those who are partners today and have no invitation yet, in Swedish order, and how many they are. */
export async function selectToInvite(tx: Tx, invitationId: string | null, limit: number): Promise<{ partners: PartnerName[]; total: number }> {
  const { rows } = await sql<PartnerName & { total: number }>`select p.id, p.name, count(*) over ()::int as total from project_partners p
    where (p.until_on is null or p.until_on > app.today()) and not exists (select from invitation_recipients r
      where r.collaboration_id = p.collaboration_id and r.invitation_id = ${invitationId}::uuid and (r.partner_id = p.id or r.to_whom = p.name))
    order by p.name collate "sv-x-icu" limit ${limit}`.execute(tx);
  return { total: rows[0]?.total ?? 0, partners: rows.map(({ id, name }) => ({ id, name })) };
}

/** The partners of today that are meant: all of them, those chosen, and those whose name was written. */
export async function selectMeant(tx: Tx, meant: { every: boolean; ids: readonly string[]; names: readonly string[] }): Promise<PartnerName[]> {
  const { rows } = await sql<PartnerName>`select id, name from project_partners
    where id = any (${[...meant.ids]}::uuid[]) or lower(name) = any (select lower(n) from unnest(${[...meant.names]}::text[]) n)
      or (${meant.every} and (until_on is null or until_on > app.today()))`.execute(tx);
  return rows;
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
