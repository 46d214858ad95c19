import { expect, test } from 'vitest';
import { nextVersion, tagOf } from './text-version.ts';

test('versions are counted within the year, as numbers', () => {
  expect(nextVersion([], '2026')).toBe('2026-1');
  expect(nextVersion(['2026-2', '2026-10', '2025-30'], '2026')).toBe('2026-11');
});

test('a language is marked by its short tag where it has one', () => {
  expect(['swe', 'ara', 'som', 'kmr', 'prs', 'swl'].map(tagOf)).toEqual(['sv', 'ar', 'so', 'ku', 'fa', 'swl']);
});
