import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ReadingReason } from '../rules/locks.ts';

/** Opens a case to the caller for reading; null says nothing of why it did not. */
export async function openWithReason(tx: Tx, number: string, reason: ReadingReason, stated: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select app.open_with_reason(${number}, ${reason}, ${stated}) as id`.execute(tx);
  return rows[0]?.id ?? null;
}

export async function closeOwnReading(tx: Tx, caseId: string, userId: string): Promise<void> {
  await tx
    .updateTable('access_exceptions')
    .set({ closed_at: sql<string>`now()` })
    .where('case_id', '=', caseId)
    .where('user_id', '=', userId)
    .where('closed_at', 'is', null)
    .execute();
}

export interface ReasonReading {
  id: string;
  name: string;
  organisationName: string;
  reason: ReadingReason;
  stated: string;
  openedAt: Date;
}

/** Who has read a case for a stated reason, latest first, as far as the case's owner is told. */
export async function selectReasonReadings(tx: Tx, caseId: string): Promise<ReasonReading[]> {
  const { rows } = await sql<ReasonReading>`
    select e.id, u.name, o.name as "organisationName", e.reason, e.stated, e.opened_at as "openedAt"
    from access_exceptions e
    join users u on u.id = e.user_id
    join organisations o on o.collaboration_id = e.collaboration_id and o.id = e.organisation_id
    where e.collaboration_id = (select app.collaboration()) and e.case_id = ${caseId}
    order by e.opened_at desc limit 50`.execute(tx);
  return rows;
}
