import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { remove, type Removed } from './remove.ts';

/** What referrals that never became a case are called in counts and proofs, beside those that go with their case. */
export const referralKind = 'referrals_without_case';

/** Keeps which referrals without a case have been kept as long as they should. */
export async function insertOutlived(tx: Tx, runId: string): Promise<void> {
  await sql`insert into retention_run_referrals (collaboration_id, run_id, referral_id)
    select collaboration_id, ${runId}, id from referrals
    where collaboration_id = app.collaboration() and case_id is null and app.referral_outlived(collaboration_id, id)`.execute(tx);
}

/** How many a run covers, or would cover now. */
export async function countOutlived(tx: Tx, runId: string | null): Promise<number> {
  const { rows } = await (runId === null
    ? sql<{ n: number }>`select count(*)::int as n from referrals where collaboration_id = app.collaboration() and case_id is null
        and app.referral_outlived(collaboration_id, id)`
    : sql<{ n: number }>`select count(*)::int as n from retention_run_referrals where collaboration_id = app.collaboration()
        and run_id = ${runId}`
  ).execute(tx);
  return rows[0]?.n ?? 0;
}

/** Removes the referrals that the run covers and that have not moved since, with what sending them had opened. The policies decide. */
export async function removeReferrals(tx: Tx, runId: string): Promise<Removed[]> {
  const covered = sql`select referral_id from retention_run_referrals where collaboration_id = app.collaboration() and run_id = ${runId}`;
  const opened = await remove(tx, 'disclosures', ['id'], sql`t.referral_id in (${covered})`);
  const gone = await remove(tx, 'referrals', ['id'], sql`t.case_id is null and t.id in (${covered})`);
  return [{ ...opened, kind: 'disclosures_of_referrals' }, { ...gone, kind: referralKind }];
}
