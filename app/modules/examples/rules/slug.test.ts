import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

const id = '0198c2d4-7a1e-7b3c-9d2e-4f5a6b7c8d9e';

test.each([
  ['Köksvägen: yrkeskurs på öppna förskolan', 'koksvagen-yrkeskurs-pa-oppna-forskolan-c8d9e'],
  ['«?!»', 'exempel-c8d9e'],
  ['قصة', 'exempel-c8d9e'],
])('%s', (title, slug) => {
  expect(slugOf(title, id)).toBe(slug);
});

test('a long title ends at a word, and every address fits the table', () => {
  const slug = slugOf('Mycket lång rubrik '.repeat(12), id);
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(slug.length).toBeLessThanOrEqual(90);
  expect(slugOf('x'.repeat(200), id)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
