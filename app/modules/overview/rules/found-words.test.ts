import { expect, it } from 'vitest';
import { foundSigns, partsOf } from './found-words.ts';

const { begin, end } = foundSigns;
const told = (snippet: string) => partsOf(snippet).map(({ text, found }) => [text, found]);

it('tells what was found from the words around it', () => {
  expect(told(`Vi talade om ${begin}arbete${end} och ${begin}arbetstid${end}.`)).toEqual([
    ['Vi talade om ', false], ['arbete', true], [' och ', false], ['arbetstid', true], ['.', false],
  ]);
});

it('loses no word of a snippet whose signs do not match', () => {
  expect(told(`a${end}b${begin}c`)).toEqual([['ab', false], ['c', false]]);
});
