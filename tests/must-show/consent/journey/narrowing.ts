import { expect } from 'vitest';
import { ask } from '#tests/e2e/rows.ts';
import { answerYes, chooseFor } from './agreeing.ts';
import { provider, region, typed, type Stage } from './stage.ts';

export async function closesByHerself({ she }: Stage): Promise<void> {
  await she.open('/vem-ser-vad');
  await she.sees(`${provider} får läsa`, `${region} får läsa`, 'Det här finns kvar hos dem som skrev det');
  await she.follow(/^Ändra eller ta tillbaka/, she.main);
  await she.press('Stäng det jag har kryssat');
  await she.sees('Kryssa det du vill stänga.');
  for (const what of ['Arbete', 'Språk']) await she.tick(`${provider} ska inte få läsa om: ${what}`);
  await she.press('Stäng det jag har kryssat');
  expect(she.path).toBe('/vem-ser-vad');
  await she.sees(`${region} får läsa`);
  await she.seesNot(`${provider} får läsa`);
}

export async function isAnsweredPolitely({ app, supervisor, caseId, casePath }: Stage): Promise<void> {
  await supervisor.press('Signera anteckningen');
  expect(await supervisor.page.getByRole('heading', { level: 1 }).innerText()).toBe('Sidan är stängd för dig nu');
  await supervisor.sees('Inget blev skickat', 'Det du skrev är sparat åt dig');
  await supervisor.isRefused(casePath);
  const notes = await ask(app, 'select 1 from notes where case_id = $1 and text like $2', [caseId, `${typed}%`]);
  expect(notes).toEqual([]);
}

export async function opensAgain(stage: Stage): Promise<void> {
  const { coordinator, supervisor, casePath } = stage;
  await chooseFor(coordinator, casePath);
  await coordinator.follow('Personen har svarat', coordinator.main);
  await answerYes(coordinator);
  await supervisor.open(`${casePath}/anteckning`);
  expect(await supervisor.page.getByLabel('Anteckning', { exact: true }).inputValue()).toBe(typed);
}
