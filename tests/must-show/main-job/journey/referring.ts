import { expect } from 'vitest';
import { today } from '#app/lib/local-date.ts';
import { inventedNumber } from '#tests/factories/invented-number.ts';
import { acceptReferral, beginReferral, referralWords, writeReferral } from '#tests/pages/referrals.ts';
import { Keyboard } from '#tests/pages/keyboard.ts';
import { area, as, cast, houses, onPhone, stranger, withoutScripts, type Stage } from './stage.ts';

export const amina = { firstName: 'Amina', lastName: 'Resenär', number: inventedNumber('1986-04-17', 'K', 4) };
const alias = 'Solrosen';
const secret = { firstName: 'Elin', lastName: 'Gömdström', number: inventedNumber('1979-09-23', 'K', 5) };
const coordination = inventedNumber('1990-02-71', 'M', 2);

/** Someone who comes by herself: on her phone, without scripts, by an alias. */
export async function comeByHerself(stage: Stage): Promise<void> {
  const herself = await stranger(stage, { ...withoutScripts, ...onPhone });
  await herself.open('/sok-stod');
  await herself.follow(stage.collaboration);
  await herself.press('Skicka');
  await herself.sees('Skriv vad vi ska kalla dig.', 'Välj ett språk.', 'Skriv hur vi kan nå dig.');
  await herself.fill({
    'Vad ska vi kalla dig?': alias,
    'Hur kan vi nå dig tryggt?': 'Sms till 070-000 00 00 före klockan tre. Ring inte.',
    'Vad vill du?': 'Jag vill laga mat åt andra.',
  });
  await herself.choose('Vilket språk talar du helst?', 'العربية');
  await herself.tick(/Jag vill ha tolk/);
  await herself.press('Skicka');
  await herself.sees('Tack, det är skickat', '112');
  await herself.close();
}

/** By keyboard alone: a draft that saves itself, a wrong check digit, what is missing, and the referral is sent. */
export async function referByKeyboard(stage: Stage): Promise<void> {
  const hanna = await as(stage, cast.caseworker);
  const keys = new Keyboard(hanna);
  await hanna.open('/remisser/ny');
  await keys.write('Personnummer eller namn', amina.number);
  await keys.enter('Titta');
  await hanna.sees('Du har inget om personen sedan förut.');
  await keys.enter('Skriv en ny remiss');
  await keys.write('Förnamn', amina.firstName);
  const kept = hanna.page.waitForResponse((response) => response.url().includes('/utkast'));
  await keys.write('Efternamn', amina.lastName);
  await kept;
  await hanna.sees(/Sparat \d\d\.\d\d/);
  const draft = hanna.path;
  await hanna.open('/oversikt');
  await hanna.open(draft);
  expect(await hanna.main.getByLabel('Efternamn').inputValue()).toBe(amina.lastName);
  await keys.write('Personnummer', wrongCheckDigit(amina.number));
  await keys.enter('Spara utkast');
  await hanna.sees('Sista siffran stämmer inte.');
  await keys.write('Personnummer', amina.number);
  await keys.choose('Språk', 'somaliska');
  await keys.answer('Ja', 1);
  await keys.write('Hur når vi personen tryggt?', 'Sms vardagar före 15. Ring inte.');
  for (const [label, text] of Object.entries(referralWords)) await keys.write(label, text);
  await keys.choose('Mottagare', houses.ame);
  await keys.choose('Område', area);
  await keys.enter('Skicka remissen');
  await hanna.sees('Har personen inte sagt ja kan den inte skickas.');
  await keys.write('Dag personen sa ja', today());
  await keys.answer('Skrev under', 1);
  await keys.choose('På vilket språk', 'somaliska');
  await keys.enter('Skicka remissen');
  await hanna.sees('Skickad, väntar på svar', amina.lastName);
}

/** Three more: by samordningsnummer, without a number, and with a protected identity. */
export async function referOthers(stage: Stage): Promise<void> {
  const hanna = await as(stage, cast.caseworker);
  await writeReferral(hanna, { firstName: 'Ivan', lastName: 'Samordnad', number: coordination, to: houses.ame });
  await hanna.press('Ta tillbaka');
  await hanna.sees('Tillbakatagen');
  await writeReferral(hanna, { firstName: 'Nora', lastName: 'Nummerlös', to: houses.ame });
  await writeReferral(hanna, { ...secret, protectedIdentity: true, to: houses.ame });
  await beginReferral(hanna, amina.number);
  await hanna.sees('Det här har du redan', amina.lastName);
  await hanna.open('/remisser');
  await hanna.sees('Skyddad identitet', 'Tillbakatagen', 'Nora Nummerlös');
  await hanna.seesNot(secret.lastName);
}

/** The coordinator asks, declines with a reason, accepts; the author answers and sees what became of it. */
export async function receive(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  const hanna = await as(stage, cast.caseworker);
  await siv.open('/mottagning');
  await siv.sees(alias, 'Skyddad identitet', amina.lastName);
  await siv.seesNot('Samordnad', secret.lastName);
  await siv.follow(/Nora Nummerlös/);
  await siv.fill({ 'Varför?': 'Hon har redan en plan hos vuxenutbildningen.', 'Vart kan personen vända sig i stället?': 'Lärcentrum, 08-000 00 00.' });
  await siv.press('Svara att ni inte tar emot');
  await siv.follow(/Amina Resenär/);
  await siv.fill({ 'Vad vill du veta?': 'Har hon barnomsorg på förmiddagar?' });
  await siv.press('Skicka frågan');
  await siv.sees('Väntar på svar från remittenten');
  await hanna.open('/remisser');
  await hanna.sees('De vill veta mer');
  await hanna.follow(/Amina Resenär/);
  await hanna.fill({ 'Ditt svar': 'Ja, från klockan åtta till tre.' });
  await hanna.press('Skicka svaret');
  await hanna.open('/remisser');
  await hanna.follow(/Nora Nummerlös/);
  await hanna.sees('Remissen är inte mottagen', 'Lärcentrum');
  stage.casePath = await acceptReferral(siv, /Amina Resenär/);
  await siv.sees('Väntar på samtycke', 'Fråga om samtycke');
  await acceptReferral(siv, alias, { gender: 'Kvinna' });
  await siv.sees(alias);
}

/** A colleague who works with a protected person sees the case and not who she is. */
export async function maskForColleagues(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  const karin = await as(stage, cast.colleague);
  const path = await acceptReferral(siv, 'Skyddad identitet');
  await siv.sees('Elin Gömdström', 'Skyddade personuppgifter');
  await karin.isRefused(path);
  await siv.open(`${path}/team`);
  await siv.choose('Vem', new RegExp(cast.colleague));
  await siv.choose('Uppgift', 'Kontaktperson');
  await siv.press('Lägg till');
  for (const at of [path, '/arenden']) {
    await karin.open(at);
    await karin.sees('Skyddad identitet');
    await karin.seesNot(secret.firstName, secret.lastName, secret.number.slice(-4));
  }
}

function wrongCheckDigit(number: string): string {
  return number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);
}
