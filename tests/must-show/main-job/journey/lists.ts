import { expect } from 'vitest';
import { as, cast, type Stage } from './stage.ts';

/** The case page says what happens next and who sees what; the list has what is due first on top. */
export async function seeWhatIsDue(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await siv.open(stage.casePath);
  await siv.sees('Nästa steg', 'Vem som gör vad', 'Vem som ser vad', cast.caseworker, cast.supervisor);
  await siv.open('/arenden');
  const days = await siv.main.locator('tbody time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual(days.toSorted());
}

/** Found by number or name among her own cases; not by those who do not work with her. */
export async function search(stage: Stage): Promise<void> {
  const siv = await as(stage, cast.coordinator);
  await find(stage, cast.coordinator);
  await siv.sees('Amina Resenär');
  expect(siv.page.url()).not.toContain('Resen');
  await find(stage, cast.colleague);
  const karin = await as(stage, cast.colleague);
  await karin.sees('Ingen träff bland dina ärenden');
}

async function find(stage: Stage, who: typeof cast.coordinator | typeof cast.colleague): Promise<void> {
  const visitor = await as(stage, who);
  await visitor.open('/sok');
  await visitor.fill({ 'Namn, personnummer eller ord i anteckningar': 'Resenär' });
  await visitor.press('Sök');
}
