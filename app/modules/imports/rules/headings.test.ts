import { describe, expect, test } from 'vitest';
import { guessKind, matchHeadings } from './headings.ts';

describe('which file it is', () => {
  test.each([
    ['x.csv', ['personnummer', 'insats', 'startdatum'], 'insatser'],
    ['x.csv', ['PERSONNUMMER', 'Tidpunkt', 'kalla'], 'forsorjning'],
    ['bok.xlsx/Närvaro', ['personnummer', 'timmar'], 'narvaro'],
    ['Deltagare 2026.csv', ['personnummer'], 'deltagare'],
    ['bilder.csv', ['a', 'b'], undefined],
  ])('%s %j', (name, headings, kind) => expect(guessKind(name, headings)).toBe(kind));
});

test('any order, any case, with or without å ä ö', () => {
  const match = matchHeadings('narvaro', ['TIMMAR', 'Manad', ' personnummer ']);
  expect(match.columns.map((column) => column?.name)).toEqual(['hours', 'month', 'number']);
  expect(match.problems).toEqual([]);
});

test('missing and repeated columns are wrong, unknown ones are told', () => {
  const match = matchHeadings('narvaro', ['månad', 'manad', 'timmar', 'anm']);
  expect(match.problems).toEqual([
    { column: 'personnummer', code: 'missing_column' },
    { column: 'månad', code: 'repeated_column' },
  ]);
  expect(match.remarks).toEqual([{ column: 'anm', code: 'unknown_column' }]);
});
