import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, ageOn, compareDates, daysBetween, isLocalDate, lastDayOf, localDate, monthOf, monthsBetween, parseLocalDate, parseLocalMonth, today } from './local-date.ts';

const anyDate = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(localDate('1900-01-01'), days));

describe('reading', () => {
  test.each([['2026-11-23', '2026-11-23'], ['20261123', '2026-11-23'], [' 2024-02-29 ', '2024-02-29']])('%s', (text, date) => {
    expect(parseLocalDate(text)).toBe(date);
  });
  test.each(['2023-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', '', '0000-01-01', '2026-11-23T10:00'])('refuses %s', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });
  test('months', () => {
    expect(parseLocalMonth('2026-02')).toBe('2026-02');
    expect(parseLocalMonth('2026-13')).toBeUndefined();
    expect(parseLocalMonth('2026-2')).toBeUndefined();
  });
  test('an unchecked value throws', () => expect(() => localDate('nonsense')).toThrow(RangeError));
});

describe('reckoning', () => {
  test('months end on days that exist', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(lastDayOf(monthOf(localDate('2024-02-03')))).toBe('2024-02-29');
  });
  test('across summer time', () => expect(daysBetween(localDate('2026-03-28'), localDate('2026-03-30'))).toBe(2));
  test('age turns on the birthday', () => {
    expect(ageOn(localDate('2000-05-10'), localDate('2026-05-09'))).toBe(25);
    expect(ageOn(localDate('2000-05-10'), localDate('2026-05-10'))).toBe(26);
  });
  test('month spans hold both ends, and nothing when turned round', () => {
    expect(monthsBetween(monthOf(localDate('2025-11-30')), monthOf(localDate('2026-02-01')))).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween(monthOf(localDate('2026-02-01')), monthOf(localDate('2026-01-01')))).toEqual([]);
  });
  test('days added are days between', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      const other = addDays(date, days);
      expect(daysBetween(date, other)).toBe(days);
      expect(compareDates(date, other)).toBe(Math.sign(-days) + 0);
      expect(isLocalDate(other)).toBe(true);
    }));
  });
});

test('today follows the zone', () => {
  expect(isLocalDate(today())).toBe(true);
  expect([0, 1]).toContain(daysBetween(today('Pacific/Honolulu'), today('Pacific/Auckland')));
});
