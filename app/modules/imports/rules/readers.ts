import { parseLocalDate, parseLocalMonth, type LocalDate } from '#app/lib/local-date.ts';
import { parsePersonNumber, type PersonNumberProblem } from '#app/lib/person-number.ts';
import { parseDecimal } from '#app/lib/swedish-number.ts';
import type { ProblemCode, ProblemParams } from './problem.ts';

export type Value = string | number | boolean;
export type ReadResult = { value: Value } | { code: ProblemCode; params?: ProblemParams };
/** Reads one cell that is not empty. */
export type Reader = (text: string, today: LocalDate) => ReadResult;

const NUMBER_PROBLEMS: Record<PersonNumberProblem, ProblemCode> = {
  empty: 'required',
  format: 'number_format',
  date: 'number_date',
  future: 'number_future',
  check_digit: 'check_digit',
};

export const personNumber: Reader = (text, today) => {
  const read = parsePersonNumber(text, today);
  return read.ok ? { value: read.value.number } : { code: NUMBER_PROBLEMS[read.problem], params: { value: text } };
};

export function textUpTo(longest: number): Reader {
  return (text) => (text.length > longest ? { code: 'too_long', params: { longest } } : { value: text });
}

export const anyDate: Reader = (text) => {
  const date = parseLocalDate(text);
  return date ? { value: date } : { code: 'date', params: { value: text } };
};

export const pastDate: Reader = (text, today) => {
  const read = anyDate(text, today);
  return 'value' in read && read.value > today ? { code: 'future_date', params: { value: text } } : read;
};

/** `YYYY-MM`, or the first of a month, which is what a spreadsheet makes of it. */
export const pastMonth: Reader = (text, today) => {
  const month = parseLocalMonth(text.replace(/^(\d{4}-\d{2})-01$/, '$1'));
  if (!month) return { code: 'month', params: { value: text } };
  return month > today.slice(0, 7) ? { code: 'future_month', params: { value: text } } : { value: month };
};

export function integerWithin(lowest: number, highest: number): Reader {
  return (text) => {
    const value = parseDecimal(text);
    if (value === undefined || !Number.isInteger(value)) return { code: 'integer', params: { value: text } };
    return within(value, lowest, highest);
  };
}

export function decimalWithin(lowest: number, highest: number): Reader {
  return (text) => {
    const value = parseDecimal(text);
    if (value === undefined || !/^[^.,]*([.,]\d{1,2})?$/.test(text.trim())) return { code: 'decimal', params: { value: text } };
    return within(value, lowest, highest);
  };
}

export const yesNo: Reader = (text) => {
  const answer = text.toLowerCase();
  return answer === 'ja' || answer === 'nej' ? { value: answer === 'ja' } : { code: 'yes_no', params: { value: text } };
};

/** A code of a list, found by the way it is written in the file; `key` says what counts as the same. */
export function oneOf(codes: ReadonlyMap<string, string>, key: (text: string) => string, expected: string): Reader {
  return (text) => {
    const value = codes.get(key(text));
    return value === undefined ? { code: 'unknown_code', params: { value: text, expected } } : { value };
  };
}

function within(value: number, lowest: number, highest: number): ReadResult {
  return value < lowest || value > highest ? { code: 'range', params: { value, lowest, highest } } : { value };
}
