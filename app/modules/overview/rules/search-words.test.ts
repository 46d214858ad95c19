import { describe, expect, it } from 'vitest';
import { parseSearch } from './search-words.ts';

describe('what is typed in the search box', () => {
  it('is a number when the whole is one', () => {
    expect(parseSearch(' 19810317-9803 ')).toEqual({ words: null, number: '198103179803' });
  });
  it('is the beginnings of names otherwise, with wildcards taken literally', () => {
    expect(parseSearch('Noor  Ka%')).toEqual({ words: ['noor', 'ka\\%'], number: null });
  });
  it('is nothing when nothing was typed', () => {
    expect(parseSearch('   ')).toEqual({ words: null, number: null });
  });
});
