import { beforeAll, expect, test } from 'vitest';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { ask } from '#tests/e2e/rows.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readDay, readWorklist } from './commands/read-worklist.ts';

const database = await testDatabase();
let made: MadeCollaboration;
const areas = { north: newId(), south: newId() };
const cases = { north: '', south: '', none: '' };
const me = () => memberOf(made, 'coordinator');

beforeAll(async () => {
  made = await makeCollaboration({ name: 'Prov av områden', isDemo: false, organisations: everyRole({ surname: 'Om', place: 'Omby' }) });
  await withActor(workerActor(made.id), async (tx) => {
    const named = Object.entries(areas).map(([name, id]) => ({ collaboration_id: made.id, id, name }));
    await tx.insertInto('areas').values(named).execute();
  });
  cases.north = await makeCase(me(), { person: { born: '1981-01-01' } });
  cases.south = await makeCase(me(), { person: { born: '1981-01-02' } });
  cases.none = await makeCase(me(), { person: { born: '1981-01-03' } });
  for (const key of ['north', 'south'] as const) await ask(database, 'update cases set area_id = $1 where id = $2', [areas[key], cases[key]]);
});

const worksIn = (area: string | null) => ask(database, 'update memberships set area_id = $1 where id = $2', [area, me().membershipId]);
const listed = async (area: string | null) => {
  const list = await acting(me(), (tx) => readWorklist(tx, { status: null, page: null, area }));
  return [list.rows.map(({ caseId }) => caseId).toSorted(), list.total, list.area.own] as const;
};

test('who works in one area meets its cases and those of none; all of them when she asks', async () => {
  await worksIn(areas.north);
  expect(await listed(null)).toEqual([[cases.north, cases.none].toSorted(), 2, 'north']);
  expect(await listed('alla')).toEqual([Object.values(cases).toSorted(), 3, 'north']);
  expect(await acting(me(), (tx) => readDay(tx, { area: null }))).toMatchObject({ open: 2 });
  expect(await acting(me(), (tx) => readDay(tx, { area: 'alla' }))).toMatchObject({ open: 3 });
});

test('who works in no area meets them all', async () => {
  await worksIn(null);
  expect(await listed(null)).toEqual([Object.values(cases).toSorted(), 3, null]);
});

test('an area opens nothing that she does not work with', async () => {
  await worksIn(areas.north);
  const colleague = memberOf(made, 'caseworker', 'fk');
  expect(await acting(colleague, (tx) => readWorklist(tx, { status: 'all', page: null, area: 'alla' }))).toMatchObject({ total: 0, rows: [] });
});
