import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closable, linesToEnd } from './narrowing.ts';

const open = [
  { id: '1', toOrganisationId: 'fk', category: 'identity' },
  { id: '2', toOrganisationId: 'fk', category: 'work' },
  { id: '3', toOrganisationId: 'fk', category: 'health' },
  { id: '4', toOrganisationId: 'af', category: 'identity' },
];

it('offers who she is only where nothing else is told', () => {
  expect(closable(open).map(({ id }) => id)).toEqual(['2', '3', '4']);
});

it.each([
  [['2'], ['2']],
  [['2', '3'], ['2', '3', '1']],
  [['1'], []],
  [['4'], ['4']],
  [['2', '3', '4'], ['2', '3', '4', '1']],
])('closing %j ends %j', (ids, ended) => {
  expect(linesToEnd(open, ids).map(({ id }) => id)).toEqual(ended);
});

it('never leaves an organisation that reads without knowing who, or knows who for nothing', () => {
  const ids = fc.subarray(open.map(({ id }) => id));
  fc.assert(
    fc.property(ids, (chosen) => {
      const ended = linesToEnd(open, chosen);
      const left = open.filter((line) => !ended.includes(line));
      const fk = left.filter((line) => line.toOrganisationId === 'fk').map(({ category }) => category);
      expect(fk.length === 0 || (fk.includes('identity') && fk.length > 1)).toBe(true);
    }),
  );
});
