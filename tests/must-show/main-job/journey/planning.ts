import { expect } from 'vitest';
import { addMonths, today } from '#app/lib/local-date.ts';
import { enterRoom, printed } from '#tests/pages/case.ts';
import { as, cast, council, type Stage } from './stage.ts';

export const goal = 'Jag vill sy och sälja det jag syr.';
export const promise = 'Hitta två butiker att besöka';
const decision = 'Arbetsträning hos Trådverket tre dagar i veckan.';

/** What she can and wants, section by section, until it is ready for the council. */
export async function assess(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await enterRoom(siv, stage.casePath, 'Kartläggning');
  await siv.press('Börja kartläggningen');
  await siv.follow('Det jag kan och vill');
  await siv.fill({ 'Vad är du bra på?': 'Att sy, och att lära andra.', 'Vad vill du helst göra först?': 'Sy tre dagar i veckan.' });
  await siv.press('Spara och gå tillbaka');
  await siv.sees('2 av 6');
  await siv.press('Klar, ta upp i rådet');
  await siv.sees('Väntar på rådet');
}

/** A council: agenda, one case on the screen at a time, a decision, who was there, the minutes. */
export async function hold(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await siv.open('/moten');
  await siv.follow('Kalla till möte');
  await siv.fill({ Rubrik: 'Amina Resenär', Dag: today(), Klockan: '13.30', Plats: 'Stadshuset, rum 3' });
  await siv.press('Kalla till mötet');
  await siv.sees('Det här ser ut som en deltagares namn');
  await siv.fill({ Rubrik: `${council} i Haninge` });
  await siv.press('Kalla till mötet');
  const meeting = siv.path;
  await siv.main.getByText('Bjud in fler').click();
  await siv.choose('Person', new RegExp(cast.councillor));
  await siv.press('Bjud in');
  await siv.choose('Lägg till ett ärende', /Amina Resenär/);
  await siv.press('Lägg till');
  await siv.follow('Kör mötet');
  await siv.seesNot('Amina');
  await siv.follow('Första ärendet');
  await siv.sees('Amina Resenär', goal, 'En gemensam plan och arbetsträning.');
  await decide(stage);
  await siv.open(meeting);
  await siv.tick(new RegExp(cast.councillor));
  await siv.press('Spara närvaron');
  await siv.press('Mötet är hållet');
  await siv.sees('Hållet');
}

async function decide(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await siv.tick('Ja', siv.group(/Är deltagaren med/));
  await siv.page.getByLabel('Beslut', { exact: true }).fill(decision);
  await siv.choose('Ansvarar', new RegExp(cast.coordinator));
  await siv.tick('Ja', siv.group(/uttömda/));
  await siv.press('Spara beslutet');
  await siv.sees('Alla ärenden är genomgångna.');
  await siv.seesNot('Amina');
}

/** Who was there reads the minutes afterwards; they print. */
export async function readMinutes(stage: Stage): Promise<void> {
  const rune = await as(stage, cast.councillor);
  await rune.open('/moten');
  await rune.follow(`${council} i Haninge`);
  await rune.follow('Protokoll');
  await rune.sees(decision, cast.councillor, 'Stadshuset, rum 3');
  const { text, bytes } = await printed(rune);
  expect(text).toContain(decision);
  expect(bytes).toBeGreaterThan(5000);
}

/** Her goal first, then who does what; agreed with her in words of her own; printed for her. */
export async function plan(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await enterRoom(siv, stage.casePath, 'Plan');
  await siv.follow('Skriv målet');
  await siv.fill({ 'Vad vill du?': goal, 'Följs upp': addMonths(today(), 3) });
  await siv.press('Spara målet');
  await siv.follow('Lägg till ett mål');
  await siv.fill({ 'Vad ska nås?': 'Sy tre dagar i veckan' });
  await siv.choose('Del av livet', 'Arbete');
  await siv.press('Spara delmålet');
  await add(stage, 'Arbetsträna hos Trådverket', 'Deltagaren själv');
  await add(stage, promise, new RegExp(cast.coordinator));
  await siv.follow('Kom överens');
  await siv.fill({ 'Vilka var med?': 'Amina och Siv', 'Så lät planen med deltagarens egna ord': 'Jag syr tre dagar, och Siv hittar butikerna.' });
  await siv.tick('Behövdes inte');
  await siv.press('Vi är överens');
  await siv.sees('Överenskommen', 'Jag syr tre dagar');
  await siv.follow('Skriv ut till deltagaren');
  const { text, bytes } = await printed(siv);
  for (const words of [goal, promise, 'Det här gör jag']) expect(text).toContain(words);
  expect(bytes).toBeGreaterThan(5000);
}

async function add(stage: Stage, text: string, who: string | RegExp): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await siv.follow('Lägg till vad någon gör');
  await siv.fill({ 'Vad görs?': text, Senast: addMonths(today(), 2) });
  await siv.choose('Vem gör det?', who);
  await siv.press('Spara');
  await siv.sees(text);
}
