import { expect, test } from 'vitest';
import { inOrder, kindsBefore } from './order.ts';

const edges = [
  { child: 'lines', parent: 'plans' },
  { child: 'plans', parent: 'cases' },
  { child: 'lines', parent: 'cases' },
  { child: 'notes', parent: 'notes' },
  { child: 'notes', parent: 'cases' },
  { child: 'scopes', parent: 'consents' },
];

test('what points to others goes first; a table may point to itself', () => {
  const names = inOrder([{ name: 'plans' }, { name: 'lines' }, { name: 'notes' }], edges).map(({ name }) => name);
  expect(names.indexOf('lines')).toBeLessThan(names.indexOf('plans'));
  expect(names).toContain('notes');
});

test('a ring is told', () => {
  const ring = [{ child: 'a', parent: 'b' }, { child: 'b', parent: 'a' }];
  expect(() => inOrder([{ name: 'a' }, { name: 'b' }], ring)).toThrow('ring');
});

test('the case goes after every kind, and what is pointed to by something without owner goes with the case', () => {
  const before = kindsBefore(['plans', 'lines', 'notes', 'consents'], edges);
  expect(before).toContainEqual(['plans', 'lines']);
  expect(before).toContainEqual(['cases', 'notes']);
  expect(before).toContainEqual(['consents', 'cases']);
  expect(before).toContainEqual(['consents', 'notes']);
  expect(before).not.toContainEqual(['lines', 'plans']);
});
