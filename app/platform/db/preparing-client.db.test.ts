import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Member } from '#app/platform/access/actor.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { connectDatabase, disconnectDatabase } from './index.ts';

const { loginUrl, ownerUrl } = await testDatabase();
let world: World;
let owner: Member;
let stranger: Member;
let supervisor: Member;

beforeAll(async () => {
  await disconnectDatabase();
  connectDatabase({ connectionString: loginUrl, max: 1 });
  world = await makeWorld(ownerUrl);
  const [one, other] = [await world.organisation('Arbetsförmedlingen Plan'), await world.organisation('Anordnaren Plan')];
  owner = await world.member(one, 'coordinator', 'Ola');
  stranger = await world.member(one, 'caseworker', 'Siv');
  supervisor = await world.member(other, 'supervisor', 'Sam');
  await world.openCase(owner);
});
afterAll(() => world.close());

const count = (member: Member) =>
  acting(member, async (tx) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from cases where id is distinct from ${null}::uuid`.execute(tx);
    return rows[0]?.n;
  });
const kept = (member: Member) =>
  acting(member, async (tx) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from pg_prepared_statements where statement like ${'select count(*) as n from cases%'}`.execute(tx);
    return rows[0]?.n;
  });

test('a kept plan answers each reader by her own settings and her own role’s policies, on one connection', async () => {
  const expected = new Map([[owner, 1], [stranger, 0], [supervisor, 0]]);
  for (let round = 0; round < 8; round += 1) {
    for (const [member, n] of expected) expect([round, member.userName, await count(member)]).toEqual([round, member.userName, n]);
  }
});

test('a statement is planned once for a connection, however often it is asked', async () => {
  await count(owner);
  await count(owner);
  expect(await kept(owner)).toBe(1);
});
