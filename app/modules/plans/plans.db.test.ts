import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { Refused, found } from '#app/platform/errors/index.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { addAction, agreePlan, moveAction, readHeldPlan, readPlan, removeLine, revisePlan, saveGoal, saveOwnGoal } from './index.server.ts';
import { copyLines } from './data/plans.ts';

const database = await testDatabase();
const later = addDays(today(), 90);
const agreement = {
  agreedWith: 'Amina och samordnaren', language: 'Svenska', interpreter: 'not_needed', saidBack: 'Jag ska baka', followUpOn: later,
} as const;
let world: World;
let owner: Member;
let partner: Member;
let her: Member;
let caseId: string;

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  const own = await world.organisation('Kommunen');
  const other = await world.organisation('Regionen');
  owner = await world.member(own, 'coordinator');
  partner = await world.member(other, 'health_coordinator');
  const opened = await world.openCase(owner, { status: 'planning' });
  caseId = opened.caseId;
  her = await world.participant(opened.personId);
  await world.joins(caseId, partner);
  await world.disclose(caseId, own, other, ['identity', 'work']);
});
afterAll(() => world.close());

const plan = async (member: Member) => found(await as(member, (tx) => readPlan(tx, caseId)));
const goalTexts = async (member: Member) => (await plan(member)).goals.map(({ text }) => text);
const goalId = async (member: Member, text: string) => found((await plan(member)).goals.find((goal) => goal.text === text)).id;

async function addGoal(member: Member, text: string, category: 'work' | 'health' | 'safety'): Promise<void> {
  await as(member, (tx) => saveGoal(tx, member, { caseId, version: 0 }, { text, lifeArea: 'work', category }));
}

describe('a proposed plan', () => {
  it('is written line by line; each reader meets only the lines that are open to her', async () => {
    await as(owner, (tx) => saveOwnGoal(tx, owner, caseId, { ownGoal: 'Jag vill baka bröd åt andra', followUpOn: null }, 0));
    await addGoal(owner, 'Öva på bageriet', 'work');
    await addGoal(owner, 'Sova bättre', 'health');
    await addGoal(owner, 'Trygg väg hem', 'safety');
    await addGoal(partner, 'Träffa en fysioterapeut', 'health');
    expect(await goalTexts(partner)).toEqual(['Öva på bageriet', 'Träffa en fysioterapeut']);
    expect(await goalTexts(owner)).toEqual(['Öva på bageriet', 'Sova bättre', 'Trygg väg hem']);
  });

  it('cannot be agreed while nobody has promised anything, or without an interpreter who was understood', async () => {
    const { version } = (await plan(owner)).plan;
    await expect(as(owner, (tx) => agreePlan(tx, owner, caseId, agreement, version))).rejects.toBeInstanceOf(Refused);
    const action = { text: 'Ringer bageriet', who: { organisationId: owner.organisationId ?? '', userId: owner.userId }, fromOn: null, dueOn: later };
    await as(owner, async (tx) => addAction(tx, owner, caseId, await goalId(owner, 'Öva på bageriet'), action));
    await as(owner, async (tx) => addAction(tx, owner, caseId, await goalId(owner, 'Trygg väg hem'), { ...action, text: 'Hämtar nyckeln' }));
    const deaf = { ...agreement, interpreter: 'not_understood' } as const;
    await expect(as(owner, (tx) => agreePlan(tx, owner, caseId, deaf, version))).rejects.toBeInstanceOf(Refused);
  });

  it('lets nobody change or take away what another organisation wrote', async () => {
    const theirs = await goalId(partner, 'Öva på bageriet');
    await expect(as(partner, (tx) => removeLine(tx, partner, caseId, 'goal', theirs))).rejects.toBeInstanceOf(Refused);
    const result = await as(partner, (tx) => tx.updateTable('plan_goals').set({ text: 'Något annat' }).where('id', '=', theirs).executeTakeFirst());
    expect(result.numUpdatedRows).toBe(0n);
  });
});

describe('an agreed plan', () => {
  it('takes the case on, and is followed up on the day agreed', async () => {
    const { version } = (await plan(owner)).plan;
    await as(owner, (tx) => agreePlan(tx, owner, caseId, agreement, version));
    const { rows } = await world.sql('select status from cases where id = $1', [caseId]);
    expect(rows).toEqual([{ status: 'active' }]);
    const steps = await world.sql(`select due_on::text from case_steps where case_id = $1 and kind = 'follow_up_plan'`, [caseId]);
    expect(steps.rows).toEqual([{ due_on: later }]);
  });

  it.each([
    [`update plans set own_goal = 'Annat' where case_id = $1`],
    [`update plans set agreed_with = 'Ingen' where case_id = $1`],
    [`update plans set state = 'proposed', agreed_on = null where case_id = $1`],
    [`update plan_goals set text = 'Annat' where case_id = $1`],
    [`update plan_goals set category = 'work' where case_id = $1`],
    [`update plan_actions set text = 'Annat' where case_id = $1`],
    [`update plan_actions set responsible_user_id = null where case_id = $1`],
    [`delete from plan_actions where case_id = $1`],
  ])('is not changed by SQL either, not even by the owner of the tables: %s', async (statement) => {
    await expect(world.sql(statement, [caseId])).rejects.toThrow('agreed plan');
  });

  it('takes no new lines', async () => {
    await expect(addGoal(owner, 'Ett mål till', 'work')).rejects.toBeInstanceOf(Refused);
    const { plan: agreed, goals } = await plan(owner);
    await expect(
      as(owner, (tx) =>
        tx.insertInto('plan_actions').values({
          collaboration_id: world.collaborationId, case_id: caseId, owner_organisation_id: owner.organisationId ?? '', category: 'work',
          plan_id: agreed.id, goal_id: found(goals[0]).id, position: 9, text: 'Smyger in', by_participant: true,
        }).execute(),
      ),
    ).rejects.toThrow('row-level security');
  });

  it('still tells how far an action has come', async () => {
    const action = found(found((await plan(owner)).goals[0]).actions[0]);
    await as(owner, (tx) => moveAction(tx, owner, { caseId, version: action.version }, { actionId: action.id, state: 'done' }));
    expect((await plan(owner)).goals[0]?.actions[0]?.state).toBe('done');
  });

  it('shows her everything that is hers, but never safety', async () => {
    const held = found(await as(her, (tx) => readHeldPlan(tx, caseId)));
    expect(new Set(held.goals.map(({ text }) => text))).toEqual(new Set(['Öva på bageriet', 'Sova bättre', 'Träffa en fysioterapeut']));
    const actions = held.goals.flatMap((goal) => goal.actions);
    expect(actions.map(({ text, userName }) => [text, userName])).toEqual([['Ringer bageriet', 'coordinator']]);
  });
});

describe('a revision', () => {
  it('takes every line along to its own owner, also those that whoever revises may not read', async () => {
    await as(owner, (tx) => revisePlan(tx, owner, caseId));
    expect(await goalTexts(owner)).toEqual(['Öva på bageriet', 'Sova bättre', 'Trygg väg hem']);
    expect(await goalTexts(partner)).toEqual(['Öva på bageriet', 'Träffa en fysioterapeut']);
    const { rows } = await world.sql('select number, state from plans where case_id = $1 order by number', [caseId]);
    expect(rows).toEqual([{ number: 1, state: 'agreed' }, { number: 2, state: 'proposed' }]);
  });

  it('replaces the version before it when it is agreed', async () => {
    const { version } = (await plan(owner)).plan;
    await as(owner, (tx) => agreePlan(tx, owner, caseId, agreement, version));
    expect((await plan(owner)).versions.map(({ state }) => state)).toEqual(['agreed', 'replaced']);
  });

  it('copies lines into no plan but an open one of the same case', async () => {
    const { versions } = await plan(owner);
    expect(versions).toHaveLength(2);
    const { rows } = await world.sql('select id from plans where case_id = $1 order by number', [caseId]);
    const [first, second] = rows as { id: string }[];
    await expect(as(owner, (tx) => copyLines(tx, found(first).id, found(second).id))).rejects.toThrow('nothing to copy');
  });
});
