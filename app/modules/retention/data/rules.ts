import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Rule {
  organisationId: string;
  kind: string;
  years: number;
  countedFrom: 'last_note' | 'exit';
  preservedDays: number[];
}

export async function selectRules(tx: Tx, organisationId: string | null): Promise<Rule[]> {
  const { rows } = await sql<Rule>`select organisation_id as "organisationId", kind, years, counted_from as "countedFrom",
      preserved_days as "preservedDays"
    from retention_rules where collaboration_id = app.collaboration() and (${organisationId}::uuid is null or organisation_id = ${organisationId}::uuid)
    order by kind <> 'all', kind`.execute(tx);
  return rows;
}

export async function upsertRule(tx: Tx, { organisationId, kind, years, countedFrom, preservedDays }: Rule): Promise<void> {
  await sql`insert into retention_rules (collaboration_id, organisation_id, kind, years, counted_from, preserved_days)
    values (app.collaboration(), ${organisationId}, ${kind}, ${years}, ${countedFrom}, ${preservedDays}::int[])
    on conflict (collaboration_id, organisation_id, kind) do update set years = excluded.years, counted_from = excluded.counted_from,
      preserved_days = excluded.preserved_days, version = retention_rules.version + 1`.execute(tx);
}
