import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Run, RunCounts, RunState, Verdict } from '../rules/run.ts';

export async function insertRun(tx: Tx, id: string): Promise<void> {
  await sql`insert into retention_runs (collaboration_id, id, created_by) values (app.collaboration(), ${id}, app.user_id())`.execute(tx);
}

const iso = (column: string) => sql`to_char(r.${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

function runs() {
  return sql<Run>`select r.id, r.state, r.counts, r.removed_hash as "removedHash", ${iso('created_at')} as "createdAt",
      ${iso('proposed_at')} as "proposedAt", ${iso('approved_at')} as "approvedAt", ${iso('done_at')} as "doneAt",
      r.created_by as "createdBy", r.proposed_by as "proposedBy", r.approved_by as "approvedBy"
    from retention_runs r where r.collaboration_id = app.collaboration()`;
}

export async function selectRun(tx: Tx, id: string): Promise<Run | undefined> {
  return (await sql<Run>`${runs()} and r.id = ${id}`.execute(tx)).rows[0];
}

export async function selectRuns(tx: Tx): Promise<Run[]> {
  return (await sql<Run>`${runs()} order by r.id desc limit 50`.execute(tx)).rows;
}

/** Takes a run for oneself until the end of the transaction; undefined when it is not in that state any more. */
export async function claimRun(tx: Tx, id: string, state: RunState): Promise<boolean> {
  const { rows } = await sql`select id from retention_runs where collaboration_id = app.collaboration() and id = ${id} and state = ${state}
    for update skip locked`.execute(tx);
  return rows.length === 1;
}

/** What an administrator decides. False when somebody else was first. */
export async function decideRun(tx: Tx, id: string, from: RunState, to: 'proposed' | 'approved' | 'dropped'): Promise<boolean> {
  const who =
    to === 'dropped' ? sql`` : to === 'proposed' ? sql`, proposed_by = app.user_id(), proposed_at = now()` : sql`, approved_by = app.user_id(), approved_at = now()`;
  const moved = await sql`update retention_runs set state = ${to} ${who}
    where collaboration_id = app.collaboration() and id = ${id} and state = ${from}`.execute(tx);
  return moved.numAffectedRows === 1n;
}

export async function finishCount(tx: Tx, id: string, counts: RunCounts): Promise<void> {
  await sql`update retention_runs set state = 'counted', counts = ${JSON.stringify(counts)}::jsonb
    where collaboration_id = app.collaboration() and id = ${id}`.execute(tx);
}

export async function finishRun(tx: Tx, id: string, counts: RunCounts, hash: string): Promise<void> {
  await sql`update retention_runs set state = 'done', counts = ${JSON.stringify(counts)}::jsonb, removed_hash = ${hash}, done_at = now()
    where collaboration_id = app.collaboration() and id = ${id}`.execute(tx);
  for (const table of ['retention_run_items', 'retention_run_referrals', 'retention_run_records']) {
    await sql`delete from ${sql.table(table)} where collaboration_id = app.collaboration() and run_id = ${id}`.execute(tx);
  }
}

export async function selectGoingCases(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select case_id as id from retention_run_items where collaboration_id = app.collaboration()
    and run_id = ${id} and kind = 'cases' and verdict = 'due' order by 1`.execute(tx);
  return rows.map((row) => row.id);
}

export interface Kept {
  caseId: string;
  verdict: Verdict;
  organisations: string[];
  records: number;
  holdReason: string | null;
  heldUntil: string | null;
}

/** Cases that stay although their time is out, and why: opaque references, no names. */
export async function selectKept(tx: Tx, id: string, limit: number): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select i.case_id as "caseId", i.verdict, array_agg(distinct o.name order by o.name) as organisations, sum(i.records)::int as records,
      max(h.reason) as "holdReason", max(h.held_until)::text as "heldUntil"
    from retention_run_items i
    join organisations o on o.collaboration_id = i.collaboration_id and o.id = i.organisation_id
    left join lateral (select h.reason, h.held_until from retention_holds h where h.collaboration_id = i.collaboration_id
      and h.case_id = i.case_id and app.today() < h.held_until and i.verdict = 'held' order by h.held_until desc limit 1) h on true
    where i.collaboration_id = app.collaboration() and i.run_id = ${id} and i.verdict <> 'due'
    group by i.case_id, i.verdict order by i.verdict, i.case_id limit ${limit}`.execute(tx);
  return rows;
}

/** Runs that two people have decided on and that are not done. */
export async function selectApproved(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from retention_runs where collaboration_id = app.collaboration() and state = 'approved'
    order by id`.execute(tx);
  return rows.map((row) => row.id);
}
