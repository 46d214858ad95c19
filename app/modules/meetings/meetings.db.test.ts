import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, Refused, found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import {
  addToAgenda, callNextMeeting, confirmLine, decide, invite, inviteGuest, listMeetings, planMeeting, postpone, readMeeting, recordPresence,
  setNextDate,
} from './index.server.ts';

const database = await testDatabase();
const day = addDays(today(), 7);
const frame = { kind: 'council', title: 'Rådet i november', heldOn: day, startsAt: '13:00', place: 'Stora rummet' } as const;
let world: World;
let owner: Member;
let partner: Member;
let stranger: Member;
let outsider: Member;
let caseId: string;
let meetingId: string;

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  const [own, other, third] = [await world.organisation('Kommunen'), await world.organisation('Regionen'), await world.organisation('Kassan')];
  owner = await world.member(own, 'coordinator');
  partner = await world.member(other, 'council_member');
  stranger = await world.member(third, 'council_member');
  outsider = await world.member(third, 'caseworker');
  ({ caseId } = await world.openCase(owner, { status: 'awaiting_council' }));
  await world.joins(caseId, partner);
  await world.disclose(caseId, own, other, ['identity']);
  meetingId = await as(owner, (tx) => planMeeting(tx, owner, frame));
  for (const member of [partner, stranger]) {
    const who = { organisationId: member.organisationId ?? '', userId: member.userId };
    await as(owner, (tx) => invite(tx, owner, meetingId, who));
  }
  await as(owner, (tx) => addToAgenda(tx, owner, meetingId, caseId));
});
afterAll(() => world.close());

const read = (member: Member) => as(member, (tx) => readMeeting(tx, member, meetingId));
const item = async () => found((await read(owner)).agenda[0]);

function decision(change = {}) {
  return {
    text: 'Arbetsträning på bageriet', intervention: null, payer: null, dueOn: day, followUpOn: addDays(day, 90), exhausted: true,
    participantPresent: true, interpreter: 'not_needed' as const,
    responsible: { organisationId: partner.organisationId ?? '', userId: partner.userId }, ...change,
  };
}

describe('the frame of a meeting', () => {
  it('is seen by those invited, and by nobody else of another organisation', async () => {
    expect((await as(stranger, (tx) => listMeetings(tx))).coming.map(({ id }) => id)).toEqual([meetingId]);
    expect((await as(outsider, (tx) => listMeetings(tx))).coming).toEqual([]);
    await expect(read(outsider)).rejects.toBeInstanceOf(NotFound);
  });

  it('names no person whom the caller knows', async () => {
    const named = as(owner, (tx) => planMeeting(tx, owner, { ...frame, title: 'Rådet om Amina Provsson' }));
    await expect(named).rejects.toBeInstanceOf(InvalidForm);
  });

  it('is changed only by the organisation that called it', async () => {
    const guest = { guestName: 'Någon', organisationId: stranger.organisationId ?? '' };
    await expect(as(stranger, (tx) => inviteGuest(tx, stranger, meetingId, guest))).rejects.toBeInstanceOf(Refused);
    const sneak = as(stranger, (tx) =>
      tx.insertInto('meeting_people').values({
        collaboration_id: world.collaborationId, meeting_id: meetingId, organisation_id: stranger.organisationId ?? '', user_id: outsider.userId,
      }).execute(),
    );
    await expect(sneak).rejects.toThrow('row-level security');
  });

  it('keeps who was there', async () => {
    const { people } = await read(owner);
    const here = people.filter(({ userId }) => userId === owner.userId).map(({ id }) => id);
    await as(owner, (tx) => recordPresence(tx, owner, meetingId, here));
    expect((await read(owner)).people.filter(({ present }) => present).map(({ userId }) => userId)).toEqual([owner.userId]);
  });
});

describe('the agenda', () => {
  it('shows a case to those who work with it, and an invited stranger sees nothing of it', async () => {
    expect((await read(owner)).agenda.map((one) => one.name)).toEqual(['Amina Provsson']);
    expect((await read(partner)).agenda).toHaveLength(1);
    expect((await read(stranger)).agenda).toEqual([]);
    const all = await as(stranger, (tx) => tx.selectFrom('agenda_items').select('id').execute());
    expect(all).toEqual([]);
  });

  it('takes no case into a meeting that its writer may not see', async () => {
    const { rows } = await world.sql(
      `insert into meetings (collaboration_id, owner_organisation_id, kind, title, held_on) values ($1, $2, 'other', 'Annat', $3) returning id`,
      [world.collaborationId, stranger.organisationId, day],
    );
    const [foreign] = rows as { id: string }[];
    const sneak = as(owner, (tx) =>
      tx.insertInto('agenda_items').values({
        collaboration_id: world.collaborationId, meeting_id: found(foreign).id, case_id: caseId,
        owner_organisation_id: owner.organisationId ?? '', position: 1,
      }).execute(),
    );
    await expect(sneak).rejects.toThrow('row-level security');
  });
});

describe('a decision', () => {
  it('is refused when the interpreter failed, or when ordinary measures remain and a new one is granted', async () => {
    const at = { meetingId, itemId: (await item()).id };
    const deaf = decision({ interpreter: 'did_not_come' });
    await expect(as(owner, (tx) => decide(tx, owner, at, deaf))).rejects.toBeInstanceOf(Refused);
    const { rows } = await world.sql(`insert into interventions (collaboration_id, name) values ($1, 'Kurs') returning id`, [world.collaborationId]);
    const early = decision({ exhausted: false, intervention: found((rows as { id: string }[])[0]).id });
    await expect(as(owner, (tx) => decide(tx, owner, at, early))).rejects.toBeInstanceOf(Refused);
  });

  it('leaves nothing behind when any part of it fails', async () => {
    const nowhere = decision({ responsible: { organisationId: world.collaborationId, userId: null } });
    await expect(item().then(({ id }) => as(owner, (tx) => decide(tx, owner, { meetingId, itemId: id }, nowhere)))).rejects.toThrow();
    expect((await item()).state).toBe('waiting');
  });

  it('marks the case discussed, plans the promise and takes the case on, together', async () => {
    const at = { meetingId, itemId: (await item()).id };
    await as(owner, (tx) => decide(tx, owner, at, decision()));
    const [after] = (await read(owner)).agenda;
    expect(after).toMatchObject({ state: 'discussed', participantPresent: true, decisions: [{ text: 'Arbetsträning på bageriet', exhausted: true }] });
    const { rows } = await world.sql('select status, council_on::text from cases where id = $1', [caseId]);
    expect(rows).toEqual([{ status: 'planning', council_on: day }]);
    const steps = await world.sql(
      `select kind, responsible_user_id = $2 as promised from case_steps where case_id = $1 and done_on is null order by kind`,
      [caseId, partner.userId],
    );
    expect(steps.rows).toEqual([
      { kind: 'confirm_decision', promised: true }, { kind: 'council_promise', promised: true }, { kind: 'follow_up_decision', promised: false }, { kind: 'make_plan', promised: false },
    ]);
  });

  it('is read by a partner only when its category is disclosed to her', async () => {
    expect((await read(partner)).agenda[0]?.decisions).toEqual([]);
    await world.disclose(caseId, owner.organisationId ?? '', partner.organisationId ?? '', ['work']);
    expect((await read(partner)).agenda[0]?.decisions).toHaveLength(1);
  });

  it('cannot be changed afterwards, and its case cannot be postponed', async () => {
    const change = as(owner, (tx) => tx.updateTable('decisions').set({ text: 'Annat' }).execute());
    await expect(change).rejects.toThrow('permission denied');
    const at = { meetingId, itemId: (await item()).id };
    await expect(as(owner, (tx) => postpone(tx, owner, at, decision()))).rejects.toBeInstanceOf(Refused);
  });
});

describe('a line that is another organisation’s to do', () => {
  const decisionsOf = async (member: Member) => (await read(member)).agenda.flatMap(({ decisions }) => decisions);
  const waiting = (kind: string) =>
    world.sql(`select done_on, responsible_user_id as who from case_steps where case_id = $1 and kind = $2`, [caseId, kind]).then(({ rows }) => rows);

  it('waits for that organisation, is confirmed by its people who work with the case, once, and the time line says so', async () => {
    await world.disclose(caseId, owner.organisationId ?? '', partner.organisationId ?? '', ['work']);
    await as(owner, async (tx) => decide(tx, owner, { meetingId, itemId: (await item()).id }, decision({ text: 'Läkarbesök i veckan' })));
    const line = found((await decisionsOf(owner)).find(({ text }) => text === 'Läkarbesök i veckan'));
    expect([line.confirmedBy, line.confirmedOn]).toEqual([null, null]);
    expect(await waiting('confirm_decision')).toContainEqual({ done_on: null, who: partner.userId });
    for (const other of [owner, stranger, outsider]) {
      await expect(as(other, (tx) => confirmLine(tx, 'decision', line.id))).rejects.toBeInstanceOf(Refused);
    }
    await as(partner, (tx) => confirmLine(tx, 'decision', line.id));
    expect(found((await decisionsOf(owner)).find(({ id }) => id === line.id))).toMatchObject({ confirmedBy: partner.userName, confirmedOn: today() });
    await expect(as(partner, (tx) => confirmLine(tx, 'decision', line.id))).rejects.toBeInstanceOf(Refused);
    const { rows } = await world.sql(`select owner_organisation_id as owner, category from case_events where kind = 'line_confirmed' and record_id = $1`, [line.id]);
    expect(rows).toEqual([{ owner: partner.organisationId, category: 'work' }]);
    const open = await world.sql(`select 1 from case_steps where record_id = $1 and kind = 'confirm_decision' and done_on is null`, [line.id]);
    expect(open.rows).toEqual([]);
  });

  it('is confirmed by being written where one’s own organisation is to do it', async () => {
    const own = { responsible: { organisationId: owner.organisationId ?? '', userId: owner.userId }, text: 'Samordnaren ringer' };
    await as(owner, async (tx) => decide(tx, owner, { meetingId, itemId: (await item()).id }, decision(own)));
    expect(found((await decisionsOf(owner)).find(({ text }) => text === own.text))).toMatchObject({ confirmedBy: owner.userName });
  });

  it('is not confirmed in somebody’s name by whoever writes it, also not by SQL', async () => {
    const before = found((await decisionsOf(owner))[0]);
    const { rows } = await world.sql('select agenda_item_id as item from decisions where id = $1', [before.id]);
    const id = newId();
    await as(owner, (tx) =>
      tx.insertInto('decisions').values({
        collaboration_id: world.collaborationId, id, case_id: caseId, owner_organisation_id: owner.organisationId ?? '', meeting_id: meetingId,
        agenda_item_id: (rows[0] as { item: string }).item, text: 'x', responsible_organisation_id: partner.organisationId ?? '',
        follow_up_on: day, ordinary_measures_exhausted: true, confirmed_by: partner.userId, confirmed_at: new Date(),
      }).execute(),
    );
    const { rows: written } = await world.sql('select confirmed_by from decisions where id = $1', [id]);
    expect(written).toEqual([{ confirmed_by: null }]);
    const forced = as(owner, (tx) => tx.updateTable('decisions').set({ confirmed_by: owner.userId }).where('id', '=', id).execute());
    await expect(forced).rejects.toThrow('permission denied');
  });
});

describe('the next meeting', () => {
  it('is called with one click: the same people, and what was put off or never came up, in its order', async () => {
    const more = [await world.openCase(owner), await world.openCase(owner)].map((one) => one.caseId);
    const id = await as(owner, (tx) => planMeeting(tx, owner, { ...frame, title: 'Rådet i december' }));
    await as(owner, (tx) => invite(tx, owner, id, { organisationId: partner.organisationId ?? '', userId: partner.userId }));
    await as(owner, (tx) => inviteGuest(tx, owner, id, { guestName: 'Gun Gäst', organisationId: partner.organisationId ?? '' }));
    for (const each of [...more, caseId]) await as(owner, (tx) => addToAgenda(tx, owner, id, each));
    const { agenda } = await as(owner, (tx) => readMeeting(tx, owner, id));
    const itemOf = (of: string | undefined) => found(agenda.find((one) => one.caseId === of)).id;
    await as(owner, (tx) => postpone(tx, owner, { meetingId: id, itemId: itemOf(more[0]) }, { participantPresent: false, interpreter: 'not_needed' }));
    await as(owner, (tx) => decide(tx, owner, { meetingId: id, itemId: itemOf(caseId) }, decision()));
    await expect(as(owner, (tx) => callNextMeeting(tx, owner, id))).rejects.toBeInstanceOf(Refused);
    await expect(as(owner, (tx) => setNextDate(tx, owner, id, day))).rejects.toBeInstanceOf(InvalidForm);
    await expect(as(partner, (tx) => setNextDate(tx, partner, id, addDays(day, 28)))).rejects.toBeInstanceOf(Refused);
    await as(owner, (tx) => setNextDate(tx, owner, id, addDays(day, 28)));
    const nextId = await as(owner, (tx) => callNextMeeting(tx, owner, id));
    const next = await as(owner, (tx) => readMeeting(tx, owner, nextId));
    expect(next.meeting).toMatchObject({ kind: 'council', title: 'Rådet i december', heldOn: addDays(day, 28), startsAt: '13:00', state: 'planned' });
    expect(next.people.map(({ name }) => name).toSorted()).toEqual([owner.userName, partner.userName, 'Gun Gäst'].toSorted());
    expect(next.agenda.map((one) => [one.caseId, one.state])).toEqual([[more[0], 'waiting'], [more[1], 'waiting']]);
    const before = await as(owner, (tx) => readMeeting(tx, owner, id));
    expect(before.meeting.nextMeetingId).toBe(nextId);
    expect(before.agenda.map(({ state }) => state)).toEqual(['postponed', 'postponed', 'discussed']);
    await expect(as(owner, (tx) => callNextMeeting(tx, owner, id))).rejects.toBeInstanceOf(Refused);
  });
});
