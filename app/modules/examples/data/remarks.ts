import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RemarkKind } from '../rules/codes.ts';

export interface RemarkToWrite {
  kind: RemarkKind;
  body: string;
  organisation: string | null;
  countyCode: string | null;
}

/** What a reader says of a published example: waits for an editor. */
export async function insertRemark(tx: Tx, about: { collaborationId: string; exampleId: string }, { countyCode, ...remark }: RemarkToWrite): Promise<void> {
  await tx
    .insertInto('example_remarks')
    .values({ collaboration_id: about.collaborationId, example_id: about.exampleId, ...remark, county_code: countyCode })
    .execute();
}

export interface WaitingRemark extends RemarkToWrite {
  id: string;
  exampleId: string;
  title: string;
  writtenAt: Date;
}

export async function selectWaitingRemarks(tx: Tx): Promise<WaitingRemark[]> {
  return tx
    .selectFrom('example_remarks as r')
    .innerJoin('examples as x', (join) => join.onRef('x.collaboration_id', '=', 'r.collaboration_id').onRef('x.id', '=', 'r.example_id'))
    .select(['r.id', 'r.example_id as exampleId', 'x.title', 'r.body', 'r.organisation', 'r.county_code as countyCode', 'r.written_at as writtenAt'])
    .select(sql<RemarkKind>`r.kind`.as('kind'))
    .where('r.state', '=', 'waiting')
    .orderBy('r.written_at')
    .execute();
}

export async function judgeRemark(tx: Tx, id: string, { state, userId }: { state: 'shown' | 'hidden'; userId: string }): Promise<void> {
  await tx
    .updateTable('example_remarks')
    .set({ state, judged_by: userId, judged_at: sql`now()` })
    .where('id', '=', id)
    .execute();
}

/** Nothing that readers have said of an example is shown any longer. */
export async function hideRemarks(tx: Tx, exampleId: string, userId: string): Promise<void> {
  await tx
    .updateTable('example_remarks')
    .set({ state: 'hidden', judged_by: userId, judged_at: sql`now()` })
    .where('example_id', '=', exampleId)
    .execute();
}
