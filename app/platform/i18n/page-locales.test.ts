import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pageLocale, pageLocales } from '#app/lib/languages.ts';
import { readTexts } from './read-texts.ts';

test('a language that pages do not speak has words for frames only', async () => {
  const texts = await readTexts(fileURLToPath(new URL('../..', import.meta.url)));
  const spoken: readonly string[] = pageLocales;
  const elsewhere = texts.filter(({ locale }) => !spoken.includes(locale)).map(({ file }) => path.dirname(file));
  expect(new Set(elsewhere)).toEqual(new Set(['layouts/texts']));
});

test('a page that has no Arabic is Swedish for whoever reads Arabic', () => {
  expect(pageLocale('ar')).toBe('sv');
  expect(pageLocale('en')).toBe('en');
});
