import { sql } from 'kysely';
import type { Actor } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { Run, RunOutcome, RunProgress, RunState } from '../rules/run.ts';

type RunOwner = { id: string; collaborationId: string; organisationId: string; userId: string };

export async function insertRun(tx: Tx, { id, collaborationId, organisationId, userId }: RunOwner): Promise<void> {
  await tx
    .insertInto('import_runs')
    .values({ id, collaboration_id: collaborationId, owner_organisation_id: organisationId, created_by: userId })
    .execute();
}

function runs() {
  return sql<Run>`select id, state, progress, outcome, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt"
    from import_runs where collaboration_id = app.collaboration()`;
}

export async function selectRun(tx: Tx, id: string): Promise<Run | undefined> {
  return (await sql<Run>`${runs()} and id = ${id}`.execute(tx)).rows[0];
}

export async function selectRecentRuns(tx: Tx): Promise<Run[]> {
  return (await sql<Run>`${runs()} order by id desc limit 10`.execute(tx)).rows;
}

/** Moves a run from one state to the next; false when somebody else was first. */
export async function moveRun(tx: Tx, id: string, from: RunState, to: RunState, outcome?: RunOutcome): Promise<boolean> {
  const moved = await sql`update import_runs set state = ${to}, outcome = coalesce(${outcome ? JSON.stringify(outcome) : null}::jsonb, outcome),
      progress = jsonb_build_object('at', now()), finished_at = case when ${to} in ('done', 'failed') then now() end
    where collaboration_id = app.collaboration() and id = ${id} and state = ${from}`.execute(tx);
  return moved.numAffectedRows === 1n;
}

export async function saveProgress(tx: Tx, id: string, progress: RunProgress): Promise<void> {
  await sql`update import_runs set progress = ${JSON.stringify(progress)}::jsonb
    where collaboration_id = app.collaboration() and id = ${id}`.execute(tx);
}

/** Whether the run's own user still holds a membership that may import; asked again when the work begins. */
export async function mayStillImport(tx: Tx, { membershipId }: Actor): Promise<boolean> {
  const { rows } = await sql`select from memberships where collaboration_id = app.collaboration() and id = ${membershipId}
    and role in ('coordinator', 'project_lead') and valid_from <= app.today()
    and (valid_to is null or app.today() < valid_to)`.execute(tx);
  return rows.length === 1;
}
