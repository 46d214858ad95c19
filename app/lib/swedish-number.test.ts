import { expect, test } from 'vitest';
import { parseDecimal } from './swedish-number.ts';

test.each([['12 345,5', 12345.5], ['12345.5', 12345.5], ['−3', -3], ['1\u00a0000', 1000]])('%s', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each(['', 'tio', '1.2.3', '1,2,3', '0x10', '1e5', 'NaN', '12,'])('refuses %s', (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});
