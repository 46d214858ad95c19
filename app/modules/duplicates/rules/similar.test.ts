import { describe, expect, test } from 'vitest';
import { findPairs, likeness, soundOf, type Compared } from './similar.ts';

const person = (change: Partial<Compared>): Compared => ({
  id: 'a', birthDate: '1982-02-02', gender: 'K', firstName: 'Amina', lastName: 'Hassan', numbers: [], ...change,
});

describe('two that are likely one', () => {
  test.each([
    ['Mohamad', 'Muhammad'], ['Yusuf', 'Jusuf'], ['Khadija', 'Kadija'], ['Åsa', 'Asa'], ['Fatima', 'Fatimah'],
  ])('%s sounds like %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));

  test.each([
    ['the same number', { numbers: ['198202029809'], firstName: 'Maria' }, { numbers: ['198202029809'] }, 'same_number'],
    ['a samordningsnummer, then a personnummer', { numbers: ['198202629808'], birthDate: null }, { numbers: ['198202029809'] }, 'number_of_same_day'],
    ['spelling', { firstName: 'Aminah', lastName: 'Hasan' }, {}, 'birth_date_and_name'],
    ['names changed over', { firstName: 'Hassan', lastName: 'Amina' }, {}, 'birth_date_and_name'],
    ['a new last name beside the old', { lastName: 'Hassan-Lind' }, {}, 'birth_date_and_name'],
    ['another name', { firstName: 'Berit' }, {}, null],
    ['another day', { birthDate: '1983-02-02' }, {}, null],
    ['no name and no number', { firstName: null, lastName: null }, {}, null],
  ] as const)('%s', (_, a, b, why) => {
    expect(likeness(person(a as Partial<Compared>), person({ ...(b as Partial<Compared>), id: 'b' }))).toBe(why);
  });

  test('are found once among many', () => {
    const persons = [person({ id: 'b', numbers: ['198202029809'] }), person({ id: 'a', numbers: ['198202029809'] }), person({ id: 'c', firstName: 'Kalle', lastName: 'Ek' })];
    expect(findPairs(persons).map(({ a, b }) => [a.id, b.id])).toEqual([['a', 'b']]);
  });
});
