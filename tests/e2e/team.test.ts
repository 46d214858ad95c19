import { beforeAll, expect, it } from 'vitest';
import { newId } from '#app/platform/ids/index.ts';
import { inventedNumber } from '#tests/factories/invented-number.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { Sender } from '#tests/setup/sender.ts';
import { buildWorld, type World } from '../../db/tests/world.ts';
import { ask, countRows } from './rows.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app.ownerUrl);
  await ask(app, 'update person_identities set number = $1 where person_id = $2', [number, world.personId]);
});

const number = inventedNumber('1982-02-02', 'K', 7);
const stated = 'Hon ringde och kollegan är sjuk';

it('shows the pages of the team, the person, absence, duplicates and cases without owner to their people', async () => {
  const coordinator = await Sender.as(app, world.people.coordinator.actor);
  const [row] = await ask<{ id: string }>(app, `select id from case_team where case_id = $1 and function = 'coordinator'`, [world.caseId]);
  const paths = [
    `/arenden/${world.caseId}`, `/arenden/${world.caseId}/team`, `/arenden/${world.caseId}/team/${row?.id}/lamna-over`,
    `/arenden/${world.caseId}/person`, '/arenden', '/arenden/utan-ansvarig', '/arenden/nytt-anonymt', '/mitt/franvaro', '/arende-med-skal', '/dubbletter',
  ];
  for (const path of paths) expect([path, (await coordinator.get(path)).status]).toEqual([path, 200]);
  const evaluator = await Sender.as(app, world.people.evaluator.actor);
  expect((await evaluator.get('/resultat/utvardering')).status).toBe(200);
  expect((await coordinator.get('/resultat/utvardering')).status).toBe(403);
  expect((await coordinator.get('/arenden/utan-ansvarig/')).status).toBe(200);
});

it('a case without a name is opened, and a name in place of the alias is refused with what was typed', async () => {
  const coordinator = await Sender.as(app, world.people.coordinator.actor);
  const bad = await coordinator.post('/arenden/nytt-anonymt', { _key: newId(), alias: 'Amina Exempel', gender: 'K' });
  expect([bad.status, bad.html.includes('Amina Exempel')]).toEqual([400, true]);
  const opened = await coordinator.post('/arenden/nytt-anonymt', { _key: newId(), alias: 'Solrosen', gender: 'K' });
  expect(opened.location).toMatch(/^\/arenden\/[0-9a-f-]{36}$/);
  expect((await coordinator.get(opened.location ?? '')).text).toContain('Solrosen');
});

it('reading for a stated reason: a banner on every page, writing refused politely with what was typed, and over when she stops', async () => {
  const colleague = await Sender.as(app, world.people.colleague.actor);
  const caseAt = `/arenden/${world.caseId}`;
  expect((await colleague.get(caseAt)).status).toBe(404);
  const short = await colleague.post('/arende-med-skal', { _key: newId(), number, reason: 'acute', stated: 'kort' });
  expect(short.status).toBe(400);
  const opened = await colleague.post('/arende-med-skal', { _key: newId(), number, reason: 'acute', stated });
  expect([opened.status, opened.location]).toEqual([302, caseAt]);
  for (const path of [caseAt, `${caseAt}/anteckning`]) expect((await colleague.get(path)).text).toMatch(/Du läser med skäl till kl \d\d\.\d\d\./);
  const before = await countRows(app, 'notes');
  const note = await colleague.post(`${caseAt}/anteckning`, { _key: newId(), occurredOn: '2026-02-10', category: 'work', text: 'Det jag ville skriva' });
  expect([note.status, note.text.includes('Då kan du inte skriva'), note.html.includes('Det jag ville skriva')]).toEqual([409, true, true]);
  expect(await countRows(app, 'notes')).toBe(before);
  const coordinator = await Sender.as(app, world.people.coordinator.actor);
  expect((await coordinator.get(`${caseAt}/team`)).text).toContain(stated);
  await colleague.post('/arende-med-skal', { _key: newId(), form: 'stop', case: world.caseId });
  expect((await colleague.get(caseAt)).status).toBe(404);
});
