import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, csvLines, csvText, neutraliseFormula } from './csv-out.ts';

describe('formulas', () => {
  test.each(['=1+1', '+46 70', '-A1', '@SUM(A1)', '\t=1', '\r=1'])('%j is made text', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });
  test.each(['-1', '+2.5', '-3,25', 'Arbete', '', 'a=b', '2026-11'])('%j stays', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });
});

test('a line', () => {
  expect(csvLine(['Arbete', 25, -1.5, null, undefined, 'a;b', 'säg "hej"'])).toBe('Arbete;25;-1.5;;;"a;b";"säg ""hej"""\n');
});

test('a heading row and rows, whole or streamed', async () => {
  const streamed = await Array.fromAsync(csvLines(['a', 'b'], [[1, 2]]));
  expect(streamed.join('')).toBe('a;b\n1;2\n');
  expect(csvText(['a', 'b'], [[1, 2]])).toBe('a;b\n1;2\n');
});

test('a reader gets back what was written', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (cells) => {
    const [row] = parse(csvLine(cells), { delimiter: ';', record_delimiter: '\n' });
    expect(row).toEqual(cells.map(neutraliseFormula));
  }));
});
