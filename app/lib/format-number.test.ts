import { expect, test } from 'vitest';
import { formatMoney, formatNumber, formatPercent } from './format-number.ts';

test('thin spaces between thousands, in both languages', () => {
  expect(formatNumber(1234567, 'sv')).toBe('1\u202f234\u202f567');
  expect(formatNumber(1234.5, 'en', 1)).toBe('1\u202f234.5');
});

test('kronor and shares', () => {
  expect(formatMoney(12450, 'sv')).toBe('12\u202f450\u00a0kr');
  expect(formatPercent(0.125, 'sv', 1)).toBe('12,5\u00a0%');
});
