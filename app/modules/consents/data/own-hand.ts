import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import type { KeptKind } from '../rules/kept.ts';

/** The participant ends lines of her own consent, or all of it when none are given; false when there was nothing to end. */
export async function endOwnConsent(tx: Tx, consentId: string, lines: readonly string[] | null): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`select app.end_own_consent(${consentId}::uuid, ${lines ? [...lines] : null}::uuid[]) as ended`.execute(tx);
  return rows[0]?.ended ?? false;
}

/** Records that an organisation keeps because it wrote them, as far as the reader may know of them. */
export interface Kept {
  organisationId: string;
  organisation: string;
  category: RecordCategory;
  kind: KeptKind;
  records: number;
}

export async function selectKept(tx: Tx, caseId: string): Promise<Kept[]> {
  const { rows } = await sql<Kept>`select k.organisation_id as "organisationId", o.name as organisation, k.category, k.kind,
      k.records::int as records
    from app.records_kept(${caseId}::uuid) k
    join organisations o on o.collaboration_id = app.collaboration() and o.id = k.organisation_id
    order by o.name collate "sv-x-icu", k.category, k.kind`.execute(tx);
  return rows;
}
