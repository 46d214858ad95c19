import { sql } from 'kysely';
import { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import { workerActor } from '../access/actor.ts';
import type { Tx } from '../db/index.ts';

/** Jobs by name, with the ids and codes that each carries. */
interface Jobs {
  import_run: { runId: string; work: string };
  retention_run: { runId: string; work: string };
}

/** Adds a job in the caller's transaction: it is there when what it is about is there. */
export async function enqueue<T extends keyof Jobs>(tx: Tx, task: T, payload: Jobs[T]): Promise<void> {
  await sql`select app.enqueue(${task}, ${JSON.stringify(payload)}::jsonb)`.execute(tx);
}

const causer = z.object({
  collaborationId: z.uuid(),
  userId: z.uuid(),
  membershipId: z.uuid(),
  organisationId: z.uuid().nullable(),
});

/** Who caused a job, as the actor that it runs as. What she may do is asked again, when the job runs. */
export function actorOfJob(payload: unknown): Actor {
  const { collaborationId, ...who } = causer.parse(payload);
  return { ...workerActor(collaborationId), ...who };
}
