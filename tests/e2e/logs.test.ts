import { beforeAll, expect, it } from 'vitest';
import { newId } from '#app/platform/ids/index.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { Sender } from '#tests/setup/sender.ts';
import { buildWorld, type World } from '../../db/tests/world.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await testApp({ LOG_LEVEL: 'debug' });
  world = await buildWorld(app.ownerUrl);
});

const marks = ['Hemlighetsmakeri', 'Amal', '19820202', '820202-9809', 'Qwertysson', '070-123', 'Uppgift om hälsa', 'lösenordet-mitt'];

it('nothing that was typed, asked for or kept about anybody is ever said on the outputs of the app', async () => {
  const coordinator = await Sender.as(app, world.people.coordinator.actor);
  const stranger = await Sender.as(app, world.people.otherTenant.actor);
  const nobody = await Sender.as(app, null);
  const note = `/arenden/${world.caseId}/anteckning`;
  const bad = { occurredOn: '19820202', category: 'Amal', text: 'Uppgift om hälsa' };
  for (const sender of [coordinator, stranger, nobody]) {
    await sender.get(`/arenden/${world.caseId}?q=Qwertysson`);
    await sender.get('/Qwertysson/19820202?namn=Amal');
    await sender.get('/arenden/Qwertysson');
    expect((await sender.get('/arenden/Qwertysson%E0%A4%A?namn=Amal')).status).toBe(400);
    await sender.get('/assets/Qwertysson.js');
    await sender.post(note, { ...bad, _key: newId() });
    await sender.post(note, { ...bad, _key: 'Qwertysson', _version: 'Amal' });
    await sender.post('/utkast', { ...bad, _path: note });
    await sender.post('/utkast', { ...bad, _path: '/Qwertysson' });
    await sender.post('/sok', { q: 'Qwertysson' });
    await sender.post('/sok', { q: '820202-9809' });
    await sender.post('/remisser/ny', { form: 'begin', text: 'Amal Hemlighetsmakeri', _key: newId() });
    await sender.post(`/arenden/${world.caseId}/insatser/ny`, { interventionId: 'Qwertysson', providerId: 'Amal', startsOn: '2026-01-01', endsOn: '2026-02-01', aim: 'Amal' });
    await sender.post('/logga-in', { epost: 'amal.qwertysson@example.se', email: 'amal.qwertysson@example.se', secret_password: 'lösenordet-mitt' });
    await sender.post('/finns-inte', { number: '198202029809' });
    const form = new FormData();
    form.append('files', new File(['personnummer;förnamn;efternamn;kön;startdatum\n198202029808;Amal;Qwertysson;K;2020-01-01\n'], 'Qwertysson.csv'));
    await sender.post('/import', form);
  }
  const output = app.output();
  for (const mark of marks) expect(output).not.toContain(mark);
  expect(output.toLowerCase()).not.toContain('qwertysson');
  expect(output).not.toMatch(/\n\s+at /);
});
