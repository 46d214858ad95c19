import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { addDays, today } from '#app/lib/local-date.ts';
import { signIn } from '#tests/pages/sign-in.ts';
import { Visitor, type VisitorOptions } from '#tests/pages/visitor.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { ask } from './rows.ts';

let app: TestApp;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [app, browser] = [await testApp(), await testBrowser()];
});
beforeEach(async () => {
  visitor = await arrive();
});
afterEach(() => visitor.close());

const arrive = (options: Partial<VisitorOptions> = {}) => Visitor.at(browser, { address: app.address, ...options });

it('an administrator writes, publishes and records a text of consent; whoever asks next asks with it, and it is heard in parts', async () => {
  await signIn(visitor, 'Adam Exempelsson');
  await visitor.open('/administration');
  await visitor.follow('Öppna', visitor.page.locator('.s-card', { hasText: 'Samtyckestexter' }));
  await visitor.choose('Språk', 'svenska');
  await visitor.press('Börja skriva');
  await visitor.sees('Utkast', 'version 2026-2');
  const text = visitor.page.getByLabel(/^Texten/);
  await text.fill('');
  await visitor.press('Spara utkastet');
  await visitor.sees('Skriv texten.');
  await text.fill('Vi vill fråga om vi får berätta.\nDu bestämmer.');
  await visitor.press('Spara utkastet');
  await visitor.press('Publicera versionen');
  await visitor.sees('Publicerad', 'Du bestämmer.');
  await visitor.page.getByLabel(/^Ljudfil/).setInputFiles({ name: 'text.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('inte ljud, bara ord') });
  await visitor.press('Lägg till inspelningen');
  await visitor.sees('Det är inte en ljudfil som går att använda.');
  const sound = Buffer.concat([Buffer.from('ID3\u0004'), Buffer.alloc(3000)]);
  await visitor.page.getByLabel(/^Ljudfil/).setInputFiles({ name: 'text.mp3', mimeType: 'audio/mpeg', buffer: sound });
  await visitor.press('Lägg till inspelningen');
  const player = visitor.page.locator('audio');
  expect([await player.getAttribute('preload'), await player.getAttribute('autoplay')]).toEqual(['none', null]);
  const source = (await player.getAttribute('src')) ?? '';
  const part = await visitor.page.request.get(source, { headers: { range: 'bytes=0-99' } });
  expect([part.status(), (await part.body()).length, part.headers()['content-range']]).toEqual([206, 100, 'bytes 0-99/3004']);
  const says = await visitor.page.request.get((await player.locator('track').getAttribute('src')) ?? '');
  expect(await says.text()).toContain('Du bestämmer.');
  expect((await fetch(`${app.address}${source}`, { redirect: 'manual' })).status).toBe(302);
});

it('what was written for another organisation waits in its day and on the case until it is confirmed, without scripts', async () => {
  const hedda = await arrive({ javaScriptEnabled: false });
  await signIn(hedda, 'Hedda Exempelsson');
  await hedda.open('/oversikt');
  await hedda.sees('Att bekräfta');
  await hedda.follow('Amina Påhittad', hedda.page.locator('section', { hasText: 'Att bekräfta' }));
  await hedda.sees('Hitta två butiker att besöka', 'Väntar på att Arbetsförmedlingen Exempelstad bekräftar');
  await hedda.press('Bekräfta');
  await hedda.seesNot('Väntar på att Arbetsförmedlingen Exempelstad bekräftar');
  await hedda.follow('Plan');
  await hedda.sees('Bekräftat av Hedda Exempelsson, Arbetsförmedlingen Exempelstad');
  await hedda.open('/oversikt');
  await hedda.seesNot('Att bekräfta');
  await hedda.close();
});

it('a coordinator points to another plan, and the person finds it on her own page', async () => {
  await signIn(visitor, 'Saga Exempelsson');
  const [amina] = await ask<{ id: string }>(app, `select c.id from cases c join person_identities i on i.collaboration_id = c.collaboration_id
    and i.person_id = c.person_id where i.last_name = 'Påhittad'`);
  await visitor.open(`/arenden/${amina?.id}/plan`);
  await visitor.follow('Lägg till en annan plan');
  await visitor.press('Spara');
  await visitor.sees('Välj vilken plan det är.');
  await visitor.choose('Vilken plan', 'Plan hos Försäkringskassan');
  await visitor.fill({ 'Vem har planen': 'Försäkringskassan, Frida', 'Planens dag': '2026-05-04', 'Var den finns': 'Mina sidor' });
  await visitor.press('Spara');
  await visitor.sees('Plan hos Försäkringskassan', 'Försäkringskassan, Frida', 'Finns: Mina sidor');
  const amin = await arrive({ viewport: { width: 390, height: 844 } });
  await signIn(amin, 'Amina Påhittad');
  await amin.open('/min-plan');
  await amin.sees('Mina andra planer', 'Min plan hos Försäkringskassan', 'Ditt ja slutar snart');
  expect(await amin.widerThanTheScreen()).toBe(false);
  await amin.close();
});

it('the next meeting is called with one click, with the case that was not decided', async () => {
  await signIn(visitor, 'Saga Exempelsson');
  const [meeting] = await ask<{ id: string }>(app, `select id from meetings where next_on is not null and next_meeting_id is null`);
  await visitor.open(`/moten/${meeting?.id}`);
  await visitor.fill({ 'Vi ses nästa gång': addDays(today(), 2) });
  await visitor.press('Spara dagen');
  await visitor.sees('Skriv en dag efter mötet, i dag eller senare.');
  await visitor.fill({ 'Vi ses nästa gång': addDays(today(), 40) });
  await visitor.press('Spara dagen');
  await visitor.sees('tas med: 1');
  await visitor.press('Kalla till nästa möte');
  expect(visitor.path).not.toBe(`/moten/${meeting?.id}`);
  await visitor.sees('Johan Nästavecka', 'Rune Exempelsson', 'Rolf Exempelsson');
});

it('who works in one area meets its cases first, and all of them with one click', async () => {
  await signIn(visitor, 'Rolf Exempelsson');
  await visitor.open('/arenden');
  await visitor.sees('Visar ärenden i Norra staden', 'Amina Påhittad');
  await visitor.seesNot('Johan Nästavecka');
  await visitor.follow('Visa alla områden');
  await visitor.sees('Visar ärenden i alla områden.', 'Amina Påhittad', 'Johan Nästavecka');
  await visitor.follow('Visa bara Norra staden');
  await visitor.seesNot('Johan Nästavecka');
});

it('a link for a lost second factor is given once, and opens once', async () => {
  await signIn(visitor, 'Adam Exempelsson');
  await visitor.open('/administration/anvandare/ny');
  await visitor.fill({ Namn: 'Tora Tappad', 'E-post': 'tora@example.se' });
  await visitor.choose('Organisation', 'Region Exempelstad');
  await visitor.choose('Roll', /^hälsosamordnare/i);
  await visitor.press('Lägg till användaren');
  // In a demo everybody made is one who can be tried; a link is for those who sign in with a password.
  await ask(app, `update users set is_demo = false where email = 'tora@example.se'`);
  await visitor.open(visitor.path);
  await visitor.press('Skapa länk och logga ut personen');
  const link = await visitor.page.locator('code').innerText();
  const tora = await arrive();
  await tora.open(new URL(link).pathname);
  await tora.press('Ta bort den gamla');
  expect(tora.path).toBe('/logga-in');
  await tora.open(new URL(link).pathname);
  await tora.sees('Länken gäller inte');
  await tora.close();
});
