import { expect, test } from 'vitest';
import { privateDetail } from './private-details.ts';

test.each([
  ['Hon heter så och är 19850412-1236', 'number'],
  ['Ring 070-123 45 67 så berättar vi', 'phone'],
  ['Skriv till ada@exempel.se', 'email'],
  ['Vi fick 640 000 kronor 2021-2022 och 83 kom', undefined],
  ['Kursen gick 2021-02-01 till 2022-06-30', undefined],
])('%s: %s', (text, found) => {
  expect(privateDetail(text)).toBe(found);
});
