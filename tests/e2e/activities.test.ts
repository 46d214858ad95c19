import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '#app/lib/local-date.ts';
import { signIn } from '#tests/pages/sign-in.ts';
import { Visitor } from '#tests/pages/visitor.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';

let app: TestApp;
let lead: Visitor;
let member: Visitor;

beforeAll(async () => {
  const [started, browser] = await Promise.all([testApp(), testBrowser()]);
  app = started;
  lead = await Visitor.at(browser, { address: app.address });
  member = await Visitor.at(browser, { address: app.address, javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await signIn(lead, 'Petra Exempelsson');
  await signIn(member, 'Stina Exempelsson');
});

describe('The project lead keeps the plan, the diary and the steering group; a member of the group reads what is hers', () => {
  it('an activity is planned in a range, and what is not a quantity is asked for again with what was typed', async () => {
    await lead.follow('Projekt');
    await lead.follow('Årets aktiviteter');
    await lead.sees('32–42', 'Pågår', 'cirka 200');
    await lead.follow('Lägg till en aktivitet');
    await lead.fill({ Aktivitet: 'Studiebesök', Planerat: 'många' });
    await lead.tick('Deltagare');
    await lead.choose('Vad räknar ni?', 'personer');
    await lead.press('Spara');
    await lead.sees('Skriv ett antal: 25, 20–30');
    await lead.fill({ Planerat: '20-30' });
    await lead.press('Spara');
    await lead.sees('Studiebesök', '20–30', 'Inget skrivet än');
  });

  it('who has taken part in an intervention counts by herself, and an idea, a search and the log lead where they should', async () => {
    await lead.open('/projekt');
    await lead.sees('Aktiviteter i mål', 'Idéer utan svar', 'Förslag på fler platser i hälsoskolan tas fram.', 'Dagen har gått');
    await lead.follow('Årets aktiviteter', lead.main);
    await lead.follow('I arbetsträning');
    await lead.sees('Närvaro räknas i: Arbetsträning i socialt företag');
    await lead.open('/projekt/dagbok');
    await lead.fill({ 'Sök ord': 'textilmakare' });
    await lead.press('Visa');
    await lead.sees('Prova på i en vecka');
    await lead.seesNot('Frukost med nio arbetsgivare');
    await lead.follow('Prova på i en vecka');
    await lead.follow('Skriv vad det blev');
    await lead.tick('Tas upp');
    await lead.press('Spara');
    await lead.sees('Skriv vad det blev, eller varför inte.');
    await lead.fill({ 'Vad blev det?': 'Vi prövar i vår.' });
    await lead.press('Spara');
    await lead.sees('Vi prövar i vår.', 'Tas upp');
    await lead.open('/projekt/spridning');
    const [log] = await Promise.all([lead.page.waitForEvent('download'), lead.page.getByRole('link', { name: 'Hämta som CSV' }).click()]);
    expect(await readFile(await log.path(), 'utf8')).toMatch(/Besök av grannkommunen;Chefer och handläggare;Studiebesök;;14;14;14;/);
    await lead.open('/projekt');
    await lead.follow('Underlag till slutrapport');
    await lead.sees('Hälsoskola', 'Arbetsgivare får en väg in.', 'Det blev: Företagarna höll den första i september. Nio kom.', 'Reportage om köket', 'En fråga till rådet på en rad');
    await lead.open('/projekt');
    await lead.follow('Årets aktiviteter', lead.main);
    await lead.follow('Studiebesök');
  });

  it('people counted twice are told as a range, and who did not report is not forgotten', async () => {
    for (const quantity of ['20', '15', 'ej redovisat']) {
      await lead.follow('Skriv vad som är gjort');
      await lead.fill({ 'Hur många personer?': quantity });
      await lead.press('Spara');
    }
    await lead.sees('20–35', '1 utan uppgift');
    await lead.press('Stryk');
    await lead.sees('(struken)');
    await lead.sees('20–35');
    await lead.seesNot('1 utan uppgift');
  });

  it('the plan is taken away as a file, with the words and the bounds of each figure', async () => {
    await lead.follow('Årets aktiviteter', lead.main);
    const [file] = await Promise.all([lead.page.waitForEvent('download'), lead.page.getByRole('link', { name: 'Hämta som CSV' }).click()]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.split('\n').find((line) => line.includes('Studiebesök'))).toMatch(/^Deltagare;Studiebesök;;personer;20–30;20;30;20–35;20;35;nej;0;/i);
  });

  it('the diary takes no number of a person, asks about a telephone number, and keeps the rest', async () => {
    await lead.follow('Dagbok', lead.main);
    await lead.follow('Skriv i dagboken');
    await lead.tick('Beslut');
    await lead.fill({ Rubrik: 'Ny lokal', Text: 'Ring vaktmästaren på 08-123 45 67.' });
    await lead.press('Spara');
    await lead.sees('Det ser ut att stå ett telefonnummer');
    await lead.tick('Jag har kontrollerat att ingen deltagare kan kännas igen');
    await lead.press('Spara');
    await lead.sees('Ny lokal', 'Ring vaktmästaren');
  });

  it('the steering group is called, decides, and somebody does something by a day', async () => {
    await lead.open('/projekt/styrgrupper');
    await lead.follow('Central styrgrupp');
    await lead.follow('Kalla till möte');
    await lead.fill({ Dag: today(), 'Det som tas upp': 'Lokalen' });
    await lead.press('Kalla');
    await lead.follow('Skriv ett beslut');
    await lead.fill({ Beslut: 'Lokalen hyrs', 'Klart senast': today() });
    await lead.press('Spara beslutet');
    await lead.sees('Skriv både vem som ansvarar och till när');
    await lead.choose('Ansvarar', /Folke/);
    await lead.press('Spara beslutet');
    await lead.follow('Skriv anteckningar');
    await lead.tick(/Folke/);
    await lead.fill({ 'Vad som sades': 'Ring vaktmästaren på 08-123 45 67.' });
    await lead.press('Spara');
    await lead.sees('Det ser ut att stå ett telefonnummer');
    await lead.fill({ 'Vad som sades': 'Lokalen är stor nog.' });
    await lead.press('Spara');
    await lead.sees('Hållet', 'De som var med', 'De som inte var med', 'Lokalen är stor nog.');
    await lead.follow('Följ upp');
    await lead.fill({ 'Vad blev det?': 'Avtal på två år' });
    await lead.press('Det är gjort');
    await lead.sees('Lokalen hyrs', 'Avtal på två år');
  });

  it('what was typed about a partner is there when one comes back, and an invitation to it stands on its page', async () => {
    await lead.open('/projekt/partner/ny');
    await lead.fill({ Partner: 'Bokcaféet', 'Bidrar med': 'Lokal och kaffe' });
    await expect.poll(() => lead.page.locator('.s-saved-at').innerText(), { timeout: 10_000 }).toMatch(/^Sparat/);
    await lead.open('/projekt/partner');
    await lead.follow('Ny partner');
    expect(await lead.main.getByLabel('Bidrar med').inputValue()).toBe('Lokal och kaffe');
    await lead.press('Spara');
    await lead.open('/projekt/inbjudningar/ny');
    await lead.fill({ 'Inbjudan till': 'Öppet hus', Andra: 'bokcaféet\nHemvärnet' });
    await lead.press('Spara');
    await lead.sees('Bokcaféet', 'Hemvärnet', '0 ja, 0 nej, 0 kanske, 2 har inte svarat');
    await lead.press('Ja Bokcaféet');
    await lead.sees('1 ja, 0 nej, 0 kanske, 1 har inte svarat');
    await lead.open('/projekt/partner');
    await lead.fill({ 'Sök partner': 'bokcaf' });
    await lead.press('Visa');
    expect(lead.page.url()).toMatch(/\/projekt\/partner\?sok=[0-9a-f-]{36}$/);
    await lead.follow('Bokcaféet');
    await lead.sees('Inbjuden till', 'Öppet hus');
  });

  it('a member reads the plan, decisions and her own group on a phone without scripts, and nothing else', async () => {
    await member.open('/projekt');
    await member.follow('Årets aktiviteter', member.main);
    await member.sees('Studiebesök', '20–35');
    await member.seesNot('Lägg till en aktivitet');
    await member.open('/projekt/dagbok');
    await member.sees('Ny lokal');
    await member.seesNot('Frukost med nio arbetsgivare');
    await member.open('/projekt/styrgrupper');
    await member.seesNot('Norra stadens styrgrupp');
    await member.follow('Central styrgrupp');
    await member.sees('Lokalen hyrs', 'Avtal på två år');
    expect(await member.widerThanTheScreen()).toBe(false);
    for (const path of ['/projekt/partner', '/projekt/metoder', '/projekt/dagbok/ny', '/moten']) await member.isRefused(path, 403);
  });
});
