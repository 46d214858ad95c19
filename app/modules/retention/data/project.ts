import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ProjectKind } from '../rules/codes.ts';
import { remove, type Removed } from './remove.ts';

export type ProjectYears = Record<ProjectKind, number>;

/** How many years each kind of record outside cases is kept: as decided, or by default. */
export async function selectProjectYears(tx: Tx, kinds: readonly ProjectKind[]): Promise<ProjectYears> {
  const { rows } = await sql<{ kind: ProjectKind; years: number }>`
    select k as kind, app.project_years(k) as years from unnest(${[...kinds]}::text[]) k`.execute(tx);
  return Object.fromEntries(rows.map(({ kind, years }) => [kind, years])) as ProjectYears;
}

export async function upsertProjectYears(tx: Tx, kind: ProjectKind, years: number): Promise<void> {
  await sql`insert into retention_project_rules (collaboration_id, kind, years) values (app.collaboration(), ${kind}, ${years})
    on conflict (collaboration_id, kind) do update set years = excluded.years, version = retention_project_rules.version + 1`.execute(tx);
}

/** Keeps which records outside cases have been kept as long as they should. */
export async function insertOutlivedRecords(tx: Tx, runId: string): Promise<void> {
  await sql`insert into retention_run_records (collaboration_id, run_id, kind, record_id)
    select app.collaboration(), ${runId}, o.kind, o.record_id from app.outlived_records() o`.execute(tx);
}

/** How many of each kind a run covers, or would cover now. */
export async function countOutlivedRecords(tx: Tx, runId: string | null): Promise<Record<string, number>> {
  const records = runId === null ? sql`app.outlived_records()` : sql`retention_run_records where collaboration_id = app.collaboration() and run_id = ${runId}`;
  const { rows } = await sql<{ kind: string; n: number }>`select kind, count(*)::int as n from ${records} group by kind`.execute(tx);
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
}

/** Takes back what is no longer due: an entry that was changed, a rule, a partner who came back. Nothing is ever added to what was approved. */
async function stillDue(tx: Tx, runId: string): Promise<(kind: string) => string[]> {
  const { rows } = await sql<{ kind: string; id: string }>`select i.kind, i.record_id as id from retention_run_records i
    join app.outlived_records() o on o.kind = i.kind and o.record_id = i.record_id
    where i.collaboration_id = app.collaboration() and i.run_id = ${runId}`.execute(tx);
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return (kind) => (byKind.get(kind) ?? []).map(({ id }) => id);
}

/** Tables of each kind with the column that names its record; those that point to others first. */
const tables: { kind: string; table: string; by: string; keys: string[] }[] = [
  { kind: 'diary', table: 'diary_files', by: 'entry_id', keys: ['id'] },
  { kind: 'diary', table: 'diary_entries', by: 'id', keys: ['id'] },
  { kind: 'invitations', table: 'invitation_recipients', by: 'invitation_id', keys: ['id'] },
  { kind: 'invitations', table: 'invitations', by: 'id', keys: ['id'] },
  { kind: 'partners', table: 'project_partners', by: 'id', keys: ['id'] },
  { kind: 'disseminations', table: 'disseminations', by: 'id', keys: ['id'] },
  { kind: 'steering', table: 'steering_decisions', by: 'meeting_id', keys: ['id'] },
  { kind: 'steering', table: 'steering_meetings', by: 'meeting_id', keys: ['meeting_id'] },
  { kind: 'steering_seats', table: 'steering_members', by: 'id', keys: ['id'] },
  { kind: 'meetings', table: 'sitting_lines', by: 'meeting_id', keys: ['id'] },
  { kind: 'absences', table: 'absences', by: 'id', keys: ['id'] },
];

/** Removes the records outside cases that the run covers and that are still due, and the names in old meetings. The policies decide. */
export async function removeProject(tx: Tx, runId: string): Promise<Removed[]> {
  const due = await stillDue(tx, runId);
  const removed: Removed[] = [];
  for (const { kind, table, by, keys } of tables) removed.push(await remove(tx, table, keys, sql`t.${sql.ref(by)} = any (${due(kind)}::uuid[])`));
  removed.push(await forgetNames(tx, runId, due('meetings')));
  return removed;
}

/** Who was called to old meetings is replaced by signs that say nothing; the meetings themselves go on counting. */
async function forgetNames(tx: Tx, runId: string, meetingIds: readonly string[]): Promise<Removed> {
  const { rows } = await sql<{ id: string }>`select meeting_id as id from app.forget_names(${runId}, ${[...meetingIds]}::uuid[]) order by 1`.execute(tx);
  return { kind: 'meeting_names', rows: rows.length, hash: createHash('sha256').update(rows.map(({ id }) => id).join(',')).digest('hex') };
}
