import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listCounties } from '#app/lib/places/places.ts';
import { countyOfSlug, countySlug, tiles } from './county-map.ts';
import { facets, KnownValues, type Line } from './facets.ts';
import { inLanguage } from './in-language.ts';
import { readQuestion, writeQuestion } from './question.ts';
import { toSearch, wordsOf } from './search-words.ts';
import { learnWords, nearestWord } from './spelling.ts';

const known = new KnownValues();
function line(id: string, county: string, categories: string[]): Line {
  const none = { municipality: [], funding: [], goal: [], language: [], year: [] };
  return { id, slug: id, publishedOn: '2026-01-01', values: known.numbersOf({ ...none, county: [county], category: categories }) };
}
const lines = [line('a', '17', ['health']), line('b', '17', ['language']), line('c', '20', ['health', 'language']), line('d', '20', ['method'])];

describe('filters with counts', () => {
  test('a choice narrows every other filter, and leaves its own to be changed', () => {
    const { hits, counts } = known.narrow(lines, { county: '17' });
    expect(hits.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Object.fromEntries(counts.category)).toEqual({ health: 1, language: 1 });
    expect(Object.fromEntries(counts.county)).toEqual({ '17': 2, '20': 2 });
  });

  test('the figure beside a value is how many that choice then shows', () => {
    for (const chosen of [{}, { county: '17' }, { county: '20', category: 'health' }]) {
      const { counts } = known.narrow(lines, chosen);
      for (const facet of facets) for (const [value, count] of counts[facet]) expect(known.narrow(lines, { ...chosen, [facet]: value }).hits).toHaveLength(count);
    }
  });
});

test('an example that stands in two languages is shown once: in the reader’s, else as it was first written', () => {
  const told = (bankNumber: number, language: string, original: string, isOriginal: boolean) =>
    ({ line: line(`${original} ${language}`, '17', []), bankNumber, language, original, isOriginal });
  const all = [told(4, 'en', 'b', true), told(3, 'en', 'a', false), told(2, 'sv', 'c', true), told(1, 'sv', 'a', true)];
  const idsIn = (language: string) => inLanguage(all, language).lines.map(({ id }) => id);
  expect([idsIn('sv'), idsIn('en')]).toEqual([['b en', 'c sv', 'a sv'], ['b en', 'a en', 'c sv']]);
  expect([1, 3].map((number) => inLanguage(all, 'en').byNumber.get(number)?.id)).toEqual(['a en', 'a en']);
});

describe('a question', () => {
  test('is the same when its address is read again', () => {
    const question = { words: 'språk & "barn"; 100 %', chosen: { county: '17', goal: 'none_left' }, page: 1 };
    expect(readQuestion(new URLSearchParams(writeQuestion(question)))).toEqual(question);
  });

  test('is read out of any address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string(), (text, value) => {
        const { words, page } = readQuestion(new URLSearchParams({ q: text, lan: value, sida: value }));
        expect(words.length).toBeLessThanOrEqual(200);
        expect(page).toBeGreaterThan(0);
        expect(toSearch(wordsOf(words))).toMatch(/^[\p{L}\p{N}:*|&() ]*$/u);
      }),
    );
  });

  test.each([['hälsan', '(hälsan:* | hälsa:*)'], ['sfi och it', '(sfi:*) & (och:*) & (it)'], ["'; drop", '(drop:*)'], ['', '']])('%s is looked for as %s', (text, search) => {
    expect(toSearch(wordsOf(text))).toBe(search);
  });
});

test.each([['spraksted', 'språkstöd'], ['vägleding', 'vägledning'], ['halsa', 'hälsa'], ['xyzzy', undefined]])('%s is taken to be %s', (typed, meant) => {
  expect(nearestWord(typed, learnWords(['språkstöd', 'vägledning', 'hälsa', 'praktik', 'språk']))).toBe(meant);
});

describe('the map', () => {
  test('holds every county once, each in a place of its own and with an address', () => {
    expect(tiles.map(({ code }) => code).toSorted()).toEqual(listCounties().map(({ code }) => code));
    expect(new Set(tiles.map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(21);
    for (const { code } of tiles) expect(countyOfSlug(countySlug(code))).toBe(code);
    expect([countySlug('14'), countySlug('05'), countySlug('18')]).toEqual(['vastra-gotaland', 'ostergotland', 'orebro']);
  });
});
