import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { addDays, today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { cancelAbsence, planAbsence, readAbsence } from './commands/absence.ts';
import { handOver, readLeftCases, takeOverCase } from './commands/hand-over.ts';
import { letIn, shutOut } from './commands/locks.ts';
import { openAnonymousCase } from './commands/open-anonymous.ts';
import { readPerson, savePerson, type PersonToSave } from './commands/person.ts';
import { readCase } from './commands/read-case.ts';
import { planStep } from './commands/record-event.ts';
import { addColleague, endColleague, readTeam, readTeamGuards } from './commands/team.ts';

const { ownerUrl } = await testDatabase();
let world: World;
let af: string;
let coordinator: Member;
let colleague: Member;
let successor: Member;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  af = await world.organisation('Arbetsförmedlingen Prov');
  coordinator = await world.member(af, 'coordinator', 'Cora');
  colleague = await world.member(af, 'caseworker', 'Kim');
  successor = await world.member(af, 'caseworker', 'Sara');
});
afterAll(() => world.close());

async function ownCase(fn = 'coordinator'): Promise<{ caseId: string; personId: string }> {
  const made = await world.openCase(coordinator);
  await world.sql('update case_team set function = $1, sees_protected = true where case_id = $2', [fn, made.caseId]);
  return made;
}

const reads = (member: Member, caseId: string) =>
  as(member, (tx) => readCase(tx, caseId)).then(() => true, (error: unknown) => {
    if (error instanceof NotFound || isNoAccess(error)) return false;
    throw error;
  });
const rowOf = async (member: Member, caseId: string) => {
  const { team } = await as(coordinator, (tx) => readTeam(tx, coordinator, caseId));
  return team.find((each) => each.userId === member.userId)?.id ?? '';
};
const add = (caseId: string, member: Member, change: { from?: string; lastDay?: string; seesProtected?: boolean } = {}) =>
  as(coordinator, (tx) =>
    addColleague(tx, coordinator, caseId, { who: `${member.userId}.${af}`, function: 'contact', seesProtected: false, ...change }),
  );

describe('the team over time', () => {
  test('who joins later reads from that day, and is seen to come', async () => {
    const { caseId } = await ownCase();
    await add(caseId, colleague, { from: addDays(today(), 3), lastDay: addDays(today(), 5) });
    expect(await reads(colleague, caseId)).toBe(false);
    const { coming } = await as(coordinator, (tx) => readTeam(tx, coordinator, caseId));
    expect(coming).toMatchObject([{ userId: colleague.userId, validFrom: addDays(today(), 3), validTo: addDays(today(), 6) }]);
    await as(coordinator, (tx) => endColleague(tx, coordinator, caseId, coming[0]?.id ?? ''));
    const after = await as(coordinator, (tx) => readTeam(tx, coordinator, caseId));
    expect(after.coming.map((each) => each.validTo)).toEqual([addDays(today(), 3)]);
  });

  test('whose time is over reads no longer; a last day before the first is refused', async () => {
    const { caseId } = await ownCase();
    await add(caseId, colleague, { from: addDays(today(), -9), lastDay: addDays(today(), -1) });
    expect(await reads(colleague, caseId)).toBe(false);
    await expect(add(caseId, successor, { from: today(), lastDay: addDays(today(), -1) })).rejects.toBeInstanceOf(InvalidForm);
  });

  test('leaving the organisation ends access at once', async () => {
    const { caseId } = await ownCase();
    const leaver = await world.member(af, 'caseworker', 'Lämnar');
    await add(caseId, leaver);
    expect(await reads(leaver, caseId)).toBe(true);
    await world.sql('update memberships set valid_to = app.today() where id = $1', [leaver.membershipId]);
    expect(await reads(leaver, caseId)).toBe(false);
  });
});

describe('handing over', () => {
  test('moves what is left to do, lets the successor in and shuts the door behind', async () => {
    const { caseId } = await ownCase();
    await add(caseId, colleague);
    await as(coordinator, (tx) =>
      planStep(tx, coordinator, { caseId, kind: 'make_plan', dueOn: today(), responsibleOrganisationId: af, responsibleUserId: colleague.userId }),
    );
    const row = await rowOf(colleague, caseId);
    const own = await as(colleague, (tx) => handOver(tx, colleague, caseId, row, { to: successor.userId, seesProtected: false }));
    expect(own).toBe(true);
    expect([await reads(colleague, caseId), await reads(successor, caseId)]).toEqual([false, true]);
    const steps = await as(successor, (tx) => tx.selectFrom('case_steps').select('responsible_user_id as who').where('case_id', '=', caseId).execute());
    expect(steps).toEqual([{ who: successor.userId }]);
  });

  test('is for one’s own organisation, and not for somebody outside the case', async () => {
    const { caseId } = await ownCase();
    const row = await rowOf(coordinator, caseId);
    await expect(as(colleague, (tx) => handOver(tx, colleague, caseId, row, { to: successor.userId, seesProtected: false }))).rejects.toBeInstanceOf(NotFound);
    const steal = as(colleague, (tx) => sql`select app.hand_over_steps(${caseId}, ${coordinator.userId}, ${colleague.userId})`.execute(tx));
    await expect(steal).rejects.toMatchObject({ code: '42501' });
  });
});

describe('absence', () => {
  test('a colleague covers what she answers for, sees no protected name, and it ends by itself', async () => {
    const away = await world.member(af, 'caseworker', 'Borta');
    const { caseId, personId } = await world.openCase(away);
    await world.sql(`update case_team set function = 'responsible', sees_protected = true where case_id = $1`, [caseId]);
    await world.sql('update persons set protected_identity = true where id = $1', [personId]);
    const only = await world.openCase(away);
    await world.sql(`update case_team set function = 'responsible', sees_protected = true where case_id = $1`, [only.caseId]);
    await world.sql('update persons set protected_identity = true, named_only = true where id = $1', [only.personId]);
    const cases = await as(away, (tx) => planAbsence(tx, away, { who: colleague.userId, from: today(), lastDay: addDays(today(), 7) }));
    expect(cases).toEqual([caseId]);
    const shell = await as(colleague, (tx) => readCase(tx, caseId));
    expect(shell.name).toBeNull();
    expect(await reads(colleague, only.caseId)).toBe(false);
    const rows = await as(away, (tx) => tx.selectFrom('case_team').select(['source', 'valid_to']).where('user_id', '=', colleague.userId).where('case_id', '=', caseId).execute());
    expect(rows).toEqual([{ source: 'cover', valid_to: addDays(today(), 8) }]);
    const { absences } = await as(away, (tx) => readAbsence(tx, away));
    await as(away, (tx) => cancelAbsence(tx, away, absences[0]?.id ?? ''));
    expect(await reads(colleague, caseId)).toBe(false);
  });

  test('is covered within the organisation', async () => {
    const outsider = await world.member(await world.organisation('Annan part'), 'caseworker', 'Utom');
    const plan = as(coordinator, (tx) => planAbsence(tx, coordinator, { who: outsider.userId, from: today(), lastDay: today() }));
    await expect(plan).rejects.toBeInstanceOf(InvalidForm);
  });
});

describe('cases that nobody answers for', () => {
  test('are seen without a name by coordinators of their owner, and taken over', async () => {
    const gone = await world.member(af, 'coordinator', 'Slutat');
    const { caseId, personId } = await world.openCase(gone);
    await world.sql(`update case_team set function = 'responsible', sees_protected = true where case_id = $1`, [caseId]);
    await world.sql('update persons set protected_identity = true, named_only = true where id = $1', [personId]);
    const left = (member: Member) => as(member, (tx) => readLeftCases(tx, member)).then(({ cases }) => cases.map((each) => each.id));
    expect(await left(coordinator)).not.toContain(caseId);
    await world.sql('update memberships set valid_to = app.today() where id = $1', [gone.membershipId]);
    expect(await left(coordinator)).toContain(caseId);
    expect(await left(colleague)).toEqual([]);
    expect(await reads(coordinator, caseId)).toBe(false);
    await expect(as(colleague, (tx) => takeOverCase(tx, caseId, colleague.userId))).rejects.toBeInstanceOf(Refused);
    await as(coordinator, (tx) => takeOverCase(tx, caseId, successor.userId));
    expect((await as(successor, (tx) => readCase(tx, caseId))).name).toBe('Amina Provsson');
    expect(await left(coordinator)).not.toContain(caseId);
    await expect(as(coordinator, (tx) => takeOverCase(tx, caseId, coordinator.userId))).rejects.toBeInstanceOf(Refused);
  });
});

describe('locks', () => {
  test('whoever is shut out sees neither the case nor the lock nor her own place in the team; then she is let in', async () => {
    const { caseId } = await ownCase();
    await add(caseId, colleague);
    await as(coordinator, (tx) => shutOut(tx, coordinator, caseId, colleague.userId, 'relative'));
    expect(await reads(colleague, caseId)).toBe(false);
    for (const table of ['case_locks', 'case_team', 'case_events'] as const) {
      expect(await as(colleague, (tx) => tx.selectFrom(table).select('id').where('case_id', '=', caseId).execute())).toEqual([]);
    }
    const { shell } = await as(coordinator, (tx) => readTeam(tx, coordinator, caseId));
    const guards = await as(coordinator, (tx) => readTeamGuards(tx, coordinator, shell));
    expect(guards?.locks).toMatchObject([{ userId: colleague.userId, reason: 'relative' }]);
    await as(coordinator, (tx) => letIn(tx, coordinator, caseId, guards?.locks[0]?.id ?? ''));
    expect(await reads(colleague, caseId)).toBe(true);
  });

  test('only a coordinator of the owner sets one', async () => {
    const { caseId } = await ownCase();
    await add(caseId, colleague);
    await expect(as(colleague, (tx) => shutOut(tx, colleague, caseId, successor.userId, 'other'))).rejects.toBeInstanceOf(NotFound);
    const set = as(colleague, (tx) =>
      tx.insertInto('case_locks').values({ collaboration_id: world.collaborationId, case_id: caseId, user_id: successor.userId, reason: 'other', set_by: colleague.userId }).execute(),
    );
    await expect(set).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the person', () => {
  const saved = async (member: Member, caseId: string, change: Partial<PersonToSave>, version?: number) => {
    const { person } = await as(member, (tx) => readPerson(tx, member, caseId));
    return as(member, (tx) =>
      savePerson(tx, member, caseId, { ...person, number: null, named: [], ...change } as PersonToSave, version ?? person.version),
    );
  };

  test('is protected in two degrees, and the named are named by the named', async () => {
    const { caseId, personId } = await ownCase();
    await add(caseId, colleague);
    await add(caseId, successor);
    const named = [await rowOf(coordinator, caseId), await rowOf(successor, caseId)];
    await expect(saved(coordinator, caseId, { protection: 'marked' })).rejects.toBeInstanceOf(InvalidForm);
    await saved(coordinator, caseId, { protection: 'marked', named });
    expect((await as(colleague, (tx) => readCase(tx, caseId))).name).toBeNull();
    expect((await as(successor, (tx) => readCase(tx, caseId))).name).toBe('Amina Provsson');
    await expect(as(colleague, (tx) => readPerson(tx, colleague, caseId))).rejects.toBeInstanceOf(NotFound);
    const own = await rowOf(colleague, caseId);
    const nameHerself = as(colleague, (tx) => tx.updateTable('case_team').set({ sees_protected: true }).where('id', '=', own).execute());
    await expect(nameHerself).rejects.toMatchObject({ code: '42501' });
    const lift = await as(colleague, (tx) => tx.updateTable('persons').set({ protected_identity: false }).where('id', '=', personId).executeTakeFirst());
    expect(lift.numUpdatedRows).toBe(0n);
    await saved(coordinator, caseId, { protection: 'named_only', named: [named[1] ?? ''] });
    expect([await reads(colleague, caseId), await reads(coordinator, caseId), await reads(successor, caseId)]).toEqual([false, false, true]);
  });

  test('changed by two at once shows both values', async () => {
    const { caseId } = await ownCase();
    const { person } = await as(coordinator, (tx) => readPerson(tx, coordinator, caseId));
    await saved(coordinator, caseId, { firstName: 'Amina Maria' });
    const late = saved(coordinator, caseId, { firstName: 'Anina' }, person.version);
    await expect(late).rejects.toBeInstanceOf(VersionConflict);
    await late.catch((error: VersionConflict) => expect(error.conflicts).toMatchObject([{ theirs: 'Amina Maria', yours: 'Anina' }]));
  });

  test('without a name takes a place, and may be named later; a number that another has says nothing', async () => {
    const caseId = await as(coordinator, (tx) =>
      openAnonymousCase(tx, coordinator, {
        alias: 'Solrosen', gender: 'K', areaId: null, language: null, needsInterpreter: null, safeContact: null, protectedIdentity: true,
      }),
    );
    expect((await as(coordinator, (tx) => readCase(tx, caseId))).name).toBe('Solrosen');
    const other = await ownCase();
    await world.sql(`update person_identities set number = '198202029809', number_kind = 'personnummer' where person_id = $1`, [other.personId]);
    const named = [await rowOf(coordinator, caseId)];
    await saved(coordinator, caseId, {
      firstName: 'Amina', lastName: 'Provsson', protection: 'marked', named, number: { kind: 'personnummer', number: '198202029809' },
    });
    const { person } = await as(coordinator, (tx) => readPerson(tx, coordinator, caseId));
    expect(person).toMatchObject({ number: '198202029809', birthDate: '1982-02-02', firstName: 'Amina' });
    const holders = await world.sql(`select person_id from person_identities where number = '198202029809'`);
    expect(holders.rows).toEqual([{ person_id: other.personId }]);
    const found = await as(coordinator, (tx) => sql<{ id: string }>`select case_id as id from app.search_cases(null, '198202029809', 9)`.execute(tx));
    expect(found.rows.map((each) => each.id).toSorted()).toEqual([caseId, other.caseId].toSorted());
  });
});
