import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { inventedNumber } from '#tests/factories/invented-number.ts';
import { signIn } from '#tests/pages/sign-in.ts';
import { Visitor, type VisitorOptions } from '#tests/pages/visitor.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { ask } from './rows.ts';

let app: TestApp;
let browser: Browser;
const bus = 'Första bussen går för sent för arbetsträningen';
const noScripts = { javaScriptEnabled: false };

beforeAll(async () => {
  [app, browser] = await Promise.all([testApp(), testBrowser()]);
});

async function visitor(name: string | null, options: Omit<VisitorOptions, 'address'> = {}): Promise<Visitor> {
  const one = await Visitor.at(browser, { address: app.address, ...options });
  if (name) await signIn(one, name);
  return one;
}

async function idOf(query: string): Promise<string> {
  const [row] = await ask<{ id: string }>(app, query);
  if (!row) throw new Error(`The demo has nothing for ${query}`);
  return row.id;
}

/** A WAV file that says how many seconds it is, at one byte each. */
function wav(seconds: number): Buffer {
  const bytes = Buffer.alloc(44 + seconds);
  bytes.write('RIFF', 0, 'latin1');
  bytes.write('WAVE', 8, 'latin1');
  bytes.writeUInt32LE(1, 28);
  return bytes;
}

describe('the barrier bank without scripts', () => {
  test('refuses a number and keeps what was typed, then asks whether it is known', async () => {
    const caseworker = await visitor('Frida Exempelsson', noScripts);
    await caseworker.open('/hinder/nytt');
    const number = inventedNumber('1985-05-17', 'K');
    await caseworker.fill({ 'Vad stod i vägen?': `Bussen till arbetsträningen går för sent för ${number}` });
    await caseworker.press('Skicka');
    await caseworker.sees('Här står ett nummer, en telefon eller en e-postadress.');
    expect(await caseworker.page.getByLabel('Vad stod i vägen?').inputValue()).toContain(number);
    await caseworker.fill({ 'Vad stod i vägen?': 'Bussen till arbetsträningen går för sent' });
    await caseworker.press('Skicka');
    await caseworker.sees('Är det något av de här?', bus);
    await caseworker.press(new RegExp(`Samma som ”${bus}”`));
    await caseworker.sees('Räknas till', bus);
  });

  test('is searched by words that stand in no address, together with its choices', async () => {
    const caseworker = await visitor('Frida Exempelsson', noScripts);
    await caseworker.open('/hinder');
    await caseworker.fill({ 'Sök bland hindren': 'bussarna till Amina' });
    await caseworker.choose('Läge', 'Alla');
    await caseworker.press('Visa');
    await caseworker.sees('Hinder som liknar ”bussarna till Amina”', bus);
    expect(caseworker.page.url()).toMatch(/\/hinder\?sok=[0-9a-f-]{36}&lage=all$/);
    await caseworker.choose('Nivå', 'Nationell');
    await caseworker.fill({ 'Sök bland hindren': 'xyzxyz' });
    await caseworker.press('Visa');
    await caseworker.sees('Inget hinder liknar det');
    await caseworker.follow('Visa alla hinder', caseworker.main);
    await caseworker.sees('Kända hinder', bus);
  });

  test('is told aloud, written out by who told it, and the recording is gone with that', async () => {
    const supervisor = await visitor('Astrid Exempelsson', noScripts);
    await supervisor.open('/hinder/nytt');
    await supervisor.page.getByLabel(/Berätta med rösten/).setInputFiles({ name: 'rost.wav', mimeType: 'audio/wav', buffer: wav(20) });
    await supervisor.press('Skicka');
    await supervisor.sees('Inspelningen är sparad.', 'Lyssna på rapporten', 'Skriv ut inspelningen');
    const { path } = supervisor;
    const caseworker = await visitor('Frida Exempelsson', noScripts);
    await caseworker.open(path);
    await caseworker.sees('Berättat med rösten, inte utskrivet än.');
    await caseworker.seesNot('Lyssna på rapporten');
    await supervisor.open('/hinder');
    await supervisor.sees('Inspelningar att skriva ut');
    await supervisor.open(path);
    await supervisor.fill({ 'Vad stod i vägen?': 'Bussen till arbetsträningen går för sent' });
    await supervisor.press('Spara texten och ta bort inspelningen');
    await supervisor.sees('Är det något av de här?', bus);
    await supervisor.seesNot('Lyssna på rapporten');
    await caseworker.open(path);
    await caseworker.sees('Bussen till arbetsträningen går för sent');
  });

  test('shows anybody what a collaboration works on, and no figure', async () => {
    const anybody = await visitor(null, noScripts);
    await anybody.open('/hinder-vi-arbetar-med');
    await anybody.follow(/Samverkan Exempelstad/, anybody.main);
    await anybody.sees(bus, 'Har stoppat många.', 'Hjälp utan bokning varje torsdag');
    await anybody.seesNot('Åldersgränsen för studiestöd');
    expect(await anybody.page.locator('script[src]').count()).toBe(0);
  });
});

test('is recorded where she stands, heard by herself, and sent as a report', async () => {
  const supervisor = await visitor('Astrid Exempelsson');
  await supervisor.open('/hinder/nytt');
  await supervisor.page.getByRole('button', { name: 'Spela in här' }).click();
  await supervisor.page.getByText('0:01').waitFor();
  await supervisor.page.getByRole('button', { name: 'Sluta spela in' }).click();
  await supervisor.page.getByRole('button', { name: 'Lyssna eller pausa' }).waitFor();
  await supervisor.press('Skicka');
  await supervisor.sees('Inspelningen är sparad.', 'Lyssna på rapporten');
  const [kept] = await ask<{ type: string; bytes: number }>(app, 'select media_type as type, bytes from barrier_recordings order by added_at desc limit 1');
  expect(kept?.type).toMatch(/^audio\/(webm|mp4|ogg)$/);
  expect(kept?.bytes).toBeGreaterThan(500);
  const refused = await visitor('Astrid Exempelsson');
  await refused.open('/hinder/nytt');
  await refused.page.evaluate(() => Object.assign(navigator.mediaDevices, { getUserMedia: () => Promise.reject(new DOMException('', 'NotAllowedError')) }));
  await refused.page.getByRole('button', { name: 'Spela in här' }).click();
  await refused.sees('Webbläsaren fick inte använda mikrofonen.');
});

test('a recording of three hours is refused with what was typed', async () => {
  const supervisor = await visitor('Astrid Exempelsson');
  const placementId = await idOf(`select p.id from placements p join users u on u.id = p.supervisor_user_id where u.name = 'Astrid Exempelsson' limit 1`);
  await supervisor.open(`/hinder/nytt/placement/${placementId}`);
  await supervisor.fill({ 'Vad ledde det till?': 'Hon fick vänta' });
  await supervisor.page.getByLabel(/Berätta med rösten/).setInputFiles({ name: 'rost.wav', mimeType: 'audio/wav', buffer: wav(10_800) });
  await supervisor.press('Skicka');
  await supervisor.sees('Inspelningen är längre än tio minuter.');
  expect(await supervisor.page.getByLabel('Vad ledde det till?').inputValue()).toBe('Hon fick vänta');
});

test('those who keep the bank, and those who see figures only, find their pages', async () => {
  const coordinator = await visitor('Saga Exempelsson');
  const barrierId = await idOf(`select id from barriers where title = '${bus}'`);
  const caseId = await idOf(`select case_id as id from barrier_observations where barrier_id = '${barrierId}' limit 1`);
  for (const path of [`/hinder/${barrierId}/andra`, `/hinder/${barrierId}/samma`, `/hinder/${barrierId}/dela`, `/arenden/${caseId}/hinder`]) await coordinator.open(path);
  const steering = await visitor('Stina Exempelsson');
  await steering.open('/hinder/tyngd');
  await steering.follow(bus, steering.main);
  await steering.sees('Kvartal för kvartal', 'Ärenden');
  await steering.isRefused(`/hinder/${barrierId}`, 403);
});

test('it is offered where somebody is stuck: at a case, an action, a place that was broken off, a declined referral, a meeting, and in the bank', async () => {
  const coordinator = await visitor('Saga Exempelsson');
  const hers = `in (select t.case_id from case_team t join users u on u.id = t.user_id where u.name = 'Saga Exempelsson' and t.valid_to is null)`;
  const one = (query: string) => ask<{ id: string; at: string }>(app, query).then(([row]) => row);
  const places = {
    case: await one(`select id, '/arenden/' || id as at from cases where id ${hers} limit 1`),
    plan_action: await one(`select a.id, '/arenden/' || a.case_id || '/plan' as at from plan_actions a join plans p on p.id = a.plan_id
      where a.case_id ${hers} and a.state in ('planned', 'ongoing') and p.state <> 'replaced' limit 1`),
    placement: await one(`select id, '/arenden/' || case_id || '/insatser/' || id as at from placements
      where case_id ${hers} and closed_on is not null limit 1`),
    referral: await one(`update referrals set state = 'declined', decline_reason = 'Ingen plats', pointed_to = 'Vuxenutbildningen'
      where id = (select r.id from referrals r
      join memberships m on m.organisation_id = r.to_organisation_id join users u on u.id = m.user_id
      where u.name = 'Saga Exempelsson' and r.state = 'sent' and r.kind = 'organisation' limit 1) returning id, '/mottagning/' || id as at`),
    meeting: await one(`select m.id, '/moten/' || m.id as at from meetings m join users u on u.id = m.created_by where u.name = 'Saga Exempelsson' limit 1`),
  };
  for (const [kind, place] of Object.entries(places)) {
    expect([kind, place]).toEqual([kind, expect.anything()]);
    await coordinator.open(place?.at ?? '');
    await coordinator.go(coordinator.main.locator(`a[href="/hinder/nytt/${kind}/${place?.id ?? ''}"]`).first());
    await coordinator.sees('Vad stod i vägen?');
  }
  await coordinator.open('/hinder');
  await coordinator.follow('Berätta om ett hinder', coordinator.main);
  await coordinator.sees('Vad stod i vägen?');
});
