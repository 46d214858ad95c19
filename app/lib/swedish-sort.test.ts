import { expect, test } from 'vitest';
import { sortSwedish } from './swedish-sort.ts';

test('å, ä and ö come last and numbers in their order', () => {
  const names = ['Örebro', 'Åmål', 'Zinkgruvan', 'Ängelholm', 'Arvika', 'Grupp 10', 'Grupp 2'];
  expect(sortSwedish(names, (name) => name)).toEqual(['Arvika', 'Grupp 2', 'Grupp 10', 'Zinkgruvan', 'Åmål', 'Ängelholm', 'Örebro']);
});
