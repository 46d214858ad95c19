import { Client } from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from './database.ts';

const database = await testDatabase();

test('the login can switch to a runtime role but has no rights by itself', async () => {
  const client = new Client({ connectionString: database.loginUrl });
  await client.connect();
  try {
    await expect(client.query('select * from public.users')).rejects.toThrow('permission denied');
    await client.query('begin; set local role app_staff');
    const { rows } = await client.query('select current_user as name');
    expect(rows).toEqual([{ name: 'app_staff' }]);
  } finally {
    await client.end();
  }
});

test('words are sorted by Swedish rules', async () => {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query(`select word from unnest(array['ö', 'z', 'å', 'ä']) word order by word`);
  expect(rows.map(({ word }) => word)).toEqual(['z', 'å', 'ä', 'ö']);
  await client.end();
});
