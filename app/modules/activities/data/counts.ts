import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Counts } from '../rules/done.ts';

interface CountedRow {
  ids: string[];
  meetings_low: number;
  meetings_high: number;
  invited: number;
  present: number;
  visits: number;
  without_presence: number;
  people_low: number;
  people_high: number;
  hours_low: number | null;
  hours_high: number | null;
}

function countsOf(row: CountedRow): Counts {
  return {
    meetings: {
      meetingsLow: row.meetings_low, meetingsHigh: row.meetings_high, invited: row.invited, present: row.present, visits: row.visits,
      withoutPresence: row.without_presence,
    },
    attendance: {
      peopleLow: row.people_low, peopleHigh: row.people_high,
      hours: row.hours_low === null || row.hours_high === null ? null : { low: row.hours_low, high: row.hours_high },
    },
  };
}

/** What held meetings and attendance add to each activity of a plan, and to those that share target groups and unit together, by their ids. */
export function countPlan(tx: Tx, planId: string): Promise<{ ids: string[]; counts: Counts }[]> {
  return count(tx, sql`select array[id] as ids from activities where plan_id = ${planId}
    union all
    select array_agg(id order by id) from activities where plan_id = ${planId} group by target_groups, unit having count(*) > 1`);
}

export async function countActivity(tx: Tx, activityId: string): Promise<Counts> {
  const [row] = await count(tx, sql`select array[${activityId}::uuid] as ids`);
  if (!row) throw new Error('Counting answers one row');
  return row.counts;
}

async function count(tx: Tx, sets: RawBuilder<unknown>): Promise<{ ids: string[]; counts: Counts }[]> {
  const { rows } = await sql<CountedRow>`
    select s.ids::text[], c.*, h.* from (${sets}) s
    cross join lateral app.count_meetings(s.ids) c cross join lateral app.count_attendance(s.ids) h`.execute(tx);
  return rows.map((row) => ({ ids: row.ids, counts: countsOf(row) }));
}
