import { expect } from 'vitest';
import { ask, countRows } from '#tests/e2e/rows.ts';
import type { Visitor } from '#tests/pages/visitor.ts';
import { provider, region, type Stage } from './stage.ts';

const next = 'Spara och gå vidare';

/** The pages before the answer: the provider may know of work and language, the region of health. */
export async function chooseFor(coordinator: Visitor, casePath: string): Promise<void> {
  await coordinator.open(`${casePath}/samtycke`);
  await coordinator.follow('Fråga om samtycke', coordinator.main);
  await coordinator.tick(provider);
  await coordinator.tick(region);
  await coordinator.press(next);
  await coordinator.page.getByText('För personal: välj ruta för ruta').click();
  for (const [organisation, categories] of [[provider, ['Arbete', 'Språk']], [region, ['Hälsa']]] as const) {
    for (const category of categories) await coordinator.tick(category, coordinator.group(organisation));
  }
  await coordinator.press(next);
  await coordinator.choose('Språk som det sades på', 'arabiska');
  await coordinator.press(next);
}

export async function answerYes(coordinator: Visitor): Promise<void> {
  await coordinator.tick('Kom, och de förstod varandra');
  await coordinator.tick('Den lästes upp för personen');
  await coordinator.tick('Skrev under på skärmen');
  await coordinator.fill({ 'Namnteckning på skärmen': 'Lena Väntar' });
  await coordinator.tick('Personen har förstått vad ett ja betyder');
  await coordinator.press('Spara samtycket');
}

export async function interpreterStaysAway({ app, coordinator, casePath }: Stage): Promise<void> {
  await chooseFor(coordinator, casePath);
  await coordinator.follow('Personen har svarat', coordinator.main);
  const before = await countRows(app, 'consents');
  await coordinator.tick('Kom inte');
  await coordinator.press('Spara samtycket');
  await coordinator.sees('Inget samtycke i dag', 'räknas inget', 'Det ni valde finns kvar', 'Förslag till ny tid');
  expect(await countRows(app, 'consents')).toBe(before);
}

export async function agreeInArabic({ app, caseId, coordinator }: Stage): Promise<void> {
  await coordinator.follow('Gå igenom sidan igen', coordinator.main);
  await coordinator.sees('القرار لك', 'الرفض لا يكلّفك شيئًا', `${provider} يُسمح لها بمعرفة`);
  const hers = coordinator.group(provider);
  expect(await hers.innerText()).toMatch(/Får veta:[^]*Vem personen är[^]*Arbete[^]*Språk[^]*Får inte veta:[^]*Hälsa/);
  expect(await coordinator.page.locator('[lang=ar]').first().getAttribute('dir')).toBe('rtl');
  await coordinator.follow('Personen har svarat', coordinator.main);
  await answerYes(coordinator);
  await coordinator.sees('arabiska', 'Kom, och de förstod varandra', 'Den lästes upp för personen', 'القرار لك');
  const [consent] = await ask(app, 'select interpreter, language, text_language, text_version from consents where case_id = $1', [caseId]);
  expect(consent).toEqual({ interpreter: 'came', language: 'ara', text_language: 'ara', text_version: '2026-1' });
}
