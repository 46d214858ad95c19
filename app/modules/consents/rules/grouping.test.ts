import { expect, it } from 'vitest';
import { groupLines } from './grouping.ts';

const line = { id: '1', fromOrganisationId: 'af', toOrganisationId: 'fk', category: 'work', validFrom: '2026-01-01', validTo: null, holds: true };

it('puts the categories of one opening together, and keeps apart what has ended', () => {
  const lines = [line, { ...line, id: '2', category: 'health' }, { ...line, id: '3', category: 'family', validTo: '2026-02-01', holds: false }];
  expect(groupLines(lines).map((group) => group.categories)).toEqual([['work', 'health'], ['family']]);
});
