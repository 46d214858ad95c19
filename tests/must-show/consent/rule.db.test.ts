import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/setup/database.ts';
import { checkRule } from '../../../db/tests/rule/check.ts';
import { clauses } from '../../../db/tests/rule/clauses.ts';
import { letTestsSayTheDay } from '../../../db/tests/rule/clock.ts';
import { grantMutations, mutations, policyMutations } from '../../../db/tests/rule/mutations.ts';
import { layGround, type Ground } from '../../../db/tests/rule/plant.ts';
import { takeOut, takeOutOfPolicy } from '../../../db/tests/rule/take-out.ts';

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

async function isCaught(): Promise<void> {
  const { disagreement } = await checkRule(owner, ground, 6_000);
  expect(disagreement).not.toBeNull();
}

describe('Property tests (fast-check) over role x organisation x membership dates x disclosure x category x protection x lock x time that compare the database’s answer with a plain model written from the rules, for read, list, search, count, suggest, export, report and write, at least 20,000 drawn cases in the nightly setting and 500 in the ordinary run; each clause of the rules decides at least 200 of the nightly draws (counted), some cross midnight without a write, and each clause of each policy removed in turn is caught (kept as a test).', () => {
  it(`the database answers as the rules do in ${String(draws)} drawn cases, on their day and on the next`, { timeout: 3_600_000 }, async () => {
    const begun = performance.now();
    const { disagreement, crossed, decided, opened } = await checkRule(owner, ground, draws);
    expect(disagreement).toBeNull();
    const seconds = (performance.now() - begun) / 1000;
    console.log(`${String(draws)} draws in ${seconds.toFixed(0)} s; ${String(crossed)} answered otherwise after midnight. Draws that each clause decided:`);
    console.table(decided);
    console.log('Answers that let the reader in (two days a draw):');
    console.table(opened);
    expect(crossed).toBeGreaterThan(draws / 100);
    if (nightly) expect(clauses.filter((clause) => decided[clause] < 200)).toEqual([]);
    expect(Object.keys(opened).toSorted()).toEqual([
      'count', 'export', 'found', 'list', 'name', 'person', 'read', 'report', 'search', 'shell', 'snippet', 'suggest', 'text', 'words', 'write',
    ]);
  });

  it.each(mutations)('and would not without $what', { timeout: 240_000 }, async (mutation) => {
    const putBack = await takeOut(owner, mutation);
    await isCaught().finally(putBack);
  });

  it.each(policyMutations)('and would not without $what', { timeout: 240_000 }, async (mutation) => {
    const putBack = await takeOutOfPolicy(owner, mutation);
    await isCaught().finally(putBack);
  });

  it.each(grantMutations)('and would not with $what', { timeout: 240_000 }, async ({ grant, revoke }) => {
    await owner.query(grant);
    await isCaught().finally(() => owner.query(revoke));
  });
});
