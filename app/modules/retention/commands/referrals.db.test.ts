import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, workerActor, type Actor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { selectRun } from '../data/runs.ts';
import { carryOutRun } from './carry-out-run.ts';
import { countRun, previewRetention, startRun } from './count-run.ts';
import { decide } from './decide-run.ts';

const database = await testDatabase();
let world: World;
let [author, anna, bo] = [] as unknown as [Member, Member, Member];
let organisation = '';
let receiver = '';

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  organisation = await world.organisation('Kommunen');
  receiver = await world.organisation('Samordningen');
  author = await world.member(organisation, 'caseworker');
  [anna, bo] = [await world.member(organisation, 'admin', 'Anna'), await world.member(organisation, 'admin', 'Bo')];
});
afterAll(() => world.close());

const remover = (): Actor => ({ ...workerActor(world.collaborationId, 'test'), databaseRole: 'app_retention' });

interface Plan {
  state: 'draft' | 'sent' | 'declined' | 'withdrawn';
  /** How long ago the last thing happened, as SQL knows an interval. */
  ago: string;
  kind?: 'organisation' | 'self';
}

/** A referral that never became a case, with what sending it opened. */
async function referral({ state, ago, kind = 'organisation' }: Plan): Promise<string> {
  const id = newId();
  const own = kind === 'self';
  await world.sql(
    `insert into referrals (collaboration_id, id, kind, state, referring_organisation_id, created_by, to_organisation_id, first_name, alias,
       agreed_on, agreed_how, sent_on, decided_on, decline_reason, pointed_to, saved_at)
     select $1, $2, $3, $4, $5, $6, $7, 'Amina', 'Bo', d, 'oral', case when $4 <> 'draft' then d end, case when $4 = 'declined' then d end,
       'Fullt', 'Vuxenutbildningen', now() - $8::interval from (select (now() - $8::interval)::date as d) x`,
    [world.collaborationId, id, kind, state, own ? null : organisation, own ? null : author.userId, receiver, ago],
  );
  if (state !== 'draft' && !own) {
    await world.sql(
      `insert into disclosures (collaboration_id, referral_id, from_organisation_id, to_organisation_id, category, ground, purpose)
       values ($1, $2, $3, $4, 'identity', 'referral_agreement', 'remiss')`,
      [world.collaborationId, id, organisation, receiver],
    );
  }
  return id;
}

async function approved(): Promise<string> {
  const runId = await as(anna, (tx) => startRun(tx, anna));
  await countRun(remover(), runId);
  await as(anna, (tx) => decide(tx, anna, runId, 'propose'));
  await as(bo, (tx) => decide(tx, bo, runId, 'approve'));
  return runId;
}

const left = async (table: string, column: string, id: string) =>
  ((await world.sql(`select count(*)::int as n from ${table} where ${column} = $1`, [id])).rows[0] as { n: number }).n;
const stays = async (id: string) => (await left('referrals', 'id', id)) === 1;

describe('a referral that never became a case', () => {
  test('goes two years after the last thing that happened, a draft after half a year; with what it opened, and a proof', async () => {
    const gone = [
      await referral({ state: 'declined', ago: '2 years 1 day' }),
      await referral({ state: 'withdrawn', ago: '2 years 1 day' }),
      await referral({ state: 'sent', ago: '2 years 1 day' }),
      await referral({ state: 'draft', ago: '6 months 1 day' }),
      await referral({ state: 'sent', ago: '2 years 1 day', kind: 'self' }),
    ];
    const kept = [await referral({ state: 'declined', ago: '23 months' }), await referral({ state: 'draft', ago: '5 months' })];
    expect((await previewRetention(remover())).due?.kinds).toMatchObject({ referrals_without_case: 5 });
    const runId = await approved();
    expect((await as(anna, (tx) => selectRun(tx, runId)))?.counts.found?.due?.kinds).toMatchObject({ referrals_without_case: 5 });
    await carryOutRun(remover(), runId);
    expect(await Promise.all(gone.map(stays))).toEqual(gone.map(() => false));
    expect(await Promise.all(kept.map(stays))).toEqual([true, true]);
    expect(await left('disclosures', 'referral_id', gone[0] ?? '')).toBe(0);
    expect(await left('disclosures', 'referral_id', kept[0] ?? '')).toBe(1);
    const done = await as(anna, (tx) => selectRun(tx, runId));
    expect(done).toMatchObject({
      state: 'done', removedHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: { removed: { kinds: { referrals_without_case: { rows: 5 }, disclosures_of_referrals: { rows: 3 } } } },
    });
    expect(await left('retention_run_referrals', 'run_id', runId)).toBe(0);
  });

  test('goes by the rule of whoever referred, or of the receiver of what she sent herself', async () => {
    const theirs = await referral({ state: 'declined', ago: '18 months' });
    const own = await referral({ state: 'sent', ago: '18 months', kind: 'self' });
    await as(anna, (tx) => sql`insert into retention_rules (collaboration_id, organisation_id, kind, years)
      values (app.collaboration(), ${organisation}, 'referrals', 1)`.execute(tx));
    await carryOutRun(remover(), await approved());
    expect([await stays(theirs), await stays(own)]).toEqual([false, true]);
    await world.sql(`delete from retention_rules where collaboration_id = $1`, [world.collaborationId]);
  });

  test('stays when something happened to it after the approval, or when it became a case', async () => {
    const id = await referral({ state: 'sent', ago: '3 years' });
    const runId = await approved();
    await world.sql(`update referrals set saved_at = now() where id = $1`, [id]);
    await carryOutRun(remover(), runId);
    expect(await stays(id)).toBe(true);
    expect(await left('disclosures', 'referral_id', id)).toBe(1);
  });

  test('is removed by nobody else, by no run of one person, and read by the remover by its id alone', async () => {
    const id = await referral({ state: 'withdrawn', ago: '3 years' });
    const runId = await as(anna, (tx) => startRun(tx, anna));
    await countRun(remover(), runId);
    const removes = (actor: Actor) => withActor(actor, (tx) => sql`delete from referrals where id = ${id}`.execute(tx));
    expect((await removes(remover())).numAffectedRows).toBe(0n);
    for (const databaseRole of ['app_staff', 'app_provider', 'app_participant', 'app_worker', 'app_stats'] as const) {
      await expect(removes({ ...actorOf(anna), databaseRole })).rejects.toThrow('permission denied');
    }
    await expect(withActor(remover(), (tx) => sql`select first_name from referrals`.execute(tx))).rejects.toThrow('permission denied');
    const added = withActor(remover(), (tx) => sql`insert into retention_run_referrals (collaboration_id, run_id, referral_id)
      values (app.collaboration(), ${runId}, ${newId()})`.execute(tx));
    await expect(added).rejects.toThrow('row-level security');
    expect(await stays(id)).toBe(true);
  });
});
