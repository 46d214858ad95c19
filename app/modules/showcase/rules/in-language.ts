import type { Line } from './facets.ts';

/** A line, and what it says in which language. */
export interface Told {
  line: Line;
  bankNumber: number;
  language: string;
  original: string;
  isOriginal: boolean;
}

/** What readers of a language are shown. */
export interface Shown {
  /** Each example once, in the order that they were told. */
  lines: Line[];
  /** What to show where a publication has been found, in whatever language. */
  byNumber: Map<number, Line>;
}

/** Each example once: in the language where it stands in it, else as it was first written. */
export function inLanguage(all: readonly Told[], language: string): Shown {
  const best = new Map<string, Told>();
  for (const told of all) {
    const before = best.get(told.original);
    if (!before || rank(told, language) > rank(before, language)) best.set(told.original, told);
  }
  return {
    lines: all.filter((told) => best.get(told.original) === told).map(({ line }) => line),
    byNumber: new Map(all.map((told) => [told.bankNumber, (best.get(told.original) ?? told).line])),
  };
}

function rank(told: Told, language: string): number {
  return told.language === language ? 2 : Number(told.isOriginal);
}
