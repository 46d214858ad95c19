import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmLine } from '#app/modules/meetings/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { NotFound, Refused, VersionConflict, found } from '#app/platform/errors/index.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { changeReference, readReference } from './commands/references.ts';
import {
  addAction, addReference, agreePlan, changeAction, listReferences, moveAction, readPlan, revisePlan, saveGoal, saveOwnGoal,
} from './index.server.ts';

const database = await testDatabase();
const later = addDays(today(), 90);
let world: World;
let owner: Member;
let partner: Member;
let stranger: Member;
let her: Member;
let caseId: string;

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  const own = await world.organisation('Kommunen');
  const other = await world.organisation('Regionen');
  owner = await world.member(own, 'coordinator');
  partner = await world.member(other, 'health_coordinator');
  stranger = await world.member(other, 'health_coordinator', 'Någon annan');
  const opened = await world.openCase(owner, { status: 'planning' });
  caseId = opened.caseId;
  her = await world.participant(opened.personId);
  await world.joins(caseId, partner);
  await world.disclose(caseId, own, other, ['identity', 'work']);
});
afterAll(() => world.close());

describe('another plan that she has', () => {
  const reference = { kind: 'school', category: null, heldBy: 'Komvux, Sara Ek', datedOn: '2026-03-01', keptAt: 'Hos studievägledaren' } as const;
  const heldBy = async (member: Member) => (await as(member, (tx) => listReferences(tx, caseId))).map((one) => one.heldBy);

  it('is pointed to, and known to those who may know of its category; to her, but never what is safety', async () => {
    await as(owner, (tx) => addReference(tx, owner, caseId, reference));
    await as(owner, (tx) => addReference(tx, owner, caseId, { ...reference, kind: 'employment_service', heldBy: 'Arbetsförmedlingen' }));
    await as(owner, (tx) => addReference(tx, owner, caseId, { ...reference, kind: 'other', category: 'safety', heldBy: 'Kvinnojouren' }));
    expect((await heldBy(owner)).toSorted()).toEqual(['Arbetsförmedlingen', 'Komvux, Sara Ek', 'Kvinnojouren']);
    expect(await heldBy(partner)).toEqual(['Arbetsförmedlingen']);
    expect((await heldBy(her)).toSorted()).toEqual(['Arbetsförmedlingen', 'Komvux, Sara Ek']);
    expect(await heldBy(stranger)).toEqual([]);
  });

  it('is corrected and ended by the organisation that pointed to it, and of two who correct it the second is told', async () => {
    const one = found((await as(owner, (tx) => listReferences(tx, caseId))).find(({ kind }) => kind === 'employment_service'));
    const at = { caseId, referenceId: one.id, version: one.version };
    const theirs = as(partner, (tx) => changeReference(tx, partner, at, { ...reference, heldBy: 'x' }));
    await expect(theirs).rejects.toBeInstanceOf(Refused);
    const change = { ...reference, kind: 'employment_service', heldBy: 'AF i Provstad' } as const;
    await as(owner, (tx) => changeReference(tx, owner, at, change));
    await expect(as(owner, (tx) => changeReference(tx, owner, at, change))).rejects.toBeInstanceOf(VersionConflict);
    await as(owner, (tx) => changeReference(tx, owner, { ...at, version: one.version + 1 }, 'ended'));
    expect(await heldBy(partner)).toEqual([]);
    expect((await as(owner, (tx) => readReference(tx, caseId, one.id))).endedOn).toBe(today());
    await expect(as(stranger, (tx) => readReference(tx, caseId, one.id))).rejects.toBeInstanceOf(NotFound);
  });
});

describe('what another organisation is to do in a plan', () => {
  const who = () => ({ organisationId: partner.organisationId ?? '', userId: null });
  const plan = async () => found(await as(owner, (tx) => readPlan(tx, caseId)));
  const line = async (text: string) => found((await plan()).goals.flatMap(({ actions }) => actions).find((one) => one.text === text));
  const waits = async () =>
    (await world.sql(`select record_id, category from case_steps where case_id = $1 and kind = 'confirm_action' and done_on is null`, [caseId])).rows;
  const agree = async () => {
    const { version } = (await plan()).plan;
    const said = { agreedWith: 'Amina', language: 'Svenska', interpreter: 'not_needed', saidBack: 'Ja', followUpOn: later } as const;
    await as(owner, (tx) => agreePlan(tx, owner, caseId, said, version));
  };

  it('waits for it when the plan is agreed; what one’s own organisation wrote for itself does not', async () => {
    await as(owner, (tx) => saveOwnGoal(tx, owner, caseId, { ownGoal: 'Jag vill baka', followUpOn: null }, 0));
    await as(owner, (tx) => saveGoal(tx, owner, { caseId, version: 0 }, { text: 'Öva', lifeArea: 'work', category: null }));
    const goalId = found((await plan()).goals[0]).id;
    const action = { fromOn: null, dueOn: later };
    await as(owner, (tx) => addAction(tx, owner, caseId, goalId, { ...action, text: 'Sjukgymnast', who: who() }));
    await as(owner, (tx) => addAction(tx, owner, caseId, goalId, { ...action, text: 'Vi ringer', who: { organisationId: owner.organisationId ?? '', userId: owner.userId } }));
    await as(partner, (tx) => addAction(tx, partner, caseId, goalId, { ...action, text: 'Vi möts', who: who() }));
    await as(owner, (tx) => addAction(tx, owner, caseId, goalId, { ...action, text: 'Jag bakar', who: null }));
    expect(await waits()).toEqual([]);
    await agree();
    expect(await waits()).toEqual([{ record_id: (await line('Sjukgymnast')).id, category: 'work' }]);
    expect((await line('Vi ringer')).confirmedBy).toBe(owner.userName);
    expect((await line('Jag bakar')).confirmedBy).toBeNull();
  });

  it('is confirmed by its people who work with the case and may read the line, in the plan that holds', async () => {
    const { id } = await line('Sjukgymnast');
    for (const other of [owner, stranger]) await expect(as(other, (tx) => confirmLine(tx, 'plan_action', id))).rejects.toBeInstanceOf(Refused);
    await as(partner, (tx) => confirmLine(tx, 'plan_action', id));
    expect(await line('Sjukgymnast')).toMatchObject({ confirmedBy: partner.userName, confirmedOn: today() });
    expect(await waits()).toEqual([]);
    const own = await line('Sjukgymnast');
    await as(owner, (tx) => moveAction(tx, owner, { caseId, version: own.version }, { actionId: id, state: 'ongoing' }));
    expect((await line('Sjukgymnast')).confirmedBy).toBe(partner.userName);
  });

  it('stays confirmed in a revision that leaves it as it was, and is confirmed anew when it is changed', async () => {
    await as(owner, (tx) => revisePlan(tx, owner, caseId));
    const copied = await line('Sjukgymnast');
    expect(copied.confirmedBy).toBe(partner.userName);
    await as(owner, (tx) =>
      changeAction(tx, owner, { caseId, version: copied.version }, copied.id, { text: 'Sjukgymnast två gånger', who: who(), fromOn: null, dueOn: later }),
    );
    expect((await line('Sjukgymnast två gånger')).confirmedBy).toBeNull();
    await agree();
    expect(await waits()).toEqual([{ record_id: copied.id, category: 'work' }]);
  });
});
