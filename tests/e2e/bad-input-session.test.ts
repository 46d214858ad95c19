import { beforeAll, expect, it } from 'vitest';
import { newId } from '#app/platform/ids/index.ts';
import { hashToken } from '#app/platform/session/token.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { Sender } from '#tests/setup/sender.ts';
import { buildWorld, type World } from '../../db/tests/world.ts';
import { ask, countRows } from './rows.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app.ownerUrl);
});

const typed = 'Det jag skrev när sessionen gick ut';

function endSession({ cookie }: Sender): Promise<unknown> {
  const token = /samsteg_session=([^;]+)/.exec(cookie)?.[1] ?? '';
  return ask(app, 'update sessions set ended_at = now() where token_hash = $1', [hashToken(token)]);
}

it('a session that ends in the middle of a form: what was typed comes back after sign-in, to the same user alone', async () => {
  const path = `/arenden/${world.caseId}/anteckning`;
  const { coordinator, supervisor } = world.people;
  const before = await countRows(app, 'notes');
  const sender = await Sender.as(app, coordinator.actor);
  await endSession(sender);
  const lost = await sender.post(path, { _key: newId(), occurredOn: '2026-02-10', category: 'work', text: typed });
  expect(lost.status).toBe(302);
  expect(lost.location).toMatch(/^\/logga-in\?till=%2Farenden%2F.*avslutad=1/);
  expect((await sender.get(lost.location ?? '')).status).toBe(200);
  const [draft] = await ask<{ payload: Buffer }>(app, 'select payload from drafts');
  expect(draft?.payload.toString('latin1')).not.toContain('sessionen');

  const somebodyElse = await Sender.as(app, supervisor.actor);
  expect((await somebodyElse.get(path)).html).not.toContain(typed);

  const back = await Sender.as(app, coordinator.actor);
  expect((await back.get(path)).text).toContain(typed);
  const sent = await back.post(path, { _key: newId(), occurredOn: '2026-02-10', category: 'work', text: typed });
  expect([sent.status, sent.location]).toEqual([302, `/arenden/${world.caseId}`]);
  expect((await back.get(path)).text).not.toContain(typed);
  expect(await countRows(app, 'notes')).toBe(before + 1);
});
