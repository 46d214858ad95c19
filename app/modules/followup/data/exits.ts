import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

export interface OpenStep {
  kind: string;
  dueOn: string;
  organisationName: string;
}

/** Steps of a case that nobody has taken yet. */
export function listOpenSteps(tx: Tx, caseId: string): Promise<OpenStep[]> {
  return tx
    .selectFrom('case_steps as s')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 's.collaboration_id').onRef('o.id', '=', 's.responsible_organisation_id'),
    )
    .select(['s.kind', 's.due_on as dueOn', 'o.name as organisationName'])
    .where('s.case_id', '=', caseId)
    .where('s.done_on', 'is', null)
    .orderBy('s.due_on')
    .execute();
}

export interface ExitRow {
  caseId: string;
  ownerOrganisationId: string;
  whatFollows: string;
  writtenBy: string;
}

export async function insertExit(tx: Tx, row: ExitRow): Promise<void> {
  await tx
    .insertInto('case_exits')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: newId(),
      case_id: row.caseId,
      owner_organisation_id: row.ownerOrganisationId,
      what_follows: row.whatFollows,
      written_by: row.writtenBy,
    })
    .execute();
}

export interface ShownExit {
  exitReason: string | null;
  whatFollows: string | null;
}

/** How a case ended, as far as the reader may read it. */
export async function selectExit(tx: Tx, caseId: string): Promise<ShownExit | undefined> {
  return tx
    .selectFrom('cases as c')
    .leftJoin('case_exits as e', (join) =>
      join.onRef('e.collaboration_id', '=', 'c.collaboration_id').onRef('e.case_id', '=', 'c.id'),
    )
    .select(['c.exit_reason as exitReason', 'e.what_follows as whatFollows'])
    .where('c.id', '=', caseId)
    .executeTakeFirst();
}

export async function selectExitReasons(tx: Tx): Promise<string[]> {
  const row = await tx
    .selectFrom('collaborations')
    .select('exit_reasons as reasons')
    .where('id', '=', sql<string>`app.collaboration()`)
    .executeTakeFirst();
  return row?.reasons ?? [];
}

export async function updateExitReasons(tx: Tx, reasons: readonly string[]): Promise<void> {
  await tx
    .updateTable('collaborations')
    .set({ exit_reasons: [...reasons] })
    .where('id', '=', sql<string>`app.collaboration()`)
    .execute();
}
