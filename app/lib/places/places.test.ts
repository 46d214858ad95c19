import { expect, test } from 'vitest';
import { countyName, listCounties, municipalitiesOf, municipalityName, wholeCountry } from './places.ts';

/** How many municipalities each county has, from Statistics Sweden's list. */
const sizes = {
  '01': 26, '03': 8, '04': 9, '05': 13, '06': 13, '07': 8, '08': 12, '09': 1, '10': 5, '12': 33, '13': 6, '14': 49, '17': 16, '18': 12,
  '19': 10, '20': 15, '21': 10, '22': 7, '23': 8, '24': 15, '25': 14,
};

test('21 counties and 290 municipalities, each in its county', () => {
  const found = Object.fromEntries(listCounties().map(({ code }) => [code, municipalitiesOf(code).length]));
  expect(found).toEqual(sizes);
  const all = municipalitiesOf(wholeCountry);
  expect(all).toHaveLength(290);
  expect(new Set(all.map(({ name }) => name)).size).toBe(290);
  for (const { code } of all) expect(code).toMatch(/^\d{4}$/);
  for (const { code } of listCounties()) expect(code).toMatch(/^\d{2}$/);
});

test('a place is named, and what is no place is not', () => {
  expect([countyName('17'), municipalityName('1784')]).toEqual(['Värmlands län', 'Arvika']);
  expect([countyName('02'), municipalityName('1999')]).toEqual([undefined, undefined]);
});

test('municipalities come in Swedish order', () => {
  expect(municipalitiesOf('10').map(({ name }) => name)).toEqual(['Karlshamn', 'Karlskrona', 'Olofström', 'Ronneby', 'Sölvesborg']);
});
