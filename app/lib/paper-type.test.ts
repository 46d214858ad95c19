import { expect, it } from 'vitest';
import { paperType } from './paper-type.ts';

it.each([
  ['%PDF-1.7', 'application/pdf'],
  ['<html>', undefined],
  ['', undefined],
])('%j is %s', (text, type) => {
  expect(paperType(Buffer.from(text))).toBe(type);
});
