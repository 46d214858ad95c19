import { expect, test } from 'vitest';
import { namesToCodes } from './names-to-codes.ts';

const known = [{ code: '1784', name: 'Arvika' }, { code: '1730', name: 'Eda' }, { code: '0488', name: 'Trosa' }];

test('names are found however they are written', () => {
  expect(namesToCodes('arvika, Eda kommun;Trosa', known)).toEqual({ codes: ['1784', '1730', '0488'], unknown: [] });
  expect(namesToCodes('Eda, eda,, ', known)).toEqual({ codes: ['1730'], unknown: [] });
});

test('what is no name comes back as it was written', () => {
  expect(namesToCodes('Eda, Storstan', known)).toEqual({ codes: ['1730'], unknown: ['Storstan'] });
});
