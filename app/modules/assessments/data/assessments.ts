import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface AssessmentRow {
  id: string;
  ownerOrganisationId: string;
  organisationName: string;
  template: string;
  templateVersion: number;
  state: 'open' | 'finished';
  startedOn: string;
  finishedOn: string | null;
  version: number;
}

/** The assessments of a case that the reader may see the frame of, the newest of each organisation first. */
export function selectAssessments(tx: Tx, caseId: string): Promise<AssessmentRow[]> {
  return tx
    .selectFrom('assessments as a')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'a.collaboration_id').onRef('o.id', '=', 'a.owner_organisation_id'),
    )
    .select([
      'a.id', 'a.owner_organisation_id as ownerOrganisationId', 'o.name as organisationName', 'a.template',
      'a.template_version as templateVersion', 'a.started_on as startedOn', 'a.finished_on as finishedOn', 'a.version',
    ])
    .select(sql<'open' | 'finished'>`a.state`.as('state'))
    .where('a.case_id', '=', caseId)
    .orderBy('a.started_on', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
}

export interface NewAssessment {
  id: string;
  caseId: string;
  ownerOrganisationId: string;
  template: string;
  templateVersion: number;
  createdBy: string;
}

export async function insertAssessment(tx: Tx, row: NewAssessment): Promise<void> {
  await tx
    .insertInto('assessments')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: row.id,
      case_id: row.caseId,
      owner_organisation_id: row.ownerOrganisationId,
      template: row.template,
      template_version: row.templateVersion,
      created_by: row.createdBy,
    })
    .execute();
}

/** Finishes an assessment or opens it again; false when somebody else did first. */
export async function updateAssessmentState(tx: Tx, id: string, version: number, state: 'open' | 'finished'): Promise<boolean> {
  const result = await tx
    .updateTable('assessments')
    .set({
      state,
      finished_on: state === 'finished' ? sql<string>`app.today()` : null,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
