import { expect, test } from 'vitest';
import { keyFor } from './key-for.ts';

const page = '018f5b0a-7c1d-4e2f-9a3b-1c2d3e4f5a6b';

test('a place keeps its key, two places have two', () => {
  expect(keyFor(page, '_R_1_')).toBe(keyFor(page, '_R_1_'));
  expect(keyFor(page, '_R_1_')).not.toBe(keyFor(page, '_R_2_'));
});

test('the key is a UUID', () => {
  for (const place of ['', '_R_1_', '«r12»']) {
    expect(keyFor(page, place)).toMatch(/^018f5b0a-7c1d-4e2f-9a3b-[0-9a-f]{12}$/);
  }
});
