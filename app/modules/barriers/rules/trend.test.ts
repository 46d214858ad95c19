import { describe, expect, it } from 'vitest';
import { trendOf } from './trend.ts';

const part = (line: string, count: number | null) => ({ line, count });
const of = (quarter: ReturnType<typeof part>[], year: ReturnType<typeof part>[]) => trendOf({ parts: { area: [], organisation: [], quarter, year } });

describe('the trend of a barrier', () => {
  it('goes by quarter where half of them may be shown, with nobody where nothing was reported', () => {
    expect(of([part('2025 kv 4', 7), part('2026 kv 2', null)], [part('2025', 7), part('2026', null)])).toEqual({
      grain: 'quarter', lines: [part('2025 kv 4', 7), part('2026 kv 1', 0), part('2026 kv 2', null)],
    });
  });

  it('goes by year where the quarters hide more, or are too many', () => {
    const years = [part('2024', 9), part('2026', null)];
    const quarters = [part('2024 kv 1', 9), part('2024 kv 3', null), part('2026 kv 2', null)];
    expect(of(quarters, years)).toEqual({ grain: 'year', lines: [part('2024', 9), part('2025', 0), part('2026', null)] });
    expect(of([part('2020 kv 1', 9), part('2026 kv 2', 8)], [part('2020', 9), part('2026', 8)])?.grain).toBe('year');
  });

  it('is no picture of one line, or of nothing that may be shown', () => {
    expect(of([part('2026 kv 1', 9)], [part('2026', 9)])).toBeNull();
    expect(of([part('2025 kv 1', null), part('2026 kv 1', null)], [part('2025', null), part('2026', null)])).toBeNull();
    expect(of([], [])).toBeNull();
  });
});
