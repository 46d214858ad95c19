import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Hold {
  id: string;
  reason: string;
  heldUntil: string;
}

/** The holds of a case that count today. */
export async function selectHolds(tx: Tx, caseId: string): Promise<Hold[]> {
  const { rows } = await sql<Hold>`select id, reason, held_until as "heldUntil" from retention_holds
    where collaboration_id = app.collaboration() and case_id = ${caseId} and app.today() < held_until order by held_until desc`.execute(tx);
  return rows;
}

export async function insertHold(tx: Tx, caseId: string, reason: string, until: string): Promise<void> {
  await sql`insert into retention_holds (collaboration_id, case_id, reason, held_until, set_by)
    values (app.collaboration(), ${caseId}, ${reason}, ${until}, app.user_id())`.execute(tx);
}

/** Ends the holds of a case today. */
export async function liftHolds(tx: Tx, caseId: string): Promise<void> {
  await sql`update retention_holds set held_until = greatest(set_on, app.today()) where collaboration_id = app.collaboration()
    and case_id = ${caseId} and app.today() < held_until`.execute(tx);
}

/** The case of a run behind a reference that was read out; null when there is none, or more than one. */
export async function caseOfReference(tx: Tx, runId: string, reference: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select distinct case_id as id from retention_run_items
    where collaboration_id = app.collaboration() and run_id = ${runId} and right(case_id::text, 12) = ${reference}`.execute(tx);
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}
