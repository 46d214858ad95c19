import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { newId } from '#app/platform/ids/index.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { Sender } from '#tests/setup/sender.ts';
import { buildWorld, type World } from '../../db/tests/world.ts';
import { countRows } from './rows.ts';

const browser = await testBrowser();
let app: TestApp;
let world: World;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app.ownerUrl);
});

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ baseURL: app.address, locale: 'sv-SE' });
  const { cookie } = await Sender.as(app, world.people.coordinator.actor);
  const cookies = cookie.split('; ').map((pair) => pair.split('='));
  await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: app.address })));
  page = await context.newPage();
  await page.goto(path());
  await page.waitForFunction(() => '__reactRouterDataRouter' in globalThis);
});
afterAll(() => context.close());

const path = () => `/arenden/${world.caseId}/anteckning`;
const text = () => page.locator('textarea[name=text]');
const status = () => page.locator('.s-saved-at');

it('typing is saved, being without a connection is said, and what was typed then is saved when it is back', async () => {
  await text().pressSequentially('Första raden.');
  await expect.poll(() => status().innerText(), { timeout: 10_000 }).toMatch(/^Sparat \d\d[.:]\d\d/);
  expect(await countRows(app, 'drafts')).toBe(1);

  await context.setOffline(true);
  await text().pressSequentially(' Andra raden.');
  await expect.poll(() => status().innerText(), { timeout: 10_000 }).toContain('Inte sparat än');
  await page.getByRole('button', { name: 'Signera' }).click();
  await page.getByText('Du har ingen anslutning').waitFor();
  expect(await text().inputValue()).toBe('Första raden. Andra raden.');

  await context.setOffline(false);
  await expect.poll(() => status().innerText(), { timeout: 15_000 }).toMatch(/^Sparat/);
  await page.reload();
  expect(await text().inputValue()).toBe('Första raden. Andra raden.');
});

it('a save still on its way when the form is sent does not bring the draft back', async () => {
  const sender = await Sender.as(app, world.people.coordinator.actor);
  const key = newId();
  const fields = { occurredOn: '2026-02-10', category: 'work', text: 'Skickad anteckning' };
  const saves = () => sender.post('/utkast', { ...fields, _form: key, _path: path() });
  await Promise.all([saves(), sender.post(path(), { ...fields, _key: key }), saves()]);
  await saves();
  expect(await countRows(app, 'drafts')).toBe(0);
  expect((await sender.get(path())).text).not.toContain('Skickad anteckning');
});

it('a form that was sent leaves no draft, and nothing typed stays in the browser', async () => {
  await text().fill('Hemligt nog');
  await page.locator('select[name=category]').selectOption('work');
  await expect.poll(() => status().innerText(), { timeout: 10_000 }).toMatch(/^Sparat/);
  await page.getByRole('button', { name: 'Signera' }).click();
  await page.waitForURL(`**/arenden/${world.caseId}`);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toMatch(/Hemligt|Amal|Hemlighetsmakeri|1982/);
  expect(await countRows(app, 'drafts')).toBe(0);
});
