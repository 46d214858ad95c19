import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useSecret } from '#app/platform/secret/index.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { cohortPlans } from './cohort.ts';
import { exampleTown } from './example-town/index.ts';
import { ensureDemo } from './index.ts';

const database = await testDatabase();
const client = new Client({ connectionString: database.ownerUrl });

beforeAll(async () => {
  useSecret(randomBytes(32));
  await client.connect();
  await ensureDemo();
}, 60_000);
afterAll(() => client.end());

async function count(sql: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${sql}`);
  return rows[0]?.count ?? 0;
}

test('makes the three cohorts and the town of today, all of it marked as a demo', async () => {
  const { rows } = await client.query('select name, is_demo from collaborations order by name');
  const names = [...cohortPlans.map(({ name }) => name), exampleTown];
  expect(rows).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')).map((name) => ({ name, is_demo: true })));
  expect(await count('users where not is_demo or password_hash is not null')).toBe(0);
  expect(await count(`person_identities where number !~ '^\\d{8}9[89]\\d{2}$' and number is not null`)).toBe(0);
});

test('has somebody of every role in each', async () => {
  const { rows } = await client.query(
    'select c.name, count(distinct m.role)::int as roles from memberships m join collaborations c on c.id = m.collaboration_id group by 1',
  );
  expect(rows.map(({ roles }) => roles)).toEqual([16, 16, 16, 16]);
});

test('has cases at every stage', async () => {
  const { rows } = await client.query(
    `select k.status from cases k join collaborations c on c.id = k.collaboration_id where c.name = $1`, [exampleTown],
  );
  const stages = ['awaiting_consent', 'assessment', 'awaiting_council', 'active', 'closed', 'assessment'];
  expect(rows.map(({ status }) => status).toSorted()).toEqual(stages.toSorted());
  expect(await count(`referrals where state = 'draft'`)).toBe(1);
  expect(await count(`referrals where state = 'sent' and kind = 'self'`)).toBe(1);
  expect(await count(`referrals where state = 'sent' and kind <> 'self'`)).toBe(1);
});

test('has an example bank: something in every state, a collection, calls, readers’ words and contacts that have run out', async () => {
  const { rows } = await client.query('select state, count(*)::int as n from examples group by 1 order by 1');
  const found = Object.fromEntries(rows.map(({ state, n }: { state: string; n: number }) => [state, n]));
  expect(found).toEqual({ declined: 3, draft: 3, published: 28, questions: 2, reviewed: 2, submitted: 5 });
  expect(await count('example_collection_items where publication_id is not null')).toBe(28);
  expect(await count('example_calls')).toBe(2);
  expect(await count(`example_remarks where state = 'waiting'`)).toBe(1);
  expect(await count('example_contacts where published and valid_until < app.today()')).toBe(3);
  expect(await count(`example_contacts where name not like '%Exempelsson'`)).toBe(0);
});

test('is found at once the second time, and answers who can sign in', async () => {
  const before = await count('users');
  const began = performance.now();
  const signIns = await ensureDemo();
  expect(performance.now() - began).toBeLessThan(250);
  expect(await count('users')).toBe(before);
  expect(signIns.map(({ name }) => name)).toContain('Saga Exempelsson');
  expect(signIns[0]?.role).toContain(exampleTown);
});
