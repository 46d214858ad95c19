import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rankBarriers } from '#app/modules/barriers/index.server.ts';
import { openReport, publishReport, reportNames, type ReportName } from '#app/modules/reports/index.server.ts';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { importCohort, type ImportedCohort } from '#tests/cohorts/import-cohort.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { carryOutRun } from './carry-out-run.ts';
import { countRun } from './count-run.ts';

const database = await testDatabase();
const everything = { from: null, to: null, area: null };
let cohort: ImportedCohort;
let before: Record<string, unknown>;
let after: Record<string, unknown>;
let keys: string[];
let owner: pg.Client;
let attended: () => Promise<object | undefined>;

/** Every report, open and published, for everything, for a year and for an area. */
async function reports(): Promise<Record<string, unknown>> {
  const { rows: areas } = await owner.query<{ name: string }>('select name from areas order by name limit 1');
  const selections = [everything, { from: '2013-01-01', to: '2013-12-31', area: null }, { ...everything, area: areas[0]?.name ?? null }];
  const read = (name: ReportName) =>
    withActor(cohort.figures, async (tx) => {
      const tables = [];
      for (const selection of selections) {
        tables.push((await openReport(tx, cohort.figures, name, selection)).rows, await publishReport(tx, name, selection));
      }
      return tables;
    });
  const all: Record<string, unknown> = {};
  for (const name of reportNames) all[name] = await read(name);
  all.barriers = await withActor({ ...cohort.figures, databaseRole: 'app_stats' }, (tx) => rankBarriers(tx));
  return all;
}

/** A barrier that two in three of the cases have met. */
async function meetBarrier(): Promise<void> {
  const [barrierId, userId] = [newId(), newId()];
  await owner.query(`insert into users (id, name) values ($1, 'Cora')`, [userId]);
  await owner.query(
    `insert into barriers (collaboration_id, id, root_id, title, what_stood) values ($1, $2, $2, 'Bussen går för sent', 'Första turen är klockan tio')`,
    [cohort.collaborationId, barrierId],
  );
  await owner.query(
    `insert into barrier_observations (collaboration_id, case_id, owner_organisation_id, category, source_kind, what_stood, occurred_on, reported_by, barrier_id, attached_by, attached_on)
     select collaboration_id, id, owner_organisation_id, 'work', 'case', 'Bussen', started_on, $2, $1, $2, started_on from cases where abs(hashtext(id::text)) % 3 > 0`,
    [barrierId, userId],
  );
}

/** A plan for all days, whose one activity counts who came to the interventions that some have; asked as its project lead reads it. */
async function planAttendance(): Promise<() => Promise<object | undefined>> {
  const [planId, activityId, userId, membershipId, organisationId] = [newId(), newId(), newId(), newId(), newId()];
  const at = cohort.collaborationId;
  await owner.query(`insert into users (id, name) values ($1, 'Petra')`, [userId]);
  await owner.query(`insert into organisations (collaboration_id, id, name, kind) values ($1, $2, 'Projektet', 'provider')`, [at, organisationId]);
  await owner.query(`insert into memberships (collaboration_id, id, user_id, organisation_id, role, valid_from) values ($1, $2, $3, $4, 'project_lead', '2000-01-01')`,
    [at, membershipId, userId, organisationId]);
  await owner.query(`insert into activity_plans (collaboration_id, id, name, starts_on, ends_on) values ($1, $2, 'Alla år', '2000-01-01', '2040-12-31')`, [at, planId]);
  await owner.query(`insert into activities (collaboration_id, id, plan_id, position, name, target_groups, unit)
    values ($1, $2, $3, 1, 'Deltar', '{participants}', 'hours')`, [at, activityId, planId]);
  await owner.query(`insert into activity_interventions (collaboration_id, activity_id, unit, intervention_id)
    select collaboration_id, $2, 'hours', id from interventions where collaboration_id = $1 and abs(hashtext(name)) % 3 > 0`, [at, activityId]);
  await owner.query(`update attendance h set owner_organisation_id = coalesce(l.provider_organisation_id, l.owner_organisation_id)
    from placements l where l.collaboration_id = h.collaboration_id and l.case_id = h.case_id
      and h.month between to_char(l.starts_on, 'YYYY-MM') and to_char(coalesce(l.ends_on, '2040-12-31'), 'YYYY-MM')`);
  return () => withActor(
    { collaborationId: at, userId, membershipId, organisationId, role: 'project_lead', databaseRole: 'app_staff' },
    async (tx) => (await sql<object>`select * from app.count_attendance(array[${activityId}]::uuid[])`.execute(tx)).rows[0],
  );
}

async function one<T>(query: string): Promise<T> {
  return (await owner.query(query)).rows[0] as T;
}

/** Two administrators' decision, written as the owner: here the figures are tested, not who may. */
async function removeEverySecond(): Promise<void> {
  const [runId, anna, bo] = [newId(), newId(), newId()];
  await owner.query(`insert into users (id, name) values ($1, 'Anna'), ($2, 'Bo')`, [anna, bo]);
  await owner.query('insert into retention_runs (collaboration_id, id) values ($1, $2)', [cohort.collaborationId, runId]);
  const remover = { ...workerActor(cohort.collaborationId, 'test'), databaseRole: 'app_retention' as const };
  await owner.query(`insert into retention_holds (collaboration_id, case_id, reason, held_until, set_by)
    select collaboration_id, id, 'other', app.today() + 9, $1 from cases where abs(hashtext(id::text)) % 2 = 0`, [anna]);
  await countRun(remover, runId);
  await owner.query('alter table retention_runs disable trigger keep_retention_run');
  await owner.query(`update retention_runs set state = 'approved', proposed_by = $1, approved_by = $2`, [anna, bo]);
  await owner.query('alter table retention_runs enable trigger keep_retention_run');
  await carryOutRun(remover, runId);
}

beforeAll(async () => {
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  cohort = await importCohort('resurs');
  await meetBarrier();
  attended = await planAttendance();
  before = { ...(await reports()), attendance: await attended() };
  keys = (await owner.query<{ key: string }>('select stat_key as key from cases union select stat_key from persons')).rows.map(({ key }) => key);
  await removeEverySecond();
  after = { ...(await reports()), attendance: await attended() };
});
afterAll(() => owner.end());

describe('when half of the closed cases are gone', () => {
  test('something is gone and something is left', async () => {
    const { left, facts, places, sources } = await one<{ left: number; facts: number; places: number; sources: number }>(`select
      (select count(*)::int from cases) as left, (select count(*)::int from fact_cases) as facts,
      (select count(*)::int from fact_placements) as places, (select count(*)::int from fact_livelihoods) as sources`);
    for (const n of [left, facts, places, sources]) expect(n).toBeGreaterThan(20);
  });

  test('the weight of barriers is what it was, though the reports are gone', async () => {
    expect(await one('select count(*) > 20 as gone from fact_barrier_stops')).toEqual({ gone: true });
    expect(after.barriers).toEqual(before.barriers);
  });

  test('who came, and for how many hours, is what it was, though the hours are gone', async () => {
    expect(await one('select count(*) > 20 as gone from fact_attendance')).toEqual({ gone: true });
    expect(after.attendance).toEqual(before.attendance);
  });

  test.each(reportNames)('the report %s says exactly what it said, open and published', (name) => {
    expect(after[name]).toEqual(before[name]);
  });

  test('the facts carry no id and no key that was known before', async () => {
    const { rows } = await owner.query<{ key: string }>(`select case_key as key from fact_cases union select case_key from fact_placements
      union select case_key from fact_livelihoods union select case_key from fact_barrier_stops union select case_key from fact_attendance
      union select person_key from fact_cases f where not exists (select from persons p where p.stat_key = f.person_key)`);
    expect(rows.filter(({ key }) => keys.includes(key))).toEqual([]);
  });

  test('the lists imported again bring nobody back, and say so', async () => {
    const count = () => one<object>('select (select count(*) from cases) as cases, (select count(*) from placements) as places, (select count(*) from persons) as persons');
    const known = await count();
    expect(await cohort.importAgain()).toMatchObject({ bad: false, written: true });
    expect(await count()).toEqual(known);
    expect((await reports()).interventions).toEqual(before.interventions);
  });
});
