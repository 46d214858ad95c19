import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuantity, type Quantity } from '#app/lib/quantity.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, Refused, VersionConflict, found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { tie } from './commands/meetings.ts';
import { readActivity, readPlan } from './commands/read-plan.ts';
import { addRow, strike } from './commands/rows.ts';
import { addActivity, changeActivity } from './commands/save-activity.ts';
import { addPlan } from './commands/save-plan.ts';
import type { ActivityFrame } from './data/activities.ts';

const { ownerUrl } = await testDatabase();
let world: World;
let lead: Member;
let colleague: Member;
let stranger: Member;
let planId: string;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  const [own, other] = [await world.organisation('Kommunen'), await world.organisation('Kassan')];
  lead = await world.member(own, 'project_lead');
  colleague = await world.member(own, 'caseworker');
  stranger = await world.member(other, 'coordinator');
  planId = await as(lead, (tx) => addPlan(tx, lead, { name: 'Plan', startsOn: '2026-01-01', endsOn: '2026-12-31' }));
});
afterAll(() => world.close());

const quantity = (text: string): Quantity => found(parseQuantity(text));
const line: ActivityFrame = {
  name: 'Möten', targetGroups: ['partners'], unit: 'occasions', planned: quantity('4'), areaId: null, startsOn: null, endsOn: null, kinds: [],
  interventionIds: [], comment: null,
};
let names = 0;

function activity(change: Partial<ActivityFrame> = {}): Promise<string> {
  names += 1;
  return as(lead, (tx) => addActivity(tx, lead, planId, { ...line, name: `Aktivitet ${names}`, ...change }));
}

function row(activityId: string, text: string, meetingId: string | null = null, by = lead): Promise<string> {
  return as(by, (tx) => addRow(tx, by, activityId, { quantity: quantity(text), doneOn: '2026-02-01', areaId: null, meetingId, note: null }));
}

const view = (id: string, by = lead) => as(by, (tx) => readActivity(tx, id));
const done = async (id: string, by = lead) => (await view(id, by)).done;
const exactly = (figure: number) => ({ amount: { low: figure, high: figure, about: false }, missing: 0 });

interface Held {
  kind?: string;
  on?: string;
  state?: string;
  owner?: Member;
  area?: string | null;
  people?: [Member, boolean | null][];
}

async function meeting({ kind = 'other', on = '2026-03-01', state = 'held', owner = stranger, area = null, people = [] }: Held = {}): Promise<string> {
  const id = newId();
  await world.sql(
    `insert into meetings (collaboration_id, id, owner_organisation_id, kind, title, held_on, state, area_id) values ($1, $2, $3, $4, 'Möte', $5, $6, $7)`,
    [world.collaborationId, id, owner.organisationId, kind, on, state, area],
  );
  for (const [who, present] of people) {
    await world.sql('insert into meeting_people (collaboration_id, meeting_id, organisation_id, user_id, present) values ($1, $2, $3, $4, $5)', [
      world.collaborationId, id, who.organisationId, who.userId, present,
    ]);
  }
  return id;
}

describe('what was done', () => {
  it('is as exact as the rows that say it', async () => {
    const id = await activity();
    expect(await done(id)).toEqual({ amount: null, missing: 0 });
    await row(id, '12');
    await row(id, '10-15');
    expect(await done(id)).toEqual({ amount: { low: 22, high: 27, about: false }, missing: 0 });
    await row(id, 'cirka 30');
    await row(id, 'ej redovisat');
    expect(await done(id)).toEqual({ amount: { low: 52, high: 57, about: true }, missing: 1 });
  });

  it('counts held meetings of its kinds, days and area, in all organisations, as figures only', async () => {
    const { rows } = await world.sql(`insert into areas (collaboration_id, name) values ($1, 'Norr') returning id`, [world.collaborationId]);
    const area = found((rows as { id: string }[])[0]).id;
    const id = await activity({ kinds: ['council'], areaId: area, startsOn: '2026-02-01', endsOn: '2026-02-28' });
    const february = { kind: 'council', on: '2026-02-28', area };
    await meeting(february);
    await meeting({ ...february, on: '2026-03-01' });
    await meeting({ ...february, state: 'planned' });
    await meeting({ ...february, kind: 'other' });
    await meeting({ ...february, area: null });
    expect(await done(id)).toEqual(exactly(1));
    expect(await done(id, colleague)).toEqual(exactly(1));
    expect(await as(lead, (tx) => tx.selectFrom('meetings').select('id').execute())).toEqual([]);
  });

  it('counts a meeting once, however many ways lead to it', async () => {
    const id = await activity({ kinds: ['open_sitting'] });
    const held = await meeting({ kind: 'open_sitting', owner: lead });
    await as(lead, (tx) => tie(tx, lead, id, held));
    await as(lead, (tx) => tie(tx, lead, id, held));
    expect(await done(id)).toEqual(exactly(1));
  });

  it('counts a row in place of the meeting it names, and a second row for the same meeting is refused', async () => {
    const id = await activity({ unit: 'people', targetGroups: ['public'] });
    const held = await meeting({ owner: lead, people: [[lead, true], [stranger, true]] });
    await as(lead, (tx) => tie(tx, lead, id, held));
    expect(await done(id)).toEqual(exactly(2));
    const counted = await row(id, '20-30', held);
    expect(await done(id)).toEqual({ amount: { low: 20, high: 30, about: false }, missing: 0 });
    await expect(row(id, '25', held)).rejects.toBeInstanceOf(InvalidForm);
    const twice = world.sql(
      `insert into activity_rows (collaboration_id, activity_id, meeting_id, done_kind, done_low, done_high) values ($1, $2, $3, 'exact', 1, 1)`,
      [world.collaborationId, id, held],
    );
    await expect(twice).rejects.toThrow('activity_rows_meeting_once');
    await as(lead, (tx) => strike(tx, id, counted, 1));
    expect(await done(id)).toEqual(exactly(2));
  });

  it('counts different people once, those who came every time, and says where nobody wrote down who came', async () => {
    const both = { owner: lead, kind: 'open_sitting', on: '2026-06-01' } as const;
    const days = { startsOn: '2026-06-01', endsOn: '2026-06-30', kinds: ['open_sitting' as const] };
    const people = await activity({ ...days, unit: 'people' });
    const visits = await activity({ ...days, unit: 'visits' });
    await meeting({ ...both, people: [[lead, true], [stranger, true], [colleague, false]] });
    await meeting({ ...both, people: [[lead, true], [colleague, true]] });
    expect(await done(people)).toEqual(exactly(3));
    expect(await done(visits)).toEqual(exactly(4));
    await meeting({ ...both, people: [[stranger, null]] });
    expect(await done(people)).toEqual({ ...exactly(3), missing: 1 });
    expect((await view(people)).counts.meetings).toMatchObject({ invited: 3, present: 3, withoutPresence: 1 });
  });

  it('tells few meetings about single persons as a range', async () => {
    const id = await activity({ kinds: ['three_party'] });
    for (let held = 1; held <= 4; held += 1) {
      await meeting({ kind: 'three_party', people: [[stranger, true]] });
      expect((await done(id)).amount).toEqual({ low: 1, high: 4, about: false });
    }
    expect((await view(id)).counts.meetings).toMatchObject({ invited: 0, present: 0, withoutPresence: 0 });
    await meeting({ kind: 'three_party' });
    expect(await done(id)).toEqual(exactly(5));
  });

  it('adds up over activities without counting a meeting twice, and says how many have not reported', async () => {
    const plan = await as(lead, (tx) => addPlan(tx, lead, { name: 'Summor', startsOn: '2025-01-01', endsOn: '2025-12-31' }));
    const add = (name: string, kinds: ActivityFrame['kinds'], planned: Quantity | null) =>
      as(lead, (tx) => addActivity(tx, lead, plan, { ...line, name, kinds, planned }));
    const first = await add('Ett', ['other', 'sip'], quantity('4'));
    await add('Två', ['other'], quantity('2-3'));
    await add('Tre', [], null);
    await meeting({ on: '2025-05-05' });
    await meeting({ on: '2025-05-06' });
    await row(first, 'cirka 3');
    const { groups } = await as(lead, (tx) => readPlan(tx, plan));
    expect(groups[0]?.lines.map((each) => each.done.amount?.low ?? null)).toEqual([5, 2, null]);
    expect(groups[0]?.sums).toEqual([
      {
        unit: 'occasions',
        planned: { amount: { low: 6, high: 7, about: false }, missing: 1 },
        done: { amount: { low: 5, high: 5, about: true }, missing: 1 },
      },
    ]);
  });
});

describe('the plan', () => {
  it('is read by all staff of the collaboration, and written by project leads and coordinators alone', async () => {
    const id = await activity();
    expect((await view(id, colleague)).activity.id).toBe(id);
    await row(id, '3', null, stranger);
    await expect(row(id, '3', null, colleague)).rejects.toMatchObject({ code: '42501' });
    const sneak = as(colleague, (tx) => tx.updateTable('activities').set({ name: 'Annat' }).where('id', '=', id).executeTakeFirst());
    expect((await sneak).numUpdatedRows).toBe(0n);
    const steering = await world.member(lead.organisationId ?? '', 'steering_group');
    expect((await as(steering, (tx) => readPlan(tx, planId))).groups.length).toBeGreaterThan(0);
    await expect(as(steering, (tx) => tx.updateTable('activity_plans').set({ name: 'x' }).execute())).rejects.toMatchObject({ code: '42501' });
  });

  it('is not there for another collaboration', async () => {
    const other = await makeWorld(ownerUrl);
    const outsider = await other.member(await other.organisation('Annan'), 'project_lead');
    const id = await activity();
    const counted = await as(outsider, async (tx) => {
      const plans = await tx.selectFrom('activity_plans').select('id').execute();
      const { rows } = await sql<{ meetings_high: number }>`select * from app.count_meetings(array[${id}::uuid])`.execute(tx);
      return [plans.length, rows[0]?.meetings_high];
    });
    expect(counted).toEqual([0, 0]);
    await other.close();
  });

  it('names no meeting that its writer may not read', async () => {
    const id = await activity();
    const foreign = await meeting({ owner: stranger });
    await expect(as(lead, (tx) => tie(tx, lead, id, foreign))).rejects.toBeInstanceOf(InvalidForm);
    const sneak = as(lead, (tx) =>
      tx.insertInto('activity_meetings')
        .values({ collaboration_id: world.collaborationId, activity_id: id, meeting_id: foreign, added_by: lead.userId }).execute(),
    );
    await expect(sneak).rejects.toMatchObject({ code: '42501' });
    const rows = as(lead, (tx) =>
      tx.insertInto('activity_rows')
        .values({ collaboration_id: world.collaborationId, activity_id: id, meeting_id: foreign, done_kind: 'exact', done_low: 1, done_high: 1 }).execute(),
    );
    await expect(rows).rejects.toMatchObject({ code: '42501' });
  });

  it('changed by two at once keeps the first, and a row is struck once', async () => {
    const id = await activity();
    await as(lead, (tx) => changeActivity(tx, id, 1, { ...line, name: 'Ändrad' }));
    await expect(as(stranger, (tx) => changeActivity(tx, id, 1, { ...line, name: 'Annan' }))).rejects.toBeInstanceOf(VersionConflict);
    const rowId = await row(id, '3');
    await as(lead, (tx) => strike(tx, id, rowId, 1));
    await expect(as(lead, (tx) => strike(tx, id, rowId, 1))).rejects.toBeInstanceOf(Refused);
  });
});

describe('the database refuses', () => {
  it.each([
    ['exact', null, null], ['exact', 5, 6], ['exact', -1, -1], ['range', 5, 5], ['range', 6, 5], ['range', 5, null], ['at_least', 5, 5], ['about', 0, 0],
    ['not_reported', 5, 5], ['many', 5, 5], [null, 5, 5],
  ])('%s from %s to %s as what was done', async (kind, low, high) => {
    const id = await activity();
    const write = world.sql(
      `insert into activity_rows (collaboration_id, activity_id, done_kind, done_low, done_high) values ($1, $2, $3, $4, $5)`,
      [world.collaborationId, id, kind, low, high],
    );
    await expect(write).rejects.toThrow(/check constraint|null value/);
  });

  it('people counted in meetings about single persons, and a target group that is not one', async () => {
    await expect(activity({ unit: 'people', kinds: ['sip'] })).rejects.toThrow('check constraint');
    await expect(activity({ unit: 'hours', kinds: ['other'] })).rejects.toThrow('check constraint');
    await expect(activity({ targetGroups: [] })).rejects.toThrow('check constraint');
  });
});
