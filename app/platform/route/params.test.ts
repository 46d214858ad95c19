import { expect, test } from 'vitest';
import { newId } from '../ids/index.ts';
import { checkParams } from './params.ts';

test('an id in an address is an id, or there is nothing there', () => {
  const params = { caseId: newId(), section: 'work' };
  expect(checkParams(params)).toEqual(params);
  for (const caseId of ['', 'nytt', "' or 1=1", newId().toUpperCase()]) expect(() => checkParams({ caseId })).toThrow('Not found');
});
