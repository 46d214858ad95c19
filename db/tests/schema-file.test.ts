import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeSchema } from '#server/schema/describe.ts';
import { testDatabase } from '#tests/setup/database.ts';

const database = await testDatabase();

test('db/schema.sql says what the migrations make (npm run db:schema)', async () => {
  const file = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8');
  expect(await describeSchema(database.ownerUrl)).toBe(file);
});
