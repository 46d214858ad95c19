import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import type { BarrierState } from '../rules/barrier.ts';
import type { SourceKind } from '../rules/source.ts';

export interface Observation {
  id: string;
  caseId: string | null;
  category: RecordCategory | null;
  sourceKind: SourceKind | 'bank';
  whatStood: string | null;
  leadsTo: string | null;
  wouldRemove: string | null;
  occurredOn: string;
  stoppedSince: string | null;
  stoppedUntil: string | null;
  organisationId: string;
  organisationName: string;
  reporterName: string;
  mine: boolean;
  barrierId: string | null;
  barrierTitle: string | null;
  barrierState: BarrierState | null;
  recordingId: string | null;
  version: number;
}

const fields = sql`x.id, x.case_id as "caseId", x.category, x.source_kind as "sourceKind", x.what_stood as "whatStood", x.leads_to as "leadsTo",
  x.would_remove as "wouldRemove", x.occurred_on as "occurredOn", x.stopped_since as "stoppedSince", x.stopped_until as "stoppedUntil",
  x.owner_organisation_id as "organisationId", o.name as "organisationName", u.name as "reporterName", x.reported_by = (select app.user_id()) as mine,
  r.id as "barrierId", r.title as "barrierTitle", r.state as "barrierState", x.version,
  (select s.id from barrier_recordings s where s.collaboration_id = x.collaboration_id and s.observation_id = x.id limit 1) as "recordingId"`;
const from = sql`from barrier_observations x
  join organisations o on o.collaboration_id = x.collaboration_id and o.id = x.owner_organisation_id
  join users u on u.id = x.reported_by
  left join barriers b on b.collaboration_id = x.collaboration_id and b.id = x.barrier_id
  left join barriers r on r.collaboration_id = b.collaboration_id and r.id = b.root_id`;
const latest = sql`order by x.occurred_on desc, x.id desc limit 200`;

export async function selectObservation(tx: Tx, id: string): Promise<Observation | undefined> {
  return (await sql<Observation>`select ${fields} ${from} where x.id = ${id}`.execute(tx)).rows[0];
}

export async function selectCaseObservations(tx: Tx, caseId: string): Promise<Observation[]> {
  return (await sql<Observation>`select ${fields} ${from} where x.case_id = ${caseId} ${latest}`.execute(tx)).rows;
}

/** The reports of a barrier, and of those merged into it, that the reader may read. */
export async function selectBarrierObservations(tx: Tx, rootId: string): Promise<Observation[]> {
  return (await sql<Observation>`select ${fields} ${from} where b.collaboration_id = (select app.collaboration()) and b.root_id = ${rootId} ${latest}`.execute(tx)).rows;
}

export interface NewObservation {
  id: string;
  caseId: string | null;
  category: RecordCategory | null;
  sourceKind: SourceKind | 'bank';
  sourceId: string | null;
  whatStood: string | null;
  leadsTo: string | null;
  wouldRemove: string | null;
  spoken: boolean;
  stoppedSince: string | null;
  organisationId: string;
  reportedBy: string;
}

export async function insertObservation(tx: Tx, row: NewObservation): Promise<void> {
  await sql`insert into barrier_observations (collaboration_id, id, case_id, category, source_kind, source_id, what_stood, leads_to, would_remove,
      spoken, stopped_since, owner_organisation_id, reported_by)
    values (app.collaboration(), ${row.id}, ${row.caseId}, ${row.category}, ${row.sourceKind}, ${row.sourceId}, ${row.whatStood}, ${row.leadsTo},
      ${row.wouldRemove}, ${row.spoken}, ${row.stoppedSince}, ${row.organisationId}, ${row.reportedBy})`.execute(tx);
}

/** A report of hers today with the very same words about the same, when there is one: a text pasted twice is one report. */
export async function selectSameToday(tx: Tx, { caseId, whatStood }: Pick<NewObservation, 'caseId' | 'whatStood'>): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from barrier_observations where collaboration_id = (select app.collaboration())
    and reported_by = (select app.user_id()) and occurred_on = app.today() and what_stood = ${whatStood} and case_id is not distinct from ${caseId}::uuid
    limit 1`.execute(tx);
  return rows[0]?.id;
}

/** Attaches a report to a barrier, or takes it away from one (null); false when the writer may not, or it was changed meanwhile. */
export async function attachObservation(tx: Tx, id: string, version: number, barrierId: string | null): Promise<boolean> {
  const { numAffectedRows } = await sql`update barrier_observations set barrier_id = ${barrierId}::uuid, version = version + 1,
      attached_by = case when ${barrierId}::uuid is not null then app.user_id() end, attached_on = case when ${barrierId}::uuid is not null then app.today() end
    where collaboration_id = (select app.collaboration()) and id = ${id} and version = ${version}`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Writes out what was told without a case; its recording goes with that. False when the writer may not, or it was changed meanwhile. */
export async function writeOutObservation(
  tx: Tx, id: string, version: number, text: Pick<NewObservation, 'leadsTo' | 'wouldRemove'> & { whatStood: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update barrier_observations set what_stood = ${text.whatStood}, leads_to = ${text.leadsTo},
      would_remove = ${text.wouldRemove}, version = version + 1
    where collaboration_id = (select app.collaboration()) and id = ${id} and version = ${version} and case_id is null and what_stood is null`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

/** The last day that it stood in the way; false when the writer may not say. */
export async function endObservation(tx: Tx, id: string, version: number, until: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update barrier_observations set stopped_until = ${until}, version = version + 1
    where collaboration_id = (select app.collaboration()) and id = ${id} and version = ${version}`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

/** One's own reports and what they are counted as, also of cases that one has left. */
export async function selectMyReports(tx: Tx): Promise<{ id: string; occurredOn: string; barrierId: string | null; inCase: boolean }[]> {
  const { rows } = await sql<{ id: string; occurredOn: string; barrierId: string | null; inCase: boolean }>`
    select observation_id as id, occurred_on as "occurredOn", barrier_id as "barrierId", in_case as "inCase" from app.my_barrier_reports()`.execute(tx);
  return rows;
}
