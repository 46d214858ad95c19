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
import { readProjectYears, saveProjectYears } from './rules.ts';

const database = await testDatabase();
let world: World;
let organisation = '';
let [lead, anna, bo] = [] as unknown as [Member, Member, Member];

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  organisation = await world.organisation('Kommunen');
  lead = await world.member(organisation, 'project_lead', 'Petra');
  [anna, bo] = [await world.member(organisation, 'admin', 'Anna'), await world.member(organisation, 'admin', 'Bo')];
});
afterAll(() => world.close());

const remover = (): Actor => ({ ...workerActor(world.collaborationId, 'test'), databaseRole: 'app_retention' });

/** Adds a row and answers its id; `ago` makes a day so long before today. */
async function add(table: string, columns: Record<string, unknown>): Promise<string> {
  const id = newId();
  const all = { collaboration_id: world.collaborationId, ...(table === 'steering_meetings' ? {} : { id }), ...columns };
  const names = Object.keys(all);
  await world.sql(`insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(all));
  return id;
}

const ago = (years: number, days = 1) => {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - years);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
};

async function approved(): Promise<string> {
  const runId = await as(anna, (tx) => startRun(tx, anna));
  await countRun(remover(), runId);
  await as(anna, (tx) => decide(tx, anna, runId, 'propose'));
  await as(bo, (tx) => decide(tx, bo, runId, 'approve'));
  return runId;
}

const left = async (table: string, id: string, column = 'id') =>
  ((await world.sql(`select count(*)::int as n from ${table} where ${column} = $1`, [id])).rows[0] as { n: number }).n;

const entry = (on: string) => add('diary_entries', { kind: 'event', occurred_on: on, title: 'Dag', text: 'Vi möttes.', created_by: lead.userId });
const file = (entryId: string) =>
  add('diary_files', { entry_id: entryId, position: 1, label: 'Köket', media_type: 'image/png', bytes: 4, content: Buffer.from('bild'), added_by: lead.userId });
const partner = (name: string, until: string | null) => add('project_partners', { name, contact_name: 'Berit Provsson', since_on: ago(20), until_on: until });
const invitation = (on: string) => add('invitations', { what: 'Seminarium', sent_on: on, created_by: lead.userId });
const recipient = (invitationId: string, partnerId: string | null) => add('invitation_recipients', { invitation_id: invitationId, partner_id: partnerId, to_whom: `Någon ${newId()}` });
const meeting = (kind: string, on: string, state = 'held') => add('meetings', { owner_organisation_id: organisation, kind, title: 'Möte', held_on: on, state });
const guest = (meetingId: string, name: string) => add('meeting_people', { meeting_id: meetingId, organisation_id: organisation, guest_name: name, present: true });

describe('what belongs to no case', () => {
  test('goes when its time is out, in a run of two people, with what hangs on it and a proof; younger stays', async () => {
    const [old, young] = [await entry(ago(10)), await entry(ago(9))];
    const photo = await file(old);
    const [gone, here, late] = [await partner('Gamla', ago(2)), await partner('Nuvarande', null), await partner('Nyss', ago(1))];
    const [oldInvitation, newInvitation] = [await invitation(ago(2)), await invitation(ago(1))];
    const [oldAnswer, newAnswer] = [await recipient(oldInvitation, gone), await recipient(newInvitation, here)];
    const told = await add('disseminations', { told_on: ago(10), what: 'Artikel', to_whom: 'Läsare', channel: 'article', reach_kind: 'not_reported', created_by: lead.userId });
    expect((await previewRetention(remover())).due?.kinds).toMatchObject({ diary: 1, partners: 1, invitations: 1, disseminations: 1 });
    const runId = await approved();
    expect(await left('diary_entries', old)).toBe(1);
    await carryOutRun(remover(), runId);
    const rows = async (...asked: [string, string][]) => Promise.all(asked.map(([table, id]) => left(table, id)));
    expect(await rows(['diary_entries', old], ['diary_files', photo], ['project_partners', gone], ['invitations', oldInvitation], ['invitation_recipients', oldAnswer], ['disseminations', told]))
      .toEqual([0, 0, 0, 0, 0, 0]);
    expect(await rows(['diary_entries', young], ['project_partners', here], ['project_partners', late], ['invitations', newInvitation], ['invitation_recipients', newAnswer]))
      .toEqual([1, 1, 1, 1, 1]);
    expect((await as(anna, (tx) => selectRun(tx, runId)))?.counts.removed?.kinds).toMatchObject({
      diary_entries: { rows: 1 }, diary_files: { rows: 1 }, project_partners: { rows: 1 }, invitation_recipients: { rows: 1 }, disseminations: { rows: 1 },
    });
    expect(await left('retention_run_records', runId, 'run_id')).toBe(0);
  });

  test('a partner whom a younger invitation names waits for it', async () => {
    const id = await partner('Väntar', ago(2));
    await recipient(await invitation(ago(1)), id);
    await carryOutRun(remover(), await approved());
    expect(await left('project_partners', id)).toBe(1);
  });

  test('what a steering group wrote and decided goes, and seats that answer for nothing that stays', async () => {
    const groupId = await add('steering_groups', { name: 'Central', level: 'central' });
    const seat = (name: string, until: string | null) =>
      add('steering_members', { group_id: groupId, organisation_id: organisation, name, function: 'member', valid_from: ago(20), valid_to: until });
    const [left10, stays, answers] = [await seat('Gull', ago(10)), await seat('Stina', null), await seat('Olle', ago(10))];
    const held = async (on: string, member: string) => {
      const id = await meeting('steering', on);
      await add('steering_meetings', { meeting_id: id, group_id: groupId, minutes: 'Vi talade.' });
      await add('steering_decisions', { group_id: groupId, meeting_id: id, number: 1, text: 'Hyrs', responsible_member_id: member, due_on: on, created_by: lead.userId });
      return id;
    };
    const [old, young] = [await held(ago(10), left10), await held(ago(3), answers)];
    await guest(old, 'Gull Provsson');
    await carryOutRun(remover(), await approved());
    expect([await left('steering_meetings', old, 'meeting_id'), await left('steering_decisions', old, 'meeting_id'), await left('steering_members', left10)]).toEqual([0, 0, 0]);
    expect([await left('steering_meetings', young, 'meeting_id'), await left('steering_members', stays), await left('steering_members', answers)]).toEqual([1, 1, 1]);
    expect(await left('meeting_people', 'Gull Provsson', 'guest_name')).toBe(0);
  });

  test('a meeting stays and counts as many people as before, without their names; an open sitting loses its lines', async () => {
    const [first, second, cased] = [await meeting('open_sitting', ago(5)), await meeting('open_sitting', ago(6)), await meeting('council', ago(7))];
    for (const [at, name] of [[first, 'Bo Provsson'], [second, 'bo provsson'], [second, 'Eva Provsson'], [cased, 'Siv Provsson']] as const) await guest(at, name);
    await add('meeting_people', { meeting_id: first, organisation_id: organisation, user_id: lead.userId, present: true });
    const line = await add('sitting_lines', { meeting_id: first, owner_organisation_id: organisation, text: 'En kvinna i centrum', asked: 'Vart?', created_by: lead.userId });
    const { caseId } = await world.openCase(lead);
    await add('agenda_items', { meeting_id: cased, case_id: caseId, owner_organisation_id: organisation, position: 1 });
    const planId = await add('activity_plans', { name: 'Plan', starts_on: ago(9), ends_on: ago(1) });
    const activityId = await add('activities', { plan_id: planId, position: 1, name: 'Sittningar', target_groups: ['public'], unit: 'people', counts_kinds: ['open_sitting'] });
    const counted = async () =>
      (await as(lead, (tx) => sql`select present, visits from app.count_meetings(array[${activityId}::uuid])`.execute(tx))).rows;
    expect(await counted()).toEqual([{ present: 3, visits: 4 }]);
    await carryOutRun(remover(), await approved());
    expect(await counted()).toEqual([{ present: 3, visits: 4 }]);
    const { rows } = await world.sql('select guest_name, user_id from meeting_people where meeting_id = any ($1::uuid[])', [[first, second]]);
    expect(rows.every((row) => row.user_id === null && /^– [0-9a-f]{8}$/.test(row.guest_name as string))).toBe(true);
    expect([await left('sitting_lines', line), await left('meeting_people', 'Siv Provsson', 'guest_name')]).toEqual([0, 1]);
    expect((await previewRetention(remover())).due?.kinds.meetings).toBeUndefined();
  });

  test('an absence goes when nobody works in a case because of it', async () => {
    const absence = (until: string) => add('absences', { user_id: lead.userId, organisation_id: organisation, cover_user_id: anna.userId, valid_from: ago(4), valid_to: until });
    const [old, young] = [await absence(ago(2)), await absence(ago(1))];
    await carryOutRun(remover(), await approved());
    expect([await left('absences', old), await left('absences', young)]).toEqual([0, 1]);
  });
});

describe('how long', () => {
  test('is decided by an administrator, kind by kind, and nobody else', async () => {
    const id = await entry(ago(3));
    const years = await as(anna, (tx) => readProjectYears(tx));
    expect(years).toEqual({ diary: 10, partners: 2, invitations: 2, disseminations: 10, steering: 10, meetings: 5, absences: 2 });
    await expect(as(lead, (tx) => saveProjectYears(tx, lead, { ...years, diary: 3 }))).rejects.toMatchObject({ code: '42501' });
    await as(anna, (tx) => saveProjectYears(tx, anna, { ...years, diary: 3 }));
    await carryOutRun(remover(), await approved());
    expect(await left('diary_entries', id)).toBe(0);
  });

  test('what was changed after the approval so that it is kept longer stays', async () => {
    const id = await entry(ago(4));
    const runId = await approved();
    await world.sql('update diary_entries set occurred_on = $1 where id = $2', [ago(1), id]);
    await carryOutRun(remover(), runId);
    expect(await left('diary_entries', id)).toBe(1);
  });
});

test('nobody else removes such a record, no run of one person does, and the remover reads neither words nor names', async () => {
  const id = await entry(ago(12));
  const runId = await as(anna, (tx) => startRun(tx, anna));
  await countRun(remover(), runId);
  const removes = (actor: Actor) => withActor(actor, (tx) => sql`delete from diary_entries where id = ${id}`.execute(tx));
  expect((await removes(remover())).numAffectedRows).toBe(0n);
  for (const databaseRole of ['app_staff', 'app_provider', 'app_participant', 'app_worker', 'app_stats'] as const) {
    await expect(removes({ ...actorOf(anna), databaseRole })).rejects.toThrow('permission denied');
  }
  const asRemover = (work: ReturnType<typeof sql>) => withActor(remover(), (tx) => work.execute(tx));
  for (const read of [sql`select title from diary_entries`, sql`select contact_name from project_partners`, sql`select guest_name from meeting_people`, sql`select minutes from steering_meetings`]) {
    await expect(asRemover(read)).rejects.toThrow('permission denied');
  }
  const held = await meeting('other', ago(8));
  await guest(held, 'Kvar Provsson');
  await asRemover(sql`select * from app.forget_names(${runId}, array[${held}::uuid])`);
  expect(await left('meeting_people', 'Kvar Provsson', 'guest_name')).toBe(1);
  const added = asRemover(sql`insert into retention_run_records (collaboration_id, run_id, kind, record_id) values (app.collaboration(), ${runId}, 'diary', ${newId()})`);
  await expect(added).rejects.toThrow('row-level security');
});
