import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { useSecret } from '#app/platform/secret/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { askForBarriers, listBarriers, moveBarrier, readBarrierFilter, writeBarrier } from './index.server.ts';

const database = await testDatabase();
let world: World;
let lead: Member;
let colleague: Member;

const text = { leadsTo: null, wouldRemove: null, level: 'local' } as const;

beforeAll(async () => {
  useSecret(randomBytes(32));
  world = await makeWorld(database.ownerUrl);
  const kommun = await world.organisation('Kommunen');
  lead = await world.member(kommun, 'project_lead');
  colleague = await world.member(kommun, 'caseworker');
  await as(lead, async (tx) => {
    await writeBarrier(tx, lead, { ...text, title: 'Bussen går för sent', whatStood: 'Första turen är klockan tio', themes: ['transport'] });
    await writeBarrier(tx, lead, { ...text, title: 'Blanketten finns inte', whatStood: 'Den som vill ha busskort måste söka på nätet', themes: ['digital'] });
    const gone = await writeBarrier(tx, lead, { ...text, title: 'Kursen ges på dagtid', whatStood: 'Kvällar finns inte', themes: ['education'] });
    await moveBarrier(tx, lead, gone, 1, { state: 'cannot_be_removed', reason: 'Det finns inga lärare', removedByWhat: null });
  });
});
afterAll(() => world.close());

const ask = (words: string, choices: Record<string, string> = {}) =>
  as(lead, (tx) => askForBarriers(tx, words, readBarrierFilter(new URLSearchParams(choices))));
async function found(query: Record<string, string>, member = lead) {
  const list = await as(member, (tx) => listBarriers(tx, member, readBarrierFilter(new URLSearchParams(query)), null));
  return { text: list.text, titles: list.rows.map(({ title }) => title), total: list.total };
}

describe('a search in the list', () => {
  it('finds by stems and by letters gone wrong, best first, within what is chosen', async () => {
    expect(await found(await ask('bussar'))).toEqual({ text: 'bussar', titles: ['Bussen går för sent', 'Blanketten finns inte'], total: 2 });
    expect((await found(await ask('bussenn'))).titles).toEqual(['Bussen går för sent']);
    expect((await found(await ask('bussar', { tema: 'digital' }))).titles).toEqual(['Blanketten finns inte']);
    expect((await found(await ask('kurser'))).titles).toEqual([]);
    expect((await found(await ask('kurser', { lage: 'all' }))).titles).toEqual(['Kursen ges på dagtid']);
    expect((await found(await ask('  '))).titles).toHaveLength(2);
  });

  it('leaves no word in the address nor readable in the database, and is the searcher’s own', async () => {
    const query = await ask('Amina Provsson', { lage: 'all', niva: 'local' });
    expect(query).toEqual({ sok: expect.stringMatching(/^[0-9a-f-]{36}$/), lage: 'all', niva: 'local' });
    const { rows } = await world.sql(`select position('Amina'::bytea in payload) as at from stored_searches where id = $1`, [query.sok]);
    expect(rows).toEqual([{ at: 0 }]);
    expect((await found(query)).text).toBe('Amina Provsson');
    expect((await found(query, colleague)).text).toBeNull();
  });
});
