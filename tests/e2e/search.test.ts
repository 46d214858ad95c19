import { beforeAll, expect, it } from 'vitest';
import { m } from '#app/paraglide/messages.js';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { Sender } from '#tests/setup/sender.ts';
import { cookieFor } from '#tests/setup/session.ts';
import { Visitor } from '#tests/pages/visitor.ts';
import type { Browser } from 'playwright-core';
import { buildWorld, type Someone, type World } from '../../db/tests/world.ts';
import { ask } from './rows.ts';

let app: TestApp;
let browser: Browser;
let world: World;

beforeAll(async () => {
  [app, browser] = await Promise.all([testApp(), testBrowser()]);
  world = await buildWorld(app.ownerUrl);
});

const say = (message: () => string) => message();

async function visit({ actor }: Someone, options: { javaScriptEnabled?: boolean } = {}): Promise<Visitor> {
  const visitor = await Visitor.at(browser, { address: app.address, ...options });
  const [name = '', value = ''] = (await cookieFor(app.ownerUrl, actor)).split('=');
  await visitor.page.context().addCookies([{ name, value, url: app.address }]);
  return visitor;
}

/** What the log holds of a search, newest first. */
const logged = (event: string) =>
  ask<{ case_ids: string[]; whole: string }>(app, `select case_ids, to_jsonb(l)::text as whole from audit_log l where event = $1 order by id desc limit 1`, [event]);

it('names are suggested while she types, by the keyboard a way to the case, and put away by Escape', async () => {
  const visitor = await visit(world.people.coordinator);
  await visitor.open('/sok');
  const field = visitor.main.getByRole('textbox');
  await field.pressSequentially('Hemlig');
  const suggested = visitor.main.getByRole('link', { name: 'Amal Hemlighetsmakeri' });
  await suggested.waitFor();
  await visitor.main.getByText(say(() => m.ui_suggestions({ count: 1 }))).waitFor();
  const [row] = await logged('cases.suggest.done');
  expect(row?.case_ids).toEqual([world.caseId]);
  expect(row?.whole.toLowerCase()).not.toContain('hemlig');
  await field.press('Escape');
  await suggested.waitFor({ state: 'detached' });
  await field.pressSequentially('h');
  await suggested.waitFor();
  await field.press('Tab');
  await visitor.go(() => visitor.page.keyboard.press('Enter'));
  expect(visitor.path).toBe(`/arenden/${world.caseId}`);
});

it('without scripts a word is found in a note, with what stands around it; the address and the log hold no word', async () => {
  const visitor = await visit(world.people.coordinator, { javaScriptEnabled: false });
  await visitor.open('/sok');
  await visitor.fill({ [say(() => m.overview_search_text())]: 'hemlighet' });
  await visitor.press(say(() => m.overview_search_do()));
  expect(visitor.path).toMatch(/^\/sok\/[0-9a-f-]{36}$/);
  await visitor.follow(say(() => m.overview_search_in_records({ text: 'hemlighet' })));
  const found = visitor.main.getByRole('listitem').filter({ hasText: 'Hemlighetsmakeri om' });
  expect(await found.count()).toBe(3);
  expect(await found.first().locator('mark').innerText()).toBe('Hemlighetsmakeri');
  const [row] = await logged('cases.search');
  expect(row?.case_ids).toEqual([world.caseId]);
  expect(row?.whole.toLowerCase()).not.toContain('hemlig');
});

it('a partner finds what is opened to her and nothing else, and a stranger the same page as for a word that stands nowhere', async () => {
  const asked = async (someone: Someone, q: string) => {
    const sender = await Sender.as(app, someone.actor);
    const { location } = await sender.post('/sok', { q });
    const pages = [location ?? '', `${location ?? ''}?i=text`];
    const texts: string[] = [];
    for (const page of pages) texts.push((await sender.get(page)).text.replaceAll(q, '').replaceAll(/[0-9a-f-]{36}/g, ''));
    return texts.join('');
  };
  const supervisor = await asked(world.people.supervisor, 'hemlighetsmakeri');
  expect(supervisor).toContain('om work');
  expect(supervisor).not.toMatch(/om health|om safety/);
  expect(await asked(world.people.supervisor, 'health')).toBe(await asked(world.people.supervisor, 'finnsej'));
  for (const name of ['kommunWorker', 'colleague', 'otherTenant'] as const) {
    expect(await asked(world.people[name], 'hemlighetsmakeri')).toBe(await asked(world.people[name], 'finnsingenstans'));
  }
});

it('suggestions are for those who search cases, from our own pages alone', async () => {
  const post = async (someone: Someone, origin: string) => {
    const cookie = await cookieFor(app.ownerUrl, someone.actor);
    const response = await fetch(`${app.address}/sok/forslag`, { method: 'POST', headers: { cookie, origin }, body: new URLSearchParams({ q: 'Hemlig' }), redirect: 'manual' });
    return { status: response.status, text: await response.text() };
  };
  expect(await post(world.people.coordinator, app.address)).toEqual({ status: 200, text: JSON.stringify({ cases: [{ caseId: world.caseId, name: 'Amal Hemlighetsmakeri' }] }) });
  expect((await post(world.people.colleague, app.address)).text).toBe('{"cases":[]}');
  for (const stranger of ['admin', 'evaluator'] as const) expect((await post(world.people[stranger], app.address)).status).toBe(403);
  const foreign = await post(world.people.coordinator, 'https://nagonannan.example');
  expect(foreign.status).toBe(403);
  expect(foreign.text).not.toContain('Amal');
});
