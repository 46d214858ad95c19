import { expect, it } from 'vitest';
import { choicesOf, linesOf } from './own-choices.ts';

const lines = [
  { id: '1', toOrganisationId: 'fk', reader: 'Kassan', category: 'work' as const },
  { id: '2', toOrganisationId: 'fk', reader: 'Kassan', category: 'work' as const },
  { id: '3', toOrganisationId: 'fk', reader: 'Kassan', category: 'health' as const },
];

it('is one thing to close, whoever wrote, and closes what each of them wrote', () => {
  expect(choicesOf(lines).map(({ value }) => value)).toEqual(['fk.work', 'fk.health']);
  expect(linesOf(lines, ['fk.work'])).toEqual(['1', '2']);
  expect(linesOf(lines, ['af.work'])).toEqual([]);
});
