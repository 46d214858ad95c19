import { describe, expect, test } from 'vitest';
import { localDate } from './local-date.ts';
import { birthDate, formatPersonNumber, genderOfNumber, isDemoNumber, parsePersonNumber } from './person-number.ts';

const on = localDate('2026-11-23');
const read = (text: string) => parsePersonNumber(text, on);
const number = (text: string) => {
  const result = read(text);
  return result.ok ? result.value.number : result.problem;
};

describe('ways of writing', () => {
  test.each([
    ['198203269942', '198203269942'],
    ['19820326-9942', '198203269942'],
    ['820326-9942', '198203269942'],
    ['8203269942', '198203269942'],
    ['820326+9942', '188203269942'],
    [' 19820326 9942 ', '198203269942'],
    ['Saknas-7', 'saknas-7'],
  ])('%s', (text, expected) => expect(number(text)).toBe(expected));

  test('ten digits of someone who turns a hundred later this year', () => {
    expect(number('261224-9983')).toMatch(/^1926|check_digit/);
  });
  test('kinds', () => {
    expect(read('198203269942')).toMatchObject({ value: { kind: 'personnummer' } });
    expect(read('197010632391')).toMatchObject({ value: { kind: 'samordningsnummer' } });
    expect(read('saknas-1')).toMatchObject({ value: { kind: 'reserve' } });
  });
});

describe('refusals', () => {
  test.each([
    ['', 'empty'],
    ['19820326994', 'format'],
    ['saknas', 'format'],
    ['saknas-0', 'format'],
    ['1982O3269942', 'format'],
    ['198213269942', 'date'],
    ['198202309942', 'date'],
    ['198203929942', 'date'],
    ['202703269942', 'future'],
    ['198203269943', 'check_digit'],
  ])('%s is %s', (text, problem) => expect(number(text)).toBe(problem));
});

test('what a number tells', () => {
  expect(genderOfNumber('198203269942')).toBe('K');
  expect(genderOfNumber('198301199850')).toBe('M');
  expect(genderOfNumber('saknas-1')).toBeUndefined();
  expect(birthDate('197010632391')).toBe('1970-10-03');
  expect(birthDate('saknas-1')).toBeUndefined();
  expect(formatPersonNumber('198203269942')).toBe('19820326-9942');
  expect(formatPersonNumber('saknas-3')).toBe('saknas-3');
  expect(isDemoNumber('198203269942')).toBe(true);
  expect(isDemoNumber('197010632391')).toBe(false);
});
