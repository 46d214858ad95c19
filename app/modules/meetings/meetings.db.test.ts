import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, Refused, found } from '#app/platform/errors/index.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import {
  addToAgenda, decide, invite, inviteGuest, listMeetings, planMeeting, postpone, readMeeting, recordPresence,
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
      { kind: 'council_promise', promised: true }, { kind: 'follow_up_decision', promised: false }, { kind: 'make_plan', promised: false },
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
