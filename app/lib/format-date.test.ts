import { expect, test } from 'vitest';
import { formatDate, formatDateTime, formatMonth, formatPeriod, formatTime } from './format-date.ts';

test.each([
  ['2026-11-24', 'sv', 'tis 24 nov 2026'],
  ['2026-06-01', 'sv', 'mån 1 juni 2026'],
  ['2026-11-24', 'en', 'Tue 24 Nov 2026'],
  ['2026-11-24', 'fa', 'سه‌شنبه 24 نوامبر 2026'],
])('%s in %s', (date, locale, written) => {
  expect(formatDate(date, locale)).toBe(written);
});

test('instants are told in Swedish time, summer and winter', () => {
  expect(formatDateTime('2026-11-24T09:42:00Z', 'sv')).toBe('tis 24 nov 2026 10.42');
  expect(formatDateTime('2026-07-01T22:30:00Z', 'sv')).toBe('tors 2 juli 2026 00.30');
  expect(formatTime('2026-11-24T09:42:00Z', 'en')).toBe('10:42');
});

test('months and periods', () => {
  expect(formatMonth('2026-11', 'sv')).toBe('november 2026');
  expect(formatPeriod('2026-11-24', null, 'sv')).toBe('tis 24 nov 2026 –');
  expect(formatPeriod('2026-11-24', '2026-11-24', 'sv')).toBe('tis 24 nov 2026');
});
