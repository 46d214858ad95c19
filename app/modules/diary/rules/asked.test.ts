import { expect, it } from 'vitest';
import { readAsked } from './asked.ts';

const asked = (query: string) => readAsked(new URLSearchParams(query), 'kaffe');

it.each([
  ['manad=2026-02', { from: '2026-02-01', to: '2026-02-28' }, false],
  ['manad=2026', { from: '2026-01-01', to: '2026-12-31' }, false],
  ['manad=februari', null, true],
  ['manad=2026-13', null, true],
  ['manad=', null, false],
])('%s asks for these days', (query, days, badMonth) => {
  expect(asked(query)).toMatchObject({ days, badMonth });
});

it('what is no known choice is left out', () => {
  expect(asked('slag=hemligt')).toMatchObject({ choice: null, kind: null, words: 'kaffe' });
  expect(asked('slag=oppna')).toMatchObject({ choice: 'oppna', kind: 'idea' });
});
