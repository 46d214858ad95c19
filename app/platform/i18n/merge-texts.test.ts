import { expect, test } from 'vitest';
import { mergeTexts } from './merge-texts.ts';

const languages = { complete: ['sv', 'en'], all: ['sv', 'en', 'ar'] };
const file = (locale: string, messages: Record<string, string>, folder = 'notes') => ({
  file: `modules/${folder}/texts/${locale}.json`,
  locale,
  messages,
});

test('folders are merged by language; a language for participants may have less', () => {
  const merged = mergeTexts([file('sv', { a: 'A' }), file('en', { a: 'A' }), file('ar', {})], languages);
  expect(merged).toEqual({ sv: { a: 'A' }, en: { a: 'A' }, ar: {} });
});

test('a key in two folders and a key without English are both told', () => {
  const files = [file('sv', { a: 'A', b: 'B' }), file('sv', { a: 'A' }, 'plans'), file('en', { a: 'A' })];
  expect(() => mergeTexts(files, languages)).toThrow(/plans.*"a" stands in another folder too[^]*"b" is missing in en/);
});

test('a language that nobody knows is an error', () => {
  expect(() => mergeTexts([file('xx', {})], languages)).toThrow('no such language');
});
