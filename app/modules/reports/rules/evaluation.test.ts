import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blurRows, type EvaluationRow } from './evaluation.ts';

const row = fc.record<EvaluationRow>({
  case: fc.uuid(), person: fc.uuid(), sex: fc.constantFrom('K', 'M', 'X'), area: fc.constantFrom('Arvika', 'Tyresö', 'Söder'),
  started: fc.constantFrom('2024', '2025', '2026'), ended: fc.constantFrom('', '2026'), reason: fc.constantFrom('', 'Arbete', 'Studier', 'Flytt'),
});
const alike = (rows: EvaluationRow[], one: EvaluationRow) =>
  rows.filter((each) => each.area === one.area && each.sex === one.sex && each.started === one.started).length;

test('nobody stands alone, and nothing is made up', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 2, max: 6 }), (rows, least) => {
      const given = new Map(rows.map((each) => [each.case, each]));
      const blurred = blurRows(rows, least);
      for (const one of blurred) {
        expect(alike(blurred, one)).toBeGreaterThanOrEqual(least);
        for (const field of ['area', 'sex', 'started'] as const) expect(['', given.get(one.case)?.[field]]).toContain(one[field]);
      }
    }),
  );
});

test('many alike stay as they are', () => {
  const many = Array.from({ length: 5 }, (_, index) => ({ case: String(index), person: String(index), sex: 'K', area: 'Söder', started: '2026', ended: '', reason: '' }));
  expect(blurRows(many, 5)).toEqual(many);
  expect(blurRows(many.slice(1), 5)).toEqual([]);
});
