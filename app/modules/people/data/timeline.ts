import { sql } from 'kysely';
import { newId } from '#app/platform/ids/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { Json, RecordCategory } from '#app/platform/db/schema.ts';

/** Something that happened in a case, with the owner and category of what it tells of. `detail` holds no free text about her. */
export interface NewEvent {
  caseId: string;
  ownerOrganisationId: string;
  category: RecordCategory;
  occurredOn?: string;
  kind: string;
  recordKind?: string;
  recordId?: string;
  actorUserId: string;
  detail?: Record<string, Json>;
}

export async function insertEvent(tx: Tx, event: NewEvent): Promise<void> {
  await tx
    .insertInto('case_events')
    .values({
      collaboration_id: sql`app.collaboration()`,
      case_id: event.caseId,
      owner_organisation_id: event.ownerOrganisationId,
      category: event.category,
      occurred_on: event.occurredOn ?? sql<string>`app.today()`,
      kind: event.kind,
      record_kind: event.recordKind ?? null,
      record_id: event.recordId ?? null,
      actor_user_id: event.actorUserId,
      detail: JSON.stringify(event.detail ?? {}),
    })
    .execute();
}

/** What happens next in a case, and who does it. */
export interface NewStep {
  caseId: string;
  ownerOrganisationId: string;
  category?: RecordCategory;
  kind: string;
  dueOn: string;
  responsibleOrganisationId: string;
  responsibleUserId: string | null;
  recordId?: string;
  detail?: Record<string, Json>;
}

export async function insertStep(tx: Tx, step: NewStep): Promise<string> {
  const id = newId();
  await tx
    .insertInto('case_steps')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id,
      case_id: step.caseId,
      owner_organisation_id: step.ownerOrganisationId,
      category: step.category ?? 'identity',
      kind: step.kind,
      due_on: step.dueOn,
      responsible_organisation_id: step.responsibleOrganisationId,
      responsible_user_id: step.responsibleUserId,
      record_id: step.recordId ?? null,
      detail: JSON.stringify(step.detail ?? {}),
    })
    .execute();
  return id;
}

/** Marks open steps of a kind done today: those of one record, or all of the kind in the case. */
export async function completeSteps(tx: Tx, caseId: string, kind: string, recordId?: string): Promise<void> {
  await tx
    .updateTable('case_steps')
    .set({ done_on: sql<string>`app.today()`, version: sql<number>`version + 1` })
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('done_on', 'is', null)
    .$if(recordId !== undefined, (query) => query.where('record_id', '=', recordId ?? ''))
    .execute();
}
