import { expect } from 'vitest';
import { enterRoom } from '#tests/pages/case.ts';
import { letAYearGoBy } from './behind.ts';
import { as, cast, type Stage } from './stage.ts';

type Timepoint = 'Vid starten' | 'Vid avslutet';

/** What she lives on, as the first thing asked. */
export async function livelihoodAtStart(stage: Stage): Promise<void> {
  await answer(stage, 'Vid starten', { Försörjningsstöd: '100' });
}

/** The case ends with a reason, once what remains has been seen; and what she lives on then. */
export async function exit(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await enterRoom(siv, stage.casePath, 'Uppföljning');
  await siv.follow('Avsluta ärendet');
  await siv.sees('Det här är inte klart');
  await siv.tick('Arbete');
  await siv.fill({ 'Vad händer sen, och vem tar vid?': 'Anställd hos Trådverket. Tove tar vid.' });
  await siv.tick('Jag har sett det som återstår och avslutar ändå');
  await siv.press('Avsluta ärendet');
  await siv.sees('Avslutad', 'Anställd hos Trådverket');
  await answer(stage, 'Vid avslutet', { Lön: '75', Försörjningsstöd: '25' });
}

/** A year after the start the list says whom to ask, also when the case is closed. */
export async function askAfterAYear(stage: Stage): Promise<void> {
  await letAYearGoBy(stage);
  const siv = await as(stage, cast.coordinator);
  await siv.open('/uppfoljning');
  await siv.sees('Dags att fråga');
  await siv.follow(/Amina Resenär/);
  await fillSources(stage, { Lön: '100' });
  await siv.sees('Lön 100 %', 'Lön 75 %', 'Försörjningsstöd 25 %', 'Försörjningsstöd 100 %');
}

async function answer(stage: Stage, timepoint: Timepoint, sources: Record<string, string>): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await enterRoom(siv, stage.casePath, 'Uppföljning');
  await siv.follow('Fyll i', siv.main.getByRole('region', { name: timepoint }));
  await fillSources(stage, sources);
}

async function fillSources(stage: Stage, sources: Record<string, string>): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  for (const [source, percent] of Object.entries(sources)) {
    await siv.tick(source);
    await siv.fill({ [`Andel av ${source} i procent`]: percent });
  }
  await siv.press('Spara svaret');
  expect(siv.path).toBe(`${stage.casePath}/uppfoljning`);
}
