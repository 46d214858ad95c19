import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Member } from '#app/platform/access/actor.ts';
import { NotFound, Refused } from '#app/platform/errors/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { decidePair, readDuplicates, readPair, undoDecision } from './commands/duplicates.ts';

const { ownerUrl } = await testDatabase();
let world: World;
let coordinator: Member;
let kim: Member;
let partner: Member;
let everybody: Member[];
let a: { caseId: string; personId: string };
let b: { caseId: string; personId: string };
let elsewhere: string;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  const [af, fk] = [await world.organisation('AF'), await world.organisation('FK')];
  coordinator = await world.member(af, 'coordinator');
  kim = await world.member(af, 'caseworker');
  partner = await world.member(fk, 'caseworker');
  const stranger = await world.member(fk, 'coordinator');
  a = await numbered('Amina', 'Hassan', '198202029809', 'personnummer');
  b = await numbered('Aminah', 'Hasan', '198202629808', 'samordningsnummer');
  elsewhere = (await world.openCase(partner)).caseId;
  await world.sql('update cases set person_id = $1, started_on = app.today() where id = $2', [b.personId, elsewhere]);
  await world.joins(a.caseId, kim);
  await world.joins(b.caseId, partner);
  await world.disclose(b.caseId, af, fk, ['identity', 'work']);
  for (const [caseId, owner] of [[a.caseId, af], [b.caseId, af], [elsewhere, fk]]) {
    for (const category of ['work', 'health', 'safety']) {
      await world.sql(
        `insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text) values ($1, $2, $3, $4, app.today(), 'x')`,
        [world.collaborationId, caseId, owner, category],
      );
    }
  }
  everybody = [coordinator, kim, partner, stranger, await world.participant(a.personId), await world.participant(b.personId)];
});
afterAll(() => world.close());

async function numbered(first: string, last: string, number: string, kind: string) {
  const made = await world.openCase(coordinator);
  await world.sql('update person_identities set first_name = $1, last_name = $2, number = $3, number_kind = $4 where person_id = $5', [
    first, last, number, kind, made.personId,
  ]);
  return made;
}

const tables = ['cases', 'notes', 'case_team', 'case_events', 'case_steps', 'disclosures', 'consents', 'persons'];

/** All that everybody reads, by table. */
async function readable(): Promise<Record<string, string[]>> {
  const sets: Record<string, string[]> = {};
  for (const [index, member] of everybody.entries()) {
    for (const table of tables) sets[`${index} ${table}`] = await idsOf(member, sql`select id from ${sql.table(table)} order by id`);
    sets[`${index} names`] = await idsOf(member, sql`select person_id as id from person_identities order by person_id`);
  }
  return sets;
}

async function idsOf(member: Member, query: ReturnType<typeof sql>): Promise<string[]> {
  try {
    return (await as(member, (tx) => query.execute(tx))).rows.map((row) => (row as { id: string }).id);
  } catch (error) {
    if (isNoAccess(error)) return [];
    throw error;
  }
}

const personKeys = async () => {
  const { rows } = await world.sql('select count(distinct stat_key)::int as n from persons where id = any ($1)', [[a.personId, b.personId]]);
  return (rows[0] as { n: number }).n;
};
const pair = () => [a.personId, b.personId].toSorted().join('.');

describe('two that are one', () => {
  test('are found among the seeker’s own persons and by nobody else', async () => {
    const { pairs } = await as(coordinator, (tx) => readDuplicates(tx));
    expect(pairs).toMatchObject([{ why: 'number_of_same_day' }]);
    expect(pairs[0] && [pairs[0].a.id, pairs[0].b.id].join('.')).toBe(pair());
    for (const member of [kim, partner]) expect((await as(member, (tx) => readDuplicates(tx))).pairs).toEqual([]);
    await expect(as(kim, (tx) => readPair(tx, pair()))).rejects.toBeInstanceOf(NotFound);
  });

  test('are joined with a trace and parted again, and nobody reads more or less for it', async () => {
    const before = await readable();
    expect(before['0 cases']).toHaveLength(2);
    expect(before['4 cases']).toEqual([a.caseId]);
    const keys = await personKeys();
    await as(coordinator, (tx) => decidePair(tx, coordinator, pair(), a.personId, 'same'));
    expect(await readable()).toEqual(before);
    expect([keys, await personKeys()]).toEqual([2, 1]);
    const { rows } = await world.sql('select kept_person_id, case_ids, decided_by from person_merges where undone_at is null');
    expect(rows).toMatchObject([{ kept_person_id: a.personId, decided_by: coordinator.userId }]);
    expect((rows[0] as { case_ids: string[] }).case_ids.toSorted()).toEqual([b.caseId, elsewhere].toSorted());
    const again = await as(coordinator, (tx) =>
      sql<{ id: string }>`select app.resolve_person('198202629808', 'samordningsnummer', null, null, null, 'K', null, false, null, null, null, null) as id`.execute(tx),
    );
    expect(again.rows).toEqual([{ id: a.personId }]);
    await expect(as(coordinator, (tx) => decidePair(tx, coordinator, pair(), b.personId, 'same'))).rejects.toBeInstanceOf(Refused);
    await as(coordinator, (tx) => undoDecision(tx, coordinator, pair()));
    expect(await readable()).toEqual(before);
    expect(await personKeys()).toBe(2);
    expect((await as(coordinator, (tx) => readDuplicates(tx))).pairs).toHaveLength(1);
  });

  test('are not joined by somebody who sees one of them, nor by SQL', async () => {
    const join = (member: Member) => as(member, (tx) => sql`select app.judge_duplicates(${a.personId}, ${b.personId}, 'same')`.execute(tx));
    for (const member of [kim, partner]) await expect(join(member)).rejects.toMatchObject({ code: '42501' });
    const write = as(coordinator, (tx) => sql`update persons set merged_into = ${a.personId} where id = ${b.personId}`.execute(tx));
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });

  test('are protected alike before they are joined', async () => {
    await world.sql('update persons set protected_identity = true where id = $1', [b.personId]);
    await world.sql('update case_team set sees_protected = true where case_id = $1 and user_id = $2', [b.caseId, coordinator.userId]);
    await expect(as(coordinator, (tx) => decidePair(tx, coordinator, pair(), a.personId, 'same'))).rejects.toBeInstanceOf(Refused);
    await world.sql('update persons set protected_identity = false where id = $1', [b.personId]);
  });

  test('may be two', async () => {
    await as(coordinator, (tx) => decidePair(tx, coordinator, pair(), a.personId, 'different'));
    const { pairs, decided } = await as(coordinator, (tx) => readDuplicates(tx));
    expect([pairs, decided.map((each) => each.verdict)]).toEqual([[], ['different']]);
    expect(await personKeys()).toBe(2);
  });
});
