import { expect } from 'vitest';
import { addToTeam, writeNote } from '#tests/pages/case.ts';
import { askForConsent, saveConsent, type ConsentToAsk } from '#tests/pages/consents.ts';
import { as, cast, houses, withoutScripts, type Stage } from './stage.ts';

const work = 'Hon visade en kasse som hon sytt. Vi bokar ett besök.';
const health = 'Hon sover dåligt och har tid på vårdcentralen.';
const yes: ConsentToAsk = {
  choices: ['Arbete, utbildning och språk', 'När jag är på plats'],
  from: [houses.af, houses.ame],
  to: [houses.af, houses.ame, houses.provider],
};

/** A dated note with a category, two clicks from the case: to write, and to sign. Without scripts. */
export async function noteInTwoClicks(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator, withoutScripts);
  await siv.open(stage.casePath);
  const before = siv.clicks;
  await siv.follow('Skriv anteckning');
  await siv.choose('Vad handlar det om?', 'Arbete');
  await siv.fill({ Anteckning: work });
  await siv.press('Signera anteckningen');
  expect(siv.clicks - before).toBe(2);
  expect(siv.path).toBe(stage.casePath);
  await siv.sees(work, 'Arbete');
  await writeNote(siv, stage.casePath, 'Hälsa', health);
}

/** What she says yes to opens for the provider's supervisor, and not more. Without scripts. */
export async function consentOpens(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator, withoutScripts);
  const tove = await as(stage, cast.supervisor);
  await tove.isRefused(stage.casePath);
  await askForConsent(siv, stage.casePath, yes);
  await siv.press('Spara samtycket');
  await siv.sees('Personen behöver ha förstått.');
  await saveConsent(siv);
  await siv.sees('Det här öppnar samtycket', houses.provider);
  await addToTeam(siv, stage.casePath, cast.supervisor, 'Arbetshandledare');
  await addToTeam(siv, stage.casePath, cast.councillor, 'Representant i rådet');
  await tove.open('/arenden');
  await tove.follow(/Amina Resenär/);
  await tove.sees(work);
  await tove.seesNot(health);
}

/** Narrowed, the one thing closes; taken back, all of it. Without scripts. */
export async function consentCloses(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator, withoutScripts);
  const tove = await as(stage, cast.supervisor);
  await siv.open(`${stage.casePath}/samtycke`);
  await siv.follow(/./, siv.main.getByRole('table').last());
  const consent = siv.path;
  await siv.follow('Minska samtycket');
  await siv.tick(`${houses.provider} får inte längre veta: Arbete (från ${houses.ame})`);
  await siv.press('Stäng det kryssade');
  await siv.sees('Stängt');
  await tove.open(stage.casePath);
  await tove.sees('Amina Resenär');
  await tove.seesNot(work);
  await siv.open(consent);
  await siv.press('Ta tillbaka samtycket');
  await siv.sees('Taget tillbaka');
  await tove.isRefused(stage.casePath);
}

/** She says yes again, and it opens the same moment. */
export async function consentAgain(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator, withoutScripts);
  const tove = await as(stage, cast.supervisor);
  await askForConsent(siv, stage.casePath, yes);
  await saveConsent(siv);
  await tove.open(stage.casePath);
  await tove.sees(work);
}
