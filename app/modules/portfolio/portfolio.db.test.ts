import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { addToAgenda, planMeeting } from '#app/modules/meetings/index.server.ts';
import { addAction, readPlan, saveGoal, saveOwnGoal } from '#app/modules/plans/index.server.ts';
import { found } from '#app/platform/errors/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readOwnPlan, readOwnThings, readWhoSees } from './index.server.ts';

const database = await testDatabase();
const day = addDays(today(), 5);
let world: World;
let owner: Member;
let shelter: Member;
let her: Member;
let another: Member;
let caseId: string;

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  const [own, other] = [await world.organisation('Kommunen'), await world.organisation('Regionen')];
  const hidden = await world.organisation('Kvinnojouren', { hidden: true });
  owner = await world.member(own, 'coordinator', 'Samordnaren');
  shelter = await world.member(hidden, 'companion', 'Jouren');
  const opened = await world.openCase(owner);
  caseId = opened.caseId;
  her = await world.participant(opened.personId);
  another = await world.participant((await world.openCase(owner)).personId);
  await world.joins(caseId, shelter);
  await world.disclose(caseId, own, other, ['identity', 'health', 'safety']);
  await world.disclose(caseId, own, hidden, ['identity', 'work']);
  await as(owner, (tx) => saveOwnGoal(tx, owner, caseId, { ownGoal: 'Jag vill baka', followUpOn: null }, 0));
  await promise(owner, 'Öva på bageriet', 'work', 'Ringer bageriet', owner);
  await promise(owner, 'Trygg väg hem', 'safety', 'Följer med hem', owner);
  await promise(owner, 'Någonstans att bo', 'everyday', 'Ordnar rum', shelter);
  await promise(shelter, 'Vila', 'work', 'Håller rummet', shelter);
  for (const reader of [owner, shelter]) {
    await as(reader, (tx) => audit(tx, actorOf(reader), { event: 'plans.read', caseIds: [caseId] }));
  }
  await as(owner, (tx) => audit(tx, actorOf(owner), { event: 'notes.new.done', caseIds: [caseId], category: 'safety' }));
});
afterAll(() => world.close());

async function promise(by: Member, goal: string, category: RecordCategory, text: string, who: Member): Promise<void> {
  await as(by, async (tx) => {
    await saveGoal(tx, by, { caseId, version: 0 }, { text: goal, lifeArea: 'work', category });
    const { goals } = found(await readPlan(tx, caseId));
    const goalId = goals.find((one) => one.text === goal)?.id;
    const responsible = { organisationId: who.organisationId ?? '', userId: who.userId };
    await addAction(tx, by, caseId, goalId, { text, who: responsible, fromOn: null, dueOn: day });
  });
}

async function readsForAReason(reader: Member): Promise<void> {
  await world.sql(
    `insert into access_exceptions (collaboration_id, case_id, user_id, organisation_id, reason, stated, expires_at)
     values ($1, $2, $3, $4, 'supervision', 'Hemlig bakgrund', now() + interval '1 hour')`,
    [world.collaborationId, caseId, reader.userId, reader.organisationId],
  );
}

describe('her own pages', () => {
  it('show her plan, but neither safety nor anything that a hidden organisation wrote or promised', async () => {
    const { view } = await as(her, readOwnPlan);
    expect(view?.plan.ownGoal).toBe('Jag vill baka');
    const actions = view?.goals.flatMap((goal) => goal.actions) ?? [];
    expect(actions.map(({ text, userName, organisationName }) => [text, userName, organisationName])).toEqual([
      ['Ringer bageriet', 'Samordnaren', 'Kommunen'],
    ]);
    expect(JSON.stringify(view)).not.toMatch(/Kvinnojouren|Trygg|Vila|Håller|Ordnar/);
  });

  it('tell who may read and who has read, but not of safety and never of a hidden organisation', async () => {
    const { readers, readings } = await as(her, readWhoSees);
    const theirs = { until: null, owners: ['Kommunen'] };
    expect(readers).toEqual([{ name: 'Regionen', what: [{ category: 'identity', ...theirs }, { category: 'health', ...theirs }] }]);
    expect(readings).toEqual([{ day: today(), organisation: 'Kommunen', kinds: ['plan'] }]);
  });

  it('tell who had access for a stated reason, but never that a hidden organisation had it, nor what was stated', async () => {
    await readsForAReason(owner);
    await readsForAReason(shelter);
    const { exceptions } = await as(her, readWhoSees);
    expect(exceptions).toEqual([{ id: expect.any(String), day: today(), organisation: 'Kommunen', reason: 'supervision' }]);
    const seen = await as(her, (tx) => tx.selectFrom('access_exceptions').select('organisation_id').execute());
    expect(seen).toEqual([{ organisation_id: owner.organisationId }]);
    await expect(as(her, (tx) => tx.selectFrom('access_exceptions').select('stated').execute())).rejects.toThrow('permission denied');
    const log = await as(her, (tx) => tx.selectFrom('audit_log').select(['category', 'acting_organisation_id as by']).execute());
    expect(log.length).toBeGreaterThan(0);
    expect(log.filter(({ category, by }) => category === 'safety' || by === shelter.organisationId)).toEqual([]);
  });

  it('tell when her case comes up next, and nothing else of the meeting', async () => {
    const meetingId = await as(owner, (tx) =>
      planMeeting(tx, owner, { kind: 'council', title: 'Rådet', heldOn: day, startsAt: '13:00', place: 'Ett rum' }),
    );
    await as(owner, (tx) => addToAgenda(tx, owner, meetingId, caseId));
    const { meeting } = await as(her, readOwnPlan);
    expect(meeting).toEqual({ heldOn: day, startsAt: '13:00' });
    await expect(as(her, (tx) => tx.selectFrom('meetings').select('place').execute())).rejects.toThrow('permission denied');
  });

  it('show nothing of anybody else', async () => {
    expect((await as(another, readOwnPlan)).view).toBeNull();
    expect(await as(another, readWhoSees)).toMatchObject({ readers: [], readings: [] });
    expect(await as(another, readOwnThings)).toMatchObject({ places: [], hours: [] });
    expect((await as(another, (tx) => tx.selectFrom('cases').select('id').execute())).map(({ id }) => id)).not.toContain(caseId);
  });

  it('let her change nothing', async () => {
    const change = as(her, (tx) => tx.updateTable('plans').set({ own_goal: 'Annat' }).execute());
    await expect(change).rejects.toThrow('permission denied');
  });
});
