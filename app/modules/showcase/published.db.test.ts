import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { generationOf, wholeBank } from '#app/platform/published/index.ts';
import { exampleBank } from '../../../cli/demo/example-bank/index.ts';
import { makeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readQuestion, searchBank } from './index.server.ts';

const { ownerUrl } = await testDatabase();
let owner: pg.Client;

beforeAll(async () => {
  await exampleBank(await makeCollaboration({ name: 'Bank', isDemo: true, organisations: everyRole({ surname: 'Exempelsson', place: 'Exempelstad' }) }));
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
});
afterAll(() => owner.end());

async function titles(query: string): Promise<string[]> {
  const { cards } = await withActor(publicActor(), (tx) => searchBank(tx, readQuestion(new URLSearchParams(query))));
  return cards.map(({ title }) => title);
}

describe('the public searches', () => {
  it.each(['hälsa', 'hälsan', 'Hälsoskola', 'vårdcentral', 'vårdcentralen sömn', 'halsoskola'])('%s leads to the school at the health centre', async (words) => {
    expect(await titles(`q=${words}`)).toContain('Hälsoskola på vårdcentralen');
  });

  it('best first: a word of the title before a word of the text', async () => {
    expect((await titles('q=svenska'))[0]).toMatch(/svenska/i);
  });

  it('and gets what she asks for by place and kind together', async () => {
    expect(await titles('lan=12&kategori=language')).toEqual(['Svenska med barnet i knät']);
    expect(await titles('lan=12&kategori=method')).toEqual([]);
  });
});

describe('what is kept is made anew', () => {
  const example = `(select example_id from example_addresses order by slug limit 1)`;
  const slug = async () => (await owner.query<{ slug: string }>('select slug from example_addresses order by slug limit 1')).rows[0]?.slug ?? '';

  it.each([
    ['a remark is shown', `insert into example_remarks (collaboration_id, example_id, kind, body, state, judged_at) select collaboration_id, example_id, 'took', 'Bra', 'shown', now() from example_addresses where example_id = ${example}`],
    ['a contact is confirmed', `update example_contacts set valid_until = valid_until + 1 where published and example_id = ${example}`],
    ['a link is found dead', `insert into example_link_checks (collaboration_id, example_id, href, last_seen, checked_by) select collaboration_id, example_id, 'https://a.example', 'gone', 'job' from example_addresses where example_id = ${example}`],
    ['a version takes another’s place', `update example_publications set replaced_at = now() where replaced_at is null and example_id = ${example}`],
    ['it is withdrawn', `update example_addresses set withdrawn_on = app.today() where example_id = ${example}`],
  ])('when %s', async (_, change) => {
    const before = [await generationOf(wholeBank), await generationOf(await slug())];
    const { rowCount } = await owner.query(change);
    expect(rowCount).toBeGreaterThan(0);
    const after = [await generationOf(wholeBank), await generationOf(await slug())];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('and not when a remark waits to be read: a flood of them makes no work', async () => {
    const before = await generationOf(wholeBank);
    await owner.query(`insert into example_remarks (collaboration_id, example_id, kind, body) select collaboration_id, example_id, 'took', 'Spam' from example_addresses`);
    expect(await generationOf(wholeBank)).toBe(before);
  });

  it('and what one example did does not touch the pages of another', async () => {
    const { rows } = await owner.query<{ slug: string }>('select slug from example_addresses order by slug desc limit 1');
    const before = await generationOf(rows[0]?.slug ?? '');
    await owner.query(`update example_contacts set valid_until = valid_until + 1 where published and example_id = ${example}`);
    expect(await generationOf(rows[0]?.slug ?? '')).toBe(before);
  });

  it('whoever asks after a change has been committed never gets the answer from before it', async () => {
    const asked = [generationOf(wholeBank), generationOf(await slug())];
    await owner.query(`update example_contacts set valid_until = valid_until + 1 where published and example_id = ${example}`);
    const { rows } = await owner.query<{ now: number }>(`select sum(generation)::int as now from showcase_generations where subject = ''`);
    expect(Number.parseInt(await generationOf(wholeBank))).toBe(rows[0]?.now);
    await Promise.all(asked);
  });
});
