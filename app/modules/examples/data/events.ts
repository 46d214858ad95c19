import type { Tx } from '#app/platform/db/index.ts';
import type { Writer } from '../rules/writer.ts';

export interface ExampleEvent {
  id: string;
  at: Date;
  kind: string;
  byName: string;
  detail: string | null;
}

export async function insertEvent(tx: Tx, by: Writer, event: { exampleId: string; kind: string; detail?: string }): Promise<void> {
  await tx
    .insertInto('example_events')
    .values({
      collaboration_id: by.collaborationId,
      example_id: event.exampleId,
      kind: event.kind,
      by_user: by.userId,
      by_name: by.name,
      detail: event.detail ?? null,
    })
    .execute();
}

/** What has happened to an example, newest first. */
export async function selectEvents(tx: Tx, exampleId: string): Promise<ExampleEvent[]> {
  return tx
    .selectFrom('example_events')
    .select(['id', 'at', 'kind', 'by_name as byName', 'detail'])
    .where('example_id', '=', exampleId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
