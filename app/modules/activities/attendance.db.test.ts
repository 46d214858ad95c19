import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { newId } from '#app/platform/ids/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { listRows, readActivity, readPlan } from './commands/read-plan.ts';
import { addActivity, changeActivity } from './commands/save-activity.ts';
import { addPlan } from './commands/save-plan.ts';
import type { ActivityFrame } from './data/activities.ts';

const { ownerUrl } = await testDatabase();
let world: World;
let lead: Member;
let worker: Member;
let provider: string;
let planId: string;
let course: string;
let kitchen: string;
let names = 0;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  const own = await world.organisation('Kommunen');
  provider = await world.organisation('Köket');
  lead = await world.member(own, 'project_lead');
  worker = await world.member(own, 'caseworker');
  planId = await as(lead, (tx) => addPlan(tx, lead, { name: 'Plan', startsOn: '2026-01-01', endsOn: '2026-12-31' }));
});
afterAll(() => world.close());

async function intervention(name: string): Promise<string> {
  const id = newId();
  await world.sql(`insert into interventions (collaboration_id, id, name, kind) values ($1, $2, $3, 'other')`, [world.collaborationId, id, name]);
  return id;
}

/** Somebody who has been at the provider's for so many hours in these months, with places in these interventions. */
async function attends(places: string[], months: Record<string, number>, from = '2026-01-01'): Promise<void> {
  const { caseId } = await world.openCase(worker);
  for (const place of places) {
    await world.sql(
      `insert into placements (collaboration_id, case_id, owner_organisation_id, provider_organisation_id, intervention_id, starts_on) values ($1, $2, $3, $4, $5, $6)`,
      [world.collaborationId, caseId, worker.organisationId, provider, place, from],
    );
  }
  for (const [month, hours] of Object.entries(months)) {
    await world.sql(
      `insert into attendance (collaboration_id, case_id, owner_organisation_id, month, hours) values ($1, $2, $3, $4, $5)`,
      [world.collaborationId, caseId, provider, month, hours],
    );
  }
}

const line: ActivityFrame = {
  name: '', targetGroups: ['participants'], unit: 'people', planned: null, areaId: null, startsOn: null, endsOn: null, kinds: [], interventionIds: [], comment: null,
};

function activity(change: Partial<ActivityFrame>): Promise<string> {
  names += 1;
  return as(lead, (tx) => addActivity(tx, lead, planId, { ...line, name: `Aktivitet ${names}`, ...change }));
}

const done = async (id: string, by = lead) => (await as(by, (tx) => readActivity(tx, id))).done;
const between = (low: number, high = low) => ({ amount: { low, high, about: false }, missing: 0 });

describe('attendance counts in an activity', () => {
  it('tells few people as a range, and not their hours', async () => {
    course = await intervention('Kurs');
    const people = await activity({ interventionIds: [course] });
    const hours = await activity({ interventionIds: [course], unit: 'hours' });
    expect(await done(people)).toEqual({ amount: null, missing: 0 });
    for (let come = 1; come <= 4; come += 1) {
      await attends([course], { '2026-02': 10, '2026-03': 5 });
      expect(await done(people)).toEqual(between(1, 4));
      expect(await done(hours)).toEqual({ amount: null, missing: 1 });
    }
    await attends([course], { '2026-02': 10, '2026-03': 5 });
    expect(await done(people)).toEqual(between(5));
    expect(await done(hours)).toEqual(between(75));
  });

  it('in its own months alone, and only while she has a place there', async () => {
    const spring = await activity({ interventionIds: [course], unit: 'hours', startsOn: '2026-03-10', endsOn: '2026-05-31' });
    expect(await done(spring)).toEqual(between(25));
    await attends([course], { '2026-02': 10, '2026-03': 4 }, '2026-03-15');
    expect(await done(spring)).toEqual(between(29));
    expect(await done(await activity({ interventionIds: [course], unit: 'hours' }))).toEqual(between(79));
  });

  it('says at least and at most where the hours may be another intervention\'s', async () => {
    kitchen = await intervention('Kök');
    const both = await activity({ interventionIds: [kitchen, course] });
    const alone = await activity({ interventionIds: [kitchen], unit: 'hours' });
    for (let come = 1; come <= 5; come += 1) await attends([kitchen], { '2026-04': 20 });
    await attends([kitchen, course], { '2026-04': 8 });
    expect(await done(alone)).toEqual(between(100, 108));
    expect(await done(both)).toEqual(between(12));
  });

  it('nobody is counted twice in a sum, however many activities count her', async () => {
    const plan = await as(lead, (tx) => addPlan(tx, lead, { name: 'Summor', startsOn: '2026-01-01', endsOn: '2026-12-31' }));
    for (const [name, interventionIds] of [['Ett', [course]], ['Två', [kitchen]], ['Tre', [course, kitchen]]] as const) {
      await as(lead, (tx) => addActivity(tx, lead, plan, { ...line, name, interventionIds: [...interventionIds] }));
    }
    const { groups } = await as(lead, (tx) => readPlan(tx, plan));
    expect(groups[0]?.lines.map((each) => each.done.amount)).toEqual([between(6, 7).amount, between(5, 6).amount, between(12).amount]);
    expect(groups[0]?.sums.map((sum) => sum.done)).toEqual([between(12)]);
  });

  it('one who is here twice is one', async () => {
    const id = await activity({ interventionIds: [kitchen, course] });
    await world.sql(
      `update persons set stat_key = (select min(stat_key::text)::uuid from persons where collaboration_id = $1)
       where collaboration_id = $1 and id in (select id from persons where collaboration_id = $1 order by stat_key limit 2)`,
      [world.collaborationId],
    );
    expect(await done(id)).toEqual(between(11));
  });

  it('is seen as figures alone: who reads them reads no attendance', async () => {
    const id = await activity({ interventionIds: [course, kitchen] });
    const steering = await world.member(lead.organisationId ?? '', 'steering_group');
    const supervisor = await world.member(provider, 'supervisor');
    expect(await done(id, steering)).toEqual(between(11));
    expect(await done(id, supervisor)).toEqual(between(11));
    expect(await as(supervisor, (tx) => tx.selectFrom('attendance').select('id').execute())).toEqual([]);
    expect(await as(lead, (tx) => tx.selectFrom('attendance').select('id').execute())).toEqual([]);
    await expect(as(steering, (tx) => tx.selectFrom('attendance').select('id').execute())).rejects.toMatchObject({ code: '42501' });
  });

  it('as people or hours, never as occasions, whichever way the unit is changed', async () => {
    await expect(activity({ unit: 'occasions', interventionIds: [course] })).rejects.toThrow('check constraint');
    const id = await activity({ interventionIds: [course] });
    await expect(world.sql(`update activities set unit = 'pieces' where id = $1`, [id])).rejects.toThrow('check constraint');
    await as(lead, (tx) => changeActivity(tx, id, 1, { ...line, name: 'Stycken', unit: 'pieces' }));
    expect((await as(lead, (tx) => readActivity(tx, id))).activity.interventionIds).toEqual([]);
  });
});

it('ten thousand rows by hand are read fifty at a time and counted in the database', async () => {
  const id = await activity({ unit: 'occasions' });
  await world.sql(
    `insert into activity_rows (collaboration_id, activity_id, done_kind, done_low, done_high, done_on)
     select $1, $2, 'exact', 1, 1, date '2026-01-01' + n % 300 from generate_series(1, 10000) n`,
    [world.collaborationId, id],
  );
  expect(await done(id)).toEqual(between(10_000));
  const list = await as(lead, (tx) => listRows(tx, lead, id, '200'));
  expect([list.rows.length, list.total, list.page, list.pages]).toEqual([50, 10_000, 200, 200]);
  const view = await as(lead, (tx) => readPlan(tx, planId));
  expect(JSON.stringify(view).length).toBeLessThan(50_000);
});
