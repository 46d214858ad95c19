import { expect, test } from 'vitest';
import { shownPages } from './shown-pages.ts';
import { sortedBy, toggled } from './sort.ts';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 12, [1, 'gap', 4, 5, 6, 'gap', 12]],
  [12, 12, [1, 'gap', 11, 12]],
])('page %i of %i', (page, pages, shown) => {
  expect(shownPages(page, pages)).toEqual(shown);
});

test('a click sorts rising, the next one falling', () => {
  expect(toggled(undefined, 'name')).toBe('name');
  expect(toggled('name', 'name')).toBe('-name');
  expect(toggled('-name', 'name')).toBe('name');
  expect(sortedBy('-name', 'name')).toBe('descending');
  expect(sortedBy('-name', 'date')).toBe('none');
});
