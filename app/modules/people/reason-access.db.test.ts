import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { NotFound, Refused } from '#app/platform/errors/index.ts';
import { refuseMereReader } from '#app/platform/route/mere-reader.server.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readCase } from './commands/read-case.ts';
import { markReadingsSeen, readWithReason, stopReading } from './commands/read-with-reason.ts';
import { readTeam, readTeamGuards } from './commands/team.ts';

const { ownerUrl } = await testDatabase();
let world: World;
let af: string;
let fk: string;
let coordinator: Member;
let serial = 0;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  af = await world.organisation('Arbetsförmedlingen Prov');
  fk = await world.organisation('Försäkringskassan Prov');
  coordinator = await world.member(af, 'coordinator', 'Cora');
});
afterAll(() => world.close());

async function numbered(): Promise<{ caseId: string; personId: string; number: string }> {
  const made = await world.openCase(coordinator);
  serial += 1;
  const number = `1982020298${String(serial).padStart(2, '0')}`;
  await world.sql(`update person_identities set number = $1, number_kind = 'personnummer' where person_id = $2`, [number, made.personId]);
  await world.sql(`update case_team set function = 'coordinator' where case_id = $1`, [made.caseId]);
  for (const category of ['work', 'safety']) {
    await world.sql(
      `insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text) values ($1, $2, $3, $4, app.today(), 'x')`,
      [world.collaborationId, made.caseId, af, category],
    );
  }
  return { ...made, number };
}

const open = (member: Member, number: string) =>
  as(member, (tx) => readWithReason(tx, member, { number, reason: 'acute', stated: 'Kollegan är sjuk och hon ringde' }));
const words = (member: Member, number: string) => open(member, number).then(() => 'opened', (error: Refused) => error.reason);
const notes = (member: Member, caseId: string) =>
  as(member, (tx) => tx.selectFrom('notes').select('category').where('case_id', '=', caseId).execute());

describe('access for a stated reason', () => {
  test('opens the case for reading, never safety, for a time; told to the coordinator and seen by her', async () => {
    const { caseId, personId, number } = await numbered();
    const reader = await world.member(af, 'caseworker', 'Läsaren');
    const participant = await world.participant(personId);
    expect(await open(reader, number)).toBe(caseId);
    const shell = await as(reader, (tx) => readCase(tx, caseId));
    expect(shell.readsUntil).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(await notes(reader, caseId)).toEqual([{ category: 'work' }]);
    expect((await as(coordinator, (tx) => readCase(tx, caseId))).readsUntil).toBeNull();
    const steps = await as(coordinator, (tx) => tx.selectFrom('case_steps').select(['kind', 'responsible_user_id as who']).where('case_id', '=', caseId).execute());
    expect(steps).toEqual([{ kind: 'reason_access_told', who: coordinator.userId }]);
    const team = await as(coordinator, (tx) => readTeam(tx, coordinator, caseId));
    expect(await as(coordinator, (tx) => readTeamGuards(tx, coordinator, team.shell))).toMatchObject({ readings: [{ name: 'Läsaren', reason: 'acute' }] });
    const seen = await as(participant, (tx) => tx.selectFrom('access_exceptions').select('reason').where('case_id', '=', caseId).execute());
    expect(seen).toEqual([{ reason: 'acute' }]);
    const log = await world.sql(`select reason, acting_organisation_id from audit_log where event = 'reason_access.opened' and outcome = 'done' and $1 = any (case_ids)`, [caseId]);
    expect(log.rows).toEqual([{ reason: 'acute', acting_organisation_id: af }]);
    await as(coordinator, (tx) => markReadingsSeen(tx, caseId));
    await as(reader, (tx) => stopReading(tx, reader, caseId));
    await expect(as(reader, (tx) => readCase(tx, caseId))).rejects.toBeInstanceOf(NotFound);
  });

  test('ends by itself', async () => {
    const { caseId, number } = await numbered();
    const reader = await world.member(af, 'caseworker');
    await open(reader, number);
    await world.sql(`update access_exceptions set opened_at = opened_at - interval '3 hours', expires_at = expires_at - interval '3 hours' where case_id = $1`, [caseId]);
    await expect(as(reader, (tx) => readCase(tx, caseId))).rejects.toBeInstanceOf(NotFound);
  });

  test('writes nothing, whatever is tried, and is told so politely', async () => {
    const { caseId, personId, number } = await numbered();
    const reader = await world.member(af, 'coordinator');
    await open(reader, number);
    await expect(as(reader, (tx) => refuseMereReader(tx, actorOf(reader), caseId))).rejects.toBeInstanceOf(Refused);
    await as(coordinator, (tx) => refuseMereReader(tx, actorOf(coordinator), caseId));
    const tries = [
      sql`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
        values (app.collaboration(), ${caseId}, ${af}, 'work', app.today(), 'x')`,
      sql`insert into case_team (collaboration_id, case_id, user_id, organisation_id, function, created_by)
        values (app.collaboration(), ${caseId}, app.user_id(), ${af}, 'contact', app.user_id())`,
      sql`insert into case_locks (collaboration_id, case_id, user_id, reason, set_by)
        values (app.collaboration(), ${caseId}, ${coordinator.userId}, 'other', app.user_id())`,
      sql`insert into disclosures (collaboration_id, case_id, from_organisation_id, to_organisation_id, category, ground, purpose, created_by)
        values (app.collaboration(), ${caseId}, ${af}, ${fk}, 'identity', 'referral_agreement', 'x', app.user_id())`,
    ];
    for (const attempt of tries) await expect(as(reader, (tx) => attempt.execute(tx))).rejects.toMatchObject({ code: '42501' });
    const changes = [
      sql`update cases set version = version + 1 where id = ${caseId}`,
      sql`update persons set needs_interpreter = true where id = ${personId}`,
      sql`update person_identities set alias = 'x' where person_id = ${personId}`,
      sql`update case_team set valid_to = valid_from where case_id = ${caseId}`,
      sql`update case_steps set done_on = app.today() where case_id = ${caseId}`,
    ];
    for (const change of changes) expect((await as(reader, (tx) => change.execute(tx))).numAffectedRows).toBe(0n);
  });

  test('says the same of one who is unknown, of another organisation, of one for the named alone and of one who is shut to the reader', async () => {
    const reader = await world.member(af, 'caseworker');
    const [named, locked, plain] = [await numbered(), await numbered(), await numbered()];
    await world.sql('update persons set protected_identity = true, named_only = true where id = $1', [named.personId]);
    await world.sql(`insert into case_locks (collaboration_id, case_id, user_id, reason) values ($1, $2, $3, 'relative')`, [world.collaborationId, locked.caseId, reader.userId]);
    const outside = await world.member(fk, 'caseworker');
    const answers = [
      await words(reader, '199909099999'), await words(reader, named.number), await words(reader, locked.number), await words(outside, plain.number),
    ];
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).not.toBe('opened');
    const refused = await world.sql(`select reason, case_ids from audit_log where event = 'reason_access.opened' and outcome = 'refused'`);
    expect(refused.rows).toEqual(Array.from({ length: 4 }, () => ({ reason: 'not_opened', case_ids: [] })));
    await world.disclose(plain.caseId, af, fk, ['identity']);
    expect(await open(outside, plain.number)).toBe(plain.caseId);
    expect(await notes(outside, plain.caseId)).toEqual([]);
  });

  test('is not opened by those whose work it is not, whatever page they send it from', async () => {
    const { number } = await numbered();
    for (const role of ['language_support', 'group_leader'] as const) {
      const helper = await world.member(af, role);
      const asked = as(helper, (tx) => sql`select app.open_with_reason(${number}, 'acute', 'Ett skäl som är långt nog')`.execute(tx));
      await expect(asked).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('shows a protected name to nobody new', async () => {
    const { caseId, personId, number } = await numbered();
    await world.sql('update persons set protected_identity = true where id = $1', [personId]);
    const reader = await world.member(af, 'caseworker');
    await open(reader, number);
    expect((await as(reader, (tx) => readCase(tx, caseId))).name).toBeNull();
  });

  test('is tried ten times an hour and no more', async () => {
    const reader = await world.member(af, 'caseworker');
    const answers: string[] = [];
    for (let i = 0; i < 11; i += 1) answers.push(await words(reader, `1999090999${String(i).padStart(2, '0')}`));
    expect(new Set(answers.slice(0, 10)).size).toBe(1);
    expect(answers[10]).not.toBe(answers[0]);
  });
});
