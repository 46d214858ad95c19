import { expect } from 'vitest';
import { signIn } from '#tests/pages/sign-in.ts';
import { giveHerASignIn } from './behind.ts';
import { goal, promise } from './planning.ts';
import { houses, onPhone, stranger, withoutScripts, type Stage } from './stage.ts';

/** On her phone, without scripts: her goal, what others have promised her, who may read what, and who has. */
export async function herOwnPages(stage: Stage): Promise<void> {
  const name = 'Amina Resenär';
  await giveHerASignIn(stage, name);
  const amina = await stranger(stage, { ...withoutScripts, ...onPhone });
  await signIn(amina, name);
  expect(amina.path).toBe('/min-plan');
  await amina.sees(goal, promise, 'Det här har andra lovat mig');
  await amina.follow('Vem ser vad');
  await amina.sees(`${houses.provider} får läsa`, 'De här har läst eller skrivit', houses.ame);
  await amina.follow('Mina saker');
  await amina.sees('12,5 timmar');
  await amina.open('/min-plan');
  await amina.page.locator('summary').first().click();
  await amina.press('العربية', amina.page.locator('header'));
  expect(await amina.page.locator('html').getAttribute('dir')).toBe('rtl');
  await amina.sees(goal);
  expect(await amina.widerThanTheScreen()).toBe(false);
  await amina.isRefused(stage.casePath, 403);
}
