import { expect } from 'vitest';
import { formatMonth } from '#app/lib/format-date.ts';
import { addMonths, today } from '#app/lib/local-date.ts';
import { enterRoom, printed } from '#tests/pages/case.ts';
import { Keyboard } from '#tests/pages/keyboard.ts';
import { as, cast, houses, type Stage } from './stage.ts';

export const intervention = 'Arbetsträning på Trådverket';

/** A place with a supervisor, from a day and until one. */
export async function place(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await siv.open('/insatser');
  await siv.follow('Lägg till en insats');
  await siv.fill({ Insats: intervention });
  await siv.choose('Slag', 'Arbetsträning');
  await siv.press('Spara insatsen');
  await enterRoom(siv, stage.casePath, 'Insatser');
  await siv.follow('Starta en insats');
  await siv.choose('Insats', intervention);
  await siv.choose('Anordnare', houses.provider);
  await siv.choose('Arbetshandledare', new RegExp(cast.supervisor));
  await siv.fill({ 'Planerad sista dag': addMonths(today(), 3), 'Omfattning i procent': '150', 'Vad ska insatsen leda till?': 'En referens.' });
  await siv.press('Starta insatsen');
  await siv.sees('Skriv omfattningen som ett heltal från 0 till 100.');
  await siv.fill({ 'Omfattning i procent': '50' });
  await siv.press('Starta insatsen');
  await siv.sees('Pågår', houses.provider, '50 %');
  await siv.open(stage.casePath);
  await siv.sees('Insatser pågår');
}

/** Hours by participant and month in one grid, by keyboard alone; and on paper with a line to sign on. */
export async function recordHoursByKeyboard(stage: Stage): Promise<void> {
  const tove = await as(stage, cast.supervisor);
  const keys = new Keyboard(tove);
  await tove.open('/narvaro');
  const cell = `Amina Resenär, ${formatMonth(today(), 'sv')}`;
  await keys.write(cell, 'många');
  await keys.enter('Spara timmarna');
  await tove.sees('Skriv timmarna som ett tal');
  await keys.write(cell, '12,5');
  await keys.enter('Spara timmarna');
  await tove.sees('Sparat. Ändrade rutor: 1.', '12,5');
  const { text, bytes } = await printed(tove);
  expect(text).toContain(`Underskrift, ${houses.provider}`);
  expect(bytes).toBeGreaterThan(5000);
}

/** The supervisor writes her closing documentation, in English; the coordinator reads it and closes. */
export async function closePlace(stage: Stage): Promise<void> {
  const tove = await as(stage, cast.supervisor);
  await enterRoom(tove, stage.casePath, 'Insatser');
  await tove.page.locator('summary', { hasText: cast.supervisor }).click();
  await tove.press('English', tove.page.locator('.s-me'));
  expect(await tove.page.locator('html').getAttribute('lang')).toBe('en');
  await tove.follow(intervention);
  await tove.follow('Write closing documentation');
  await tove.fill({ 'What the person did': 'Sewed bags, and served customers.', 'Next step': 'Two shops to visit.' });
  await tove.press('Hand in the documentation');
  await tove.sees('Sewed bags');
  const siv = await as(stage, cast.coordinator);
  await enterRoom(siv, stage.casePath, 'Insatser');
  await siv.follow(intervention);
  await siv.sees('Sewed bags');
  await siv.follow('Avsluta insatsen');
  await siv.tick('Genomförd som planerat');
  await siv.press('Avsluta insatsen');
  await siv.sees('Avslutad', 'Genomförd som planerat');
}
