import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, workerActor, type Actor, type Member } from '#app/platform/access/actor.ts';
import type { DatabaseRole } from '#app/platform/access/roles.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { selectKept, selectRun } from '../data/runs.ts';
import { carryOutRun } from './carry-out-run.ts';
import { countRun, startRun } from './count-run.ts';
import { decide } from './decide-run.ts';

const database = await testDatabase();
let world: World;
let [coordinator, anna, bo] = [] as unknown as [Member, Member, Member];
let organisation = '';
let other = '';

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  organisation = await world.organisation('Kommunen');
  other = await world.organisation('Regionen');
  coordinator = await world.member(organisation, 'coordinator');
  [anna, bo] = [await world.member(organisation, 'admin', 'Anna'), await world.member(organisation, 'admin', 'Bo')];
});
afterAll(() => world.close());

const remover = (): Actor => ({ ...workerActor(world.collaborationId, 'test'), databaseRole: 'app_retention' });

/** A case that was closed so many years ago, with a note of its owner and one of another organisation. */
async function closedCase({ years = 6, born = '1980-03-12', otherYears = 6 }: { years?: number; born?: string; otherYears?: number } = {}) {
  const { caseId, personId } = await world.openCase(coordinator);
  await world.sql(`update persons set birth_date = $1 where id = $2`, [born, personId]);
  await world.sql(`update cases set status = 'closed', started_on = app.today() - make_interval(years => $1::int + 1),
    exited_on = app.today() - make_interval(years => $1::int, days => 1) where id = $2`, [years, caseId]);
  for (const [owner, ago] of [[organisation, years], [other, otherYears]] as const) {
    await world.sql(`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text, signed_at)
      values ($1, $2, $3, 'work', app.today() - make_interval(years => $4::int, days => 1), 'Hemligt', now() - make_interval(years => $4::int, days => 1))`,
    [world.collaborationId, caseId, owner, ago]);
  }
  return { caseId, personId };
}

async function counted(): Promise<string> {
  const runId = await as(anna, (tx) => startRun(tx, anna));
  await countRun(remover(), runId);
  return runId;
}
async function approved(): Promise<string> {
  const runId = await counted();
  await as(anna, (tx) => decide(tx, anna, runId, 'propose'));
  await as(bo, (tx) => decide(tx, bo, runId, 'approve'));
  return runId;
}
async function rows(table: string, caseId: string, column = 'case_id'): Promise<number> {
  const { rows: found } = await world.sql(`select count(*)::int as n from ${table} where ${column} = $1`, [caseId]);
  return (found[0] as { n: number }).n;
}
const verdictsOf = (runId: string, caseId: string) =>
  as(anna, async (tx) => (await selectKept(tx, runId, 1000)).filter((one) => one.caseId === caseId).map(({ verdict }) => verdict));

describe('a run', () => {
  test('removes what is due, leaves nothing of the person and keeps a proof', async () => {
    const { caseId, personId } = await closedCase();
    await carryOutRun(remover(), await approved());
    expect([await rows('cases', caseId, 'id'), await rows('notes', caseId), await rows('case_team', caseId)]).toEqual([0, 0, 0]);
    expect([await rows('persons', personId, 'id'), await rows('person_identities', personId, 'person_id')]).toEqual([0, 0]);
    const { rows: runs } = await world.sql(`select * from retention_runs where state = 'done' order by id desc limit 1`);
    expect(runs[0]).toMatchObject({ proposed_by: anna.userId, approved_by: bo.userId, removed_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((runs[0] as { counts: { removed: object } }).counts.removed).toMatchObject({ cases: 1, persons: 1, kinds: { notes: { rows: 2 } } });
    const { rows: log } = await world.sql(`select case_ids from audit_log where event = 'retention.done' and case_ids @> array[$1::uuid]`, [caseId]);
    expect(log).toHaveLength(1);
    expect(await rows('retention_run_items', caseId)).toBe(0);
  });

  test('leaves what is held, what is preserved, what is open and what another organisation still needs', async () => {
    const held = await closedCase();
    const preserved = await closedCase({ born: '1980-03-15' });
    const waits = await closedCase({ otherYears: 2 });
    const open = await world.openCase(coordinator);
    await as(coordinator, (tx) => sql`insert into retention_holds (collaboration_id, case_id, reason, held_until, set_by)
      values (app.collaboration(), ${held.caseId}, 'dispute', app.today() + 30, app.user_id())`.execute(tx));
    const runId = await approved();
    expect(await verdictsOf(runId, held.caseId)).toEqual(['held']);
    expect(await verdictsOf(runId, preserved.caseId)).toEqual(['preserved']);
    expect(await verdictsOf(runId, waits.caseId)).toEqual(['waits']);
    await carryOutRun(remover(), runId);
    for (const { caseId } of [held, preserved, open]) expect(await rows('cases', caseId, 'id')).toBe(1);
    expect([await rows('cases', waits.caseId, 'id'), await rows('notes', waits.caseId)]).toEqual([1, 1]);
    expect([await rows('notes', held.caseId), await rows('notes', preserved.caseId)]).toEqual([2, 2]);
  });

  test('takes back what has changed between the approval and the run', async () => {
    const { caseId } = await closedCase();
    const late = await closedCase();
    const runId = await approved();
    await as(anna, (tx) => sql`insert into retention_holds (collaboration_id, case_id, reason, held_until, set_by)
      values (app.collaboration(), ${caseId}, 'inspection', app.today() + 30, app.user_id())`.execute(tx));
    await world.sql(`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
      values ($1, $2, $3, 'work', app.today(), 'Nytt')`, [world.collaborationId, late.caseId, organisation]);
    await carryOutRun(remover(), runId);
    expect([await rows('cases', caseId, 'id'), await rows('notes', caseId)]).toEqual([1, 2]);
    expect(await rows('cases', late.caseId, 'id')).toBe(1);
    expect(await rows('notes', late.caseId)).toBeGreaterThan(0);
  });

  test('goes by the rule of each organisation and kind, and of days that are chosen', async () => {
    const { caseId } = await closedCase({ years: 3, otherYears: 3, born: '1980-03-15' });
    const rule = (kind: string, years: number, days: string) => as(anna, (tx) => sql`insert into retention_rules
      (collaboration_id, organisation_id, kind, years, counted_from, preserved_days)
      values (app.collaboration(), ${organisation}, ${kind}, ${years}, 'exit', ${days}::int[])`.execute(tx));
    await rule('all', 5, '{7}');
    await rule('notes', 2, '{}');
    await carryOutRun(remover(), await approved());
    const { rows: left } = await world.sql(`select owner_organisation_id as owner from notes where case_id = $1`, [caseId]);
    expect(left).toEqual([{ owner: other }]);
    expect(await rows('cases', caseId, 'id')).toBe(1);
    await world.sql(`delete from retention_rules where collaboration_id = $1`, [world.collaborationId]);
  });

  test('is two people’s: nobody approves her own, and a run that is not approved removes nothing', async () => {
    const { caseId } = await closedCase();
    const runId = await counted();
    await carryOutRun(remover(), runId);
    await as(anna, (tx) => decide(tx, anna, runId, 'propose'));
    await carryOutRun(remover(), runId);
    await expect(as(anna, (tx) => decide(tx, anna, runId, 'approve'))).rejects.toThrow();
    await expect(as(anna, (tx) => sql`update retention_runs set state = 'approved', approved_by = ${bo.userId} where id = ${runId}`.execute(tx)))
      .rejects.toThrow('retention run');
    await expect(withActor(remover(), (tx) => sql`update retention_runs set state = 'done', removed_hash = 'x' where id = ${runId}`.execute(tx)))
      .resolves.toMatchObject({ numAffectedRows: 0n });
    await expect(as(coordinator, (tx) => sql`update retention_runs set state = 'approved' where id = ${runId}`.execute(tx)))
      .resolves.toMatchObject({ numAffectedRows: 0n });
    expect(await rows('cases', caseId, 'id')).toBe(1);
    await as(bo, (tx) => decide(tx, bo, runId, 'drop'));
  });

  test('what is due may not be added to after the count', async () => {
    const { caseId, personId } = await closedCase();
    const runId = await approved();
    const added = withActor(remover(), (tx) => sql`insert into retention_run_items (collaboration_id, run_id, case_id, person_id, kind,
      organisation_id, records, verdict) values (app.collaboration(), ${runId}, ${newId()}, ${personId}, 'notes', ${organisation}, 1, 'due')`.execute(tx));
    await expect(added).rejects.toThrow('row-level security');
    const { rows: id } = await world.sql(`select id from retention_run_items where run_id = $1 and verdict <> 'due' limit 1`, [runId]);
    const revived = withActor(remover(), (tx) => sql`update retention_run_items set verdict = 'due' where id = ${(id[0] as { id: string }).id}`.execute(tx));
    await expect(revived).rejects.toThrow('row-level security');
    await carryOutRun(remover(), runId);
    expect(await rows('cases', caseId, 'id')).toBe(0);
  });

  test('tells an administrator counts and opaque references, and lets no other role look', async () => {
    const runId = await counted();
    const run = await as(anna, (tx) => selectRun(tx, runId));
    expect(JSON.stringify(run)).not.toMatch(/Amina|Provsson|Hemligt/);
    expect(await as(coordinator, (tx) => selectRun(tx, runId))).toBeUndefined();
    await as(anna, (tx) => decide(tx, anna, runId, 'drop'));
  });
});

describe('removing by hand', () => {
  const tables = ['cases', 'persons', 'person_identities', 'notes', 'case_events', 'placements', 'consents', 'audit_log', 'retention_runs',
    'retention_tombstones', 'fact_cases', 'fact_placements', 'fact_livelihoods'];

  test.each(['app_session', 'app_staff', 'app_provider', 'app_participant', 'app_public', 'app_stats', 'app_worker'] as DatabaseRole[])(
    '%s has no right to remove any of it', async (databaseRole) => {
      for (const table of tables) {
        const removes = withActor({ ...actorOf(anna), databaseRole }, (tx) => sql`delete from ${sql.table(table)} where true`.execute(tx));
        await expect(removes).rejects.toThrow('permission denied');
      }
    });

  test('app_retention without an approved run removes nothing', async () => {
    const { caseId } = await closedCase();
    await counted();
    for (const table of ['notes', 'case_team', 'cases', 'person_identities', 'persons']) {
      const gone = await withActor(remover(), (tx) => sql`delete from ${sql.table(table)} where collaboration_id = app.collaboration()`.execute(tx));
      expect([table, gone.numAffectedRows]).toEqual([table, 0n]);
    }
    expect(await rows('cases', caseId, 'id')).toBe(1);
  });

  test('and reads no name, no number and no text', async () => {
    for (const column of ['number', 'first_name', 'safe_contact']) {
      await expect(withActor(remover(), (tx) => sql`select ${sql.ref(column)} from person_identities`.execute(tx))).rejects.toThrow('permission denied');
    }
    await expect(withActor(remover(), (tx) => sql`select text from notes`.execute(tx))).rejects.toThrow('permission denied');
    await counted();
    expect((await withActor(remover(), (tx) => sql`select * from app.going_numbers()`.execute(tx))).rows).toEqual([]);
  });
});
