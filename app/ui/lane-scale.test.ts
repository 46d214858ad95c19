import { expect, test } from 'vitest';
import { firstOfMonths, place } from './lane-scale.ts';

const span = { from: '2026-01-01', to: '2026-12-31' };

test('dates fall between the ends, and never outside', () => {
  expect(place('2026-01-01', span)).toBe(0);
  expect(place('2026-12-31', span)).toBe(1000);
  expect(place('2025-06-01', span)).toBe(0);
  expect(place('2027-06-01', span)).toBe(1000);
});

test('months that begin inside the span', () => {
  expect(firstOfMonths({ from: '2026-11-15', to: '2027-02-01' })).toEqual(['2026-12-01', '2027-01-01']);
});
