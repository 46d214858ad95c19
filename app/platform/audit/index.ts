import type { Actor } from '../access/actor.ts';
import type { Tx } from '../db/index.ts';
import type { RecordCategory } from '../db/schema.ts';

/** What the log keeps of one act: opaque ids and codes, never names, numbers or search text. */
export interface AuditEntry {
  event: string;
  outcome?: 'done' | 'refused';
  caseIds?: string[];
  recordKind?: string;
  recordId?: string;
  category?: RecordCategory;
  reason?: string;
  requestId?: string;
}

/** Adds a row to the log in the caller's transaction: no change without its trace. */
export async function audit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  await tx
    .insertInto('audit_log')
    .values({
      collaboration_id: actor.collaborationId,
      actor_user_id: actor.userId,
      acting_organisation_id: actor.organisationId,
      acting_role: actor.role,
      operator: actor.operator ?? null,
      request_id: entry.requestId ?? null,
      event: entry.event,
      outcome: entry.outcome ?? 'done',
      case_ids: entry.caseIds ?? [],
      record_kind: entry.recordKind ?? null,
      record_id: entry.recordId ?? null,
      category: entry.category ?? null,
      reason: entry.reason ?? null,
    })
    .execute();
}
