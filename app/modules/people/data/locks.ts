import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { LockReason } from '../rules/locks.ts';

export interface LockRow {
  id: string;
  userId: string;
  name: string;
  reason: LockReason;
  validFrom: string;
}

/** Who is shut out of a case today. Those who are see nothing here, nor the case. */
export function selectLocks(tx: Tx, caseId: string): Promise<LockRow[]> {
  return tx
    .selectFrom('case_locks as l')
    .innerJoin('users as u', 'u.id', 'l.user_id')
    .select(['l.id', 'l.user_id as userId', 'u.name', 'l.valid_from as validFrom'])
    .select(sql<LockReason>`l.reason`.as('reason'))
    .where('l.case_id', '=', caseId)
    .where(sql<boolean>`l.valid_to is null or app.today() < l.valid_to`)
    .orderBy('u.name')
    .execute();
}

export async function insertLock(tx: Tx, lock: { caseId: string; userId: string; reason: LockReason; setBy: string }): Promise<void> {
  await tx
    .insertInto('case_locks')
    .values({
      collaboration_id: sql`app.collaboration()`, case_id: lock.caseId, user_id: lock.userId, reason: lock.reason, set_by: lock.setBy,
    })
    .execute();
}

/** Lifts a lock from today; false where there was none for the caller to lift. */
export async function liftLock(tx: Tx, caseId: string, id: string): Promise<boolean> {
  const result = await tx
    .updateTable('case_locks')
    .set({ valid_to: sql<string>`app.today()` })
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
