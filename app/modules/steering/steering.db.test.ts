import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, today } from '#app/lib/local-date.ts';
import { addToAgenda, listMeetings, readMeetingFrame } from '#app/modules/meetings/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, Refused, VersionConflict, found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { decideInGroup, followUp, listUnfinished, moveDecision } from './commands/decisions.ts';
import { callMeeting, closeGroupMeeting, saveMinutes, writeMeeting } from './commands/meetings.ts';
import { addMember, addSeat, endSeat } from './commands/members.ts';
import { listComing, listGroups, readGroupMeeting, readGroupPage } from './commands/read-group.ts';
import { addGroup } from './commands/save-group.ts';

const { ownerUrl } = await testDatabase();
const day = today();
let world: World;
let lead: Member;
let coordinator: Member;
let seated: Member;
let other: Member;
let worker: Member;
let groupId: string;
let otherId: string;
let meetingId: string;
let caseId: string;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  const [own, federation] = [await world.organisation('Kommunen'), await world.organisation('Förbundet')];
  lead = await world.member(own, 'project_lead', 'Petra');
  coordinator = await world.member(own, 'coordinator', 'Saga');
  worker = await world.member(own, 'caseworker', 'Sven');
  seated = await world.member(federation, 'steering_group', 'Stina');
  other = await world.member(federation, 'steering_group', 'Olle');
  ({ caseId } = await world.openCase(coordinator));
  groupId = await as(lead, (tx) => addGroup(tx, { name: 'Central', level: 'central', areaId: null }));
  otherId = await as(lead, (tx) => addGroup(tx, { name: 'Annan', level: 'central', areaId: null }));
  await seat(groupId, seated);
  await seat(otherId, other);
  await as(lead, (tx) => addSeat(tx, groupId, { name: 'Gäst', organisationId: own, userId: null, function: 'member', validFrom: day }));
  const frame = { title: 'Styrgrupp', heldOn: day, startsAt: null, place: null, takesUp: 'Siffrorna', nobodyNamed: false };
  meetingId = await as(lead, (tx) => callMeeting(tx, lead, groupId, frame));
});
afterAll(() => world.close());

function seat(group: string, { userId, organisationId }: Member) {
  return as(lead, (tx) => addMember(tx, group, { userId, organisationId: organisationId ?? '' }, { function: 'member', validFrom: day }));
}

const page = (member: Member, group = groupId) => as(member, (tx) => readGroupPage(tx, group));
const decide = (text: string, change = {}) =>
  as(lead, (tx) => decideInGroup(tx, lead, { groupId, meetingId }, { text, memberId: null, dueOn: null, nobodyNamed: false, ...change }));

describe('a steering group', () => {
  it('is read by who sits there, by project leads and coordinators, and by nobody else', async () => {
    expect((await page(seated)).meetings).toHaveLength(1);
    expect((await page(coordinator)).group.name).toBe('Central');
    expect((await as(seated, (tx) => listGroups(tx))).map(({ name }) => name)).toEqual(['Central']);
    await expect(page(seated, otherId)).rejects.toBeInstanceOf(NotFound);
    await expect(page(other)).rejects.toBeInstanceOf(NotFound);
    await expect(page(worker)).rejects.toBeInstanceOf(NotFound);
    await expect(as(other, (tx) => readMeetingFrame(tx, meetingId))).rejects.toBeInstanceOf(NotFound);
  });

  it('calls everybody who sits there that day, with or without an account', async () => {
    const { people } = await as(seated, (tx) => readGroupMeeting(tx, groupId, meetingId));
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Gäst', 'Petra', 'Stina']);
  });

  it('keeps its words and decisions from being written by who sits there', async () => {
    const write = as(seated, (tx) => saveMinutes(tx, { groupId, meetingId }, 1, { takesUp: null, minutes: 'x', nobodyNamed: true }));
    await expect(write).rejects.toMatchObject({ code: '42501' });
    const sneak = as(worker, (tx) => tx.updateTable('steering_meetings').set({ minutes: 'x' }).executeTakeFirst());
    expect((await sneak).numUpdatedRows).toBe(0n);
  });

  it('shuts its door the day a seat ends', async () => {
    const leaving = await world.member(seated.organisationId ?? '', 'steering_group', 'Lea');
    const seatId = await seat(groupId, leaving);
    expect((await page(leaving)).group.id).toBe(groupId);
    await expect(as(lead, (tx) => endSeat(tx, groupId, seatId, 1, addDays(day, -1)))).rejects.toBeInstanceOf(InvalidForm);
    await world.sql('update steering_members set valid_from = $1, valid_to = $2 where id = $3', [addDays(day, -9), day, seatId]);
    await expect(page(leaving)).rejects.toBeInstanceOf(NotFound);
    expect((await page(lead)).former.map(({ name }) => name)).toEqual(['Lea']);
  });
});

describe('no case comes before a steering group', () => {
  it('neither by the page nor by the tables, whoever writes', async () => {
    await expect(as(coordinator, (tx) => addToAgenda(tx, coordinator, meetingId, caseId))).rejects.toBeInstanceOf(Refused);
    const row = [world.collaborationId, meetingId, caseId, coordinator.organisationId];
    const sneak = world.sql('insert into agenda_items (collaboration_id, meeting_id, case_id, owner_organisation_id, position) values ($1, $2, $3, $4, 1)', row);
    await expect(sneak).rejects.toThrow('a steering group sees no case');
  });

  it('since a meeting with a case never becomes one, and one of a group never becomes another', async () => {
    const councilId = newId();
    await world.sql(
      `insert into meetings (collaboration_id, id, owner_organisation_id, kind, title, held_on) values ($1, $2, $3, 'council', 'Råd', $4)`,
      [world.collaborationId, councilId, coordinator.organisationId, day],
    );
    await as(coordinator, (tx) => addToAgenda(tx, coordinator, councilId, caseId));
    await expect(world.sql(`update meetings set kind = 'steering' where id = $1`, [councilId])).rejects.toThrow('stays one');
    await expect(world.sql(`update meetings set kind = 'other' where id = $1`, [meetingId])).rejects.toThrow();
    const moved = world.sql('update agenda_items set meeting_id = $1 where meeting_id = $2', [meetingId, councilId]);
    await expect(moved).rejects.toThrow('a steering group sees no case');
  });

  it('and its members read of meetings nothing but their own group’s', async () => {
    const meetings = await as(seated, (tx) => tx.selectFrom('meetings').select('id').execute());
    expect(meetings.map(({ id }) => id)).toEqual([meetingId]);
    for (const table of ['cases', 'agenda_items', 'person_identities', 'decisions'] as const) {
      await expect(as(seated, (tx) => tx.selectFrom(table).selectAll().execute())).rejects.toMatchObject({ code: '42501' });
    }
    expect((await as(worker, (tx) => listMeetings(tx))).coming.map(({ id }) => id)).toContain(meetingId);
  });
});

describe('what a group decides', () => {
  it('names no participant: a number is refused, an address is asked about once', async () => {
    await expect(decide('Gäller 19820202-9809', { nobodyNamed: true })).rejects.toBeInstanceOf(InvalidForm);
    await expect(decide('Lokalen på Storgatan 3 hyrs')).rejects.toBeInstanceOf(InvalidForm);
    await decide('Lokalen på Storgatan 3 hyrs', { nobodyNamed: true });
    const known = as(coordinator, (tx) =>
      saveMinutes(tx, { groupId, meetingId }, 1, { takesUp: null, minutes: 'Vi talade om Amina Provsson.', nobodyNamed: true }),
    );
    await expect(known).rejects.toBeInstanceOf(InvalidForm);
  });

  it('is followed up by who sits there, by a day, and done once; its words stay', async () => {
    const { seated: seats } = await page(lead);
    const chosen = found(seats.find(({ name }) => name === 'Stina'));
    await expect(decide('Någon utanför', { memberId: newId(), dueOn: day })).rejects.toBeInstanceOf(InvalidForm);
    const id = await decide('Fler platser', { memberId: chosen.id, dueOn: addDays(day, -1) });
    expect((await page(seated)).decisions.find((each) => each.id === id)).toMatchObject({ followUp: 'late', responsible: 'Stina' });
    const done = { doneOn: day, note: 'Tolv fler', nobodyNamed: false };
    await as(lead, (tx) => followUp(tx, groupId, id, 1, done));
    await expect(as(lead, (tx) => followUp(tx, groupId, id, 2, done))).rejects.toBeInstanceOf(Refused);
    expect((await page(seated)).decisions.find((each) => each.id === id)).toMatchObject({ followUp: 'done', doneNote: 'Tolv fler' });
    await expect(as(lead, (tx) => tx.updateTable('steering_decisions').set({ text: 'Annat' }).execute())).rejects.toMatchObject({ code: '42501' });
  });

  it('stands before who answers for it, and before the group when it meets next, until it is done', async () => {
    const chosen = found((await page(lead)).seated.find(({ name }) => name === 'Stina'));
    const id = await decide('Fler lokaler', { memberId: chosen.id, dueOn: addDays(day, -2) });
    const mine = (by: Member, own: boolean) => as(by, (tx) => listUnfinished(tx, { own })).then((all) => all.find((each) => each.id === id));
    expect(await mine(seated, true)).toMatchObject({ followUp: 'late', isMine: true, responsible: 'Stina', dueOn: addDays(day, -2) });
    expect(await mine(lead, false)).toMatchObject({ isMine: false });
    expect(await mine(lead, true)).toBeUndefined();
    expect(await mine(worker, false)).toBeUndefined();
    const nextId = await as(lead, (tx) =>
      callMeeting(tx, lead, groupId, { title: 'Nästa', heldOn: addDays(day, 30), startsAt: null, place: null, takesUp: null, nobodyNamed: false }),
    );
    const next = () => as(seated, (tx) => readGroupMeeting(tx, groupId, nextId));
    expect((await next()).unfinished.map((each) => each.id)).toContain(id);
    expect((await as(seated, (tx) => listComing(tx))).map((each) => each.meetingId)).toContain(nextId);
    await as(lead, (tx) => followUp(tx, groupId, id, 1, { doneOn: day, note: null, nobodyNamed: false }));
    expect((await next()).unfinished.map((each) => each.id)).not.toContain(id);
    expect(await mine(seated, true)).toBeUndefined();
  });

  it('gets a new day or somebody else, among those who sit there, until it is done', async () => {
    const [first, second] = (await page(lead)).seated;
    const id = await decide('Flyttas', { memberId: found(first).id, dueOn: addDays(day, -1) });
    const move = (version: number, memberId: string, dueOn: string) => as(lead, (tx) => moveDecision(tx, groupId, id, version, { memberId, dueOn }));
    await expect(move(1, newId(), addDays(day, 9))).rejects.toBeInstanceOf(InvalidForm);
    await expect(move(1, found(second).id, addDays(day, -1))).rejects.toBeInstanceOf(InvalidForm);
    await move(1, found(second).id, addDays(day, 9));
    await expect(move(1, found(first).id, addDays(day, 9))).rejects.toBeInstanceOf(Refused);
    expect((await page(lead)).decisions.find((each) => each.id === id)).toMatchObject({ followUp: 'open', responsible: found(second).name, dueOn: addDays(day, 9) });
  });

  it('who was there and what was said are written together or not at all, and an agenda alone ends no meeting', async () => {
    const id = await as(lead, (tx) =>
      callMeeting(tx, lead, groupId, { title: 'I dag', heldOn: day, startsAt: null, place: null, takesUp: null, nobodyNamed: false }),
    );
    const at = { groupId, meetingId: id };
    const view = () => as(lead, (tx) => readGroupMeeting(tx, groupId, id));
    const everybody = (await view()).people.map((person) => person.id);
    const write = (version: number, minutes: string | null, present: string[] | null) =>
      as(lead, (tx) => writeMeeting(tx, lead, at, version, { takesUp: 'Lokalen', minutes, nobodyNamed: false, present }));
    await write(1, null, []);
    expect((await view()).meeting).toMatchObject({ state: 'planned', takesUp: 'Lokalen' });
    await expect(write(2, 'Ring 070-123 45 67', everybody)).rejects.toBeInstanceOf(InvalidForm);
    expect((await view()).people.some((person) => person.present)).toBe(false);
    await write(2, 'Lokalen hyrs.', everybody);
    expect((await view()).meeting).toMatchObject({ state: 'held', minutes: 'Lokalen hyrs.' });
    expect((await view()).people.every((person) => person.present)).toBe(true);
    await expect(write(2, 'Sedan', [])).rejects.toBeInstanceOf(VersionConflict);
  });

  it('and what was said are kept when two write at once', async () => {
    const at = { groupId, meetingId };
    const words = { takesUp: null, minutes: 'Först', nobodyNamed: false };
    await as(lead, (tx) => saveMinutes(tx, at, 1, words));
    const second = as(coordinator, (tx) => saveMinutes(tx, at, 1, { ...words, minutes: 'Sedan' }));
    await expect(second).rejects.toBeInstanceOf(VersionConflict);
    await as(lead, (tx) => closeGroupMeeting(tx, lead, at, []));
    expect((await page(seated)).meetings.find((each) => each.meetingId === meetingId)?.state).toBe('held');
  });
});

it('the database refuses a responsible one without a day, a note without an end, and a central group of an area', async () => {
  const decision = (columns: string, values: string) =>
    world.sql(
      `insert into steering_decisions (collaboration_id, group_id, meeting_id, number, text, created_by, ${columns}) values ($1, $2, $3, 99, 'x', $4, ${values})`,
      [world.collaborationId, groupId, meetingId, lead.userId],
    );
  await expect(decision('due_on', `'2026-01-01'`)).rejects.toThrow('check constraint');
  await expect(decision('done_note', `'x'`)).rejects.toThrow('check constraint');
  const { rows } = await world.sql(`insert into areas (collaboration_id, name) values ($1, 'Norr') returning id`, [world.collaborationId]);
  const areaId = found((rows as { id: string }[])[0]).id;
  await expect(as(lead, (tx) => addGroup(tx, { name: 'Fel', level: 'central', areaId }))).rejects.toThrow('check constraint');
});
