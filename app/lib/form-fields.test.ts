import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  dateField, optionalDate, optionalQuantity, optionalWords, quantityField, several, ticked, timeField, wordsField,
} from './form-fields.ts';

const wrong = () => 'fel';
const long = () => 'för långt';

/** What a field makes of what was typed, or what it says. */
function read(field: z.ZodType, typed: unknown): unknown {
  const result = field.safeParse(typed);
  return result.success ? result.data : result.error.issues[0]?.message;
}

describe('a field reads what was typed, or says what is wrong in the words it was given', () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ['a date', dateField(wrong), '20261124', '2026-11-24'],
    ['a date', dateField(wrong), '24/11', 'fel'],
    ['a date', dateField(wrong), undefined, 'fel'],
    ['a date that may be left out', optionalDate(wrong), ' ', null],
    ['a date that may be left out', optionalDate(wrong), undefined, null],
    ['a date that may be left out', optionalDate(wrong), '2026-02-30', 'fel'],
    ['a time', timeField(wrong), '9.05', '09:05'],
    ['a time', timeField(wrong), '13', '13:00'],
    ['a time', timeField(wrong), '', null],
    ['a time', timeField(wrong), '25.00', 'fel'],
    ['words', wordsField(5, wrong, long), '  Hej ', 'Hej'],
    ['words', wordsField(5, wrong, long), '   ', 'fel'],
    ['words', wordsField(5, wrong, long), 'Hejsan', 'för långt'],
    ['words that may be left out', optionalWords(5, long), '', null],
    ['words that may be left out', optionalWords(5, long), 'Hejsan', 'för långt'],
    ['a quantity', quantityField(wrong), 'många', 'fel'],
    ['a quantity that may be left out', optionalQuantity(wrong), '', null],
    ['a quantity that may be left out', optionalQuantity(wrong), 'många', 'fel'],
    ['a quantity that may be left out', optionalQuantity(wrong), '2-3', { kind: 'range', low: 2, high: 3 }],
    ['a box', ticked, undefined, false],
    ['a box', ticked, 'ja', true],
    ['several boxes', several(['a', 'b'], wrong), 'a', ['a']],
    ['several boxes', several(['a', 'b'], wrong), undefined, []],
    ['several boxes', several(['a', 'b'], wrong), ['a', 'c'], 'fel'],
  ])('%s', (_, field, typed, answer) => {
    expect(read(field, typed)).toEqual(answer);
  });
});
