import { sql } from 'kysely';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';

/** Columns that say when something was, by table of case records. */
const dated: Record<string, readonly string[]> = {
  case_events: ['occurred_on'],
  case_steps: ['due_on', 'done_on'],
  assessments: ['started_on', 'finished_on'],
  notes: ['occurred_on'],
  consents: ['given_on', 'valid_from'],
  placements: ['starts_on', 'ends_on', 'closed_on'],
  placement_closings: ['last_day', 'written_on'],
  livelihoods: ['asked_on'],
  case_exits: ['written_on'],
};

/** Lets days go by in one case, so that what has been done in it was done then: a lifelike case has a past. */
export function daysPass(collaborationId: string, caseId: string, days: number): Promise<void> {
  return withActor(workerActor(collaborationId), async (tx) => {
    await sql`update cases set started_on = started_on - ${days}::int, status_since = status_since - ${days}::int,
        referral_on = referral_on - ${days}::int, consent_on = consent_on - ${days}::int, council_on = council_on - ${days}::int,
        exited_on = exited_on - ${days}::int
      where collaboration_id = app.collaboration() and id = ${caseId}`.execute(tx);
    for (const [table, columns] of Object.entries(dated)) {
      const moved = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(column)} - ${days}::int`);
      await sql`update ${sql.table(table)} set ${sql.join(moved)}
        where collaboration_id = app.collaboration() and case_id = ${caseId}`.execute(tx);
    }
    await sql`update case_events set recorded_at = recorded_at - make_interval(days => ${days}::int)
      where collaboration_id = app.collaboration() and case_id = ${caseId}`.execute(tx);
  });
}
