import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, Refused, VersionConflict, found } from '#app/platform/errors/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { addMethod, describeMethod, listMethods, readMethod } from './commands/methods.ts';
import { recordTakeover } from './commands/takeovers.ts';
import { takeoverForm } from './forms/method-forms.ts';

const { ownerUrl } = await testDatabase();
let world: World;
let lead: Member;
let worker: Member;
let kassan: string;
let id: string;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  const own = await world.organisation('Kommunen');
  kassan = await world.organisation('Kassan');
  lead = await world.member(own, 'project_lead');
  worker = await world.member(own, 'caseworker');
  id = await as(lead, (tx) => addMethod(tx, 'Trepartssamtal'));
});
afterAll(() => world.close());

const words = { forWhom: 'Alla', steps: 'Ett, två', takes: null };
const describeIt = (version: number, change = {}) => as(lead, (tx) => describeMethod(tx, lead, id, version, { ...words, ...change }));
const read = () => as(lead, (tx) => readMethod(tx, id));
const asked = { organisationId: '', state: 'asked' as const, askedOn: '2026-05-01', fromOn: null, reason: null };

it('a method is tried until it is described; every description stays, and none is changed', async () => {
  expect((await read()).standing).toBe('tried');
  await describeIt(0);
  await expect(describeIt(0, { steps: 'Annat' })).rejects.toBeInstanceOf(VersionConflict);
  await expect(describeIt(1, { forWhom: '19820202-9809' })).rejects.toBeInstanceOf(InvalidForm);
  await describeIt(1, { steps: 'Ett, två, tre' });
  const { standing, descriptions } = await read();
  expect([standing, ...descriptions.map(({ number, steps }) => [number, steps])]).toEqual(['described', [2, 'Ett, två, tre'], [1, 'Ett, två']]);
  await expect(as(lead, (tx) => tx.updateTable('method_texts').set({ steps: 'x' }).execute())).rejects.toMatchObject({ code: '42501' });
});

it('an organisation is asked once; it takes over from a day, or says why not', async () => {
  await as(lead, (tx) => recordTakeover(tx, id, { ...asked, organisationId: kassan }));
  expect((await read()).standing).toBe('asked');
  await expect(as(lead, (tx) => recordTakeover(tx, id, { ...asked, organisationId: kassan }))).rejects.toBeInstanceOf(InvalidForm);
  const { id: row, version } = found((await read()).takeovers[0]);
  await as(lead, (tx) => recordTakeover(tx, id, { ...asked, organisationId: kassan, state: 'taken_over', fromOn: '2026-09-01' }, { id: row, version }));
  const late = as(lead, (tx) => recordTakeover(tx, id, { ...asked, organisationId: kassan }, { id: row, version }));
  await expect(late).rejects.toBeInstanceOf(Refused);
  expect((await read()).standing).toBe('taken_over');
  const bare = world.sql(`update method_takeovers set from_on = null where id = $1`, [row]);
  await expect(bare).rejects.toThrow('check constraint');
});

it.each([
  [{ state: 'taken_over', fromOn: '' }, false],
  [{ state: 'not_taken_over', reason: '' }, false],
  [{ state: 'not_taken_over', reason: 'Inga pengar', fromOn: '2026-01-01' }, true],
  [{ state: 'asked', reason: 'står kvar i fältet' }, true],
])('the form takes %j: %s', (change, taken) => {
  const typed = { organisationId: '01990000-0000-7000-8000-000000000000', askedOn: '2026-05-01', fromOn: '', reason: '', ...change };
  const result = takeoverForm.safeParse(typed);
  expect(result.success).toBe(taken);
  if (result.success && result.data.state !== 'taken_over') expect(result.data.fromOn).toBeNull();
});

it('methods are for project leads and coordinators alone', async () => {
  expect(await as(worker, (tx) => listMethods(tx))).toEqual([]);
  await expect(as(worker, (tx) => addMethod(tx, 'Annan'))).rejects.toMatchObject({ code: '42501' });
});
