import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/setup/database.ts';
import { checkRule } from './check.ts';
import { letTestsSayTheDay } from './clock.ts';
import { clauses } from './model.ts';
import { mutations } from './mutations.ts';
import { layGround, type Ground } from './plant.ts';

const nightly = process.env.SAMSTEG_NIGHTLY === '1';
const draws = nightly ? 20_000 : 500;

/** Changes functions of the test's own database, which their owner's role alone may not. */
let owner: pg.Client;
let ground: Ground;

beforeAll(async () => {
  const urls = await testDatabase();
  owner = new pg.Client({ connectionString: urls.adminUrl });
  await owner.connect();
  await owner.query('alter table disclosures drop constraint disclosures_check1');
  await letTestsSayTheDay(owner);
  ground = await layGround(owner, '2026-06-15');
  return () => owner.end();
});

describe('the database answers as the rules do', () => {
  it(`for reading, listing, searching, counting and writing, over ${String(draws)} drawn readers and records, across midnight`, { timeout: 1_200_000 }, async () => {
    const { disagreement, crossed, decided } = await checkRule(owner, ground, draws);
    expect(disagreement).toBeNull();
    expect(crossed).toBeGreaterThan(draws / 100);
    const least = nightly ? 200 : 1;
    expect(clauses.filter((clause) => decided[clause] < least)).toEqual([]);
  });

  it.each(mutations)('and would not without $what', { timeout: 240_000 }, async ({ name, from, to }) => {
    const whole = await definitionOf(owner, name);
    expect(whole).toContain(from);
    await owner.query(whole.replace(from, to));
    try {
      const { disagreement } = await checkRule(owner, ground, 4_000);
      expect(disagreement).not.toBeNull();
    } finally {
      await owner.query(whole);
    }
  });
});

async function definitionOf(admin: pg.Client, name: string): Promise<string> {
  const { rows } = await admin.query<{ text: string }>(
    `select pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app' and p.proname = $1`,
    [name],
  );
  return rows[0]?.text ?? '';
}
