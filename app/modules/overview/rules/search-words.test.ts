import { describe, expect, it } from 'vitest';
import { parseSearch } from './search-words.ts';

describe('what is typed in the search box', () => {
  it('is a number when the whole is one', () => {
    expect(parseSearch(' 19810317-9803 ')).toEqual({ words: null, number: '198103179803', query: null });
  });
  it('is the beginnings of names otherwise, with wildcards taken literally, and of words', () => {
    expect(parseSearch('Noor  Ka%')).toEqual({ words: ['noor', 'ka\\%'], number: null, query: '(noor:*) & (ka:*)' });
  });
  it('finds the definite form of a word and the word', () => {
    expect(parseSearch('hälsan').query).toBe('(hälsan:* | hälsa:*)');
  });
  it.each(['a & b | !c', "'; drop table notes; --", '(((', '<->', 'x:*A'])('lets no sign of the query language through from %j', (typed) => {
    expect(parseSearch(typed).query ?? '').toMatch(/^(\([\p{L}\p{N}]+:\*( \| [\p{L}\p{N}]+:\*)*\)( & )?)*$/u);
  });
  it('is nothing when nothing was typed', () => {
    expect(parseSearch('   ')).toEqual({ words: null, number: null, query: null });
  });
});
