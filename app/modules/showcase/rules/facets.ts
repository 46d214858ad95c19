/** What examples are filtered by, in the order that the page asks. */
export const facets = ['category', 'county', 'municipality', 'funding', 'goal', 'language', 'year'] as const;
export type Facet = (typeof facets)[number];

/** One value of each facet that the reader has chosen. */
export type Chosen = Partial<Record<Facet, string>>;

/** An example's values of each facet, in words. */
export type Values = Record<Facet, readonly string[]>;

/** What the bank knows of an example without reading it: its values by their numbers. */
export interface Line {
  id: string;
  slug: string;
  publishedOn: string;
  values: readonly number[];
}

export type Counts = Record<Facet, Map<string, number>>;

/** Every value of every facet that some example has, each with a number: counting thousands of lines by words takes ten times as long. */
export class KnownValues {
  readonly #all: { facet: Facet; value: string }[] = [];
  readonly #numbers = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Record<Facet, Map<string, number>>;

  /** The numbers of an example's values; a value that is new gets the next. */
  numbersOf(values: Values): number[] {
    return facets.flatMap((facet) => values[facet].map((value) => this.numberOf(facet, value) ?? this.#add(facet, value)));
  }

  /** What occurs of a facet, in no order. */
  valuesOf(facet: Facet): string[] {
    return [...this.#numbers[facet].keys()];
  }

  /** Undefined for a value that no example has. */
  numberOf(facet: Facet, value: string): number | undefined {
    return this.#numbers[facet].get(value);
  }

  #add(facet: Facet, value: string): number {
    const number = this.#all.push({ facet, value }) - 1;
    this.#numbers[facet].set(value, number);
    return number;
  }

  /**
   * The lines that hold everything chosen, and how many there would be with each value of each facet: a facet's own choice does
   * not count against its other values, so that the reader sees what a change would give.
   */
  narrow(lines: readonly Line[], chosen: Chosen): { hits: Line[]; counts: Counts } {
    const asked = facets.flatMap((facet) => (chosen[facet] === undefined ? [] : [{ facet, number: this.numberOf(facet, chosen[facet]) ?? -1 }]));
    const hits: Line[] = [];
    const all = new Uint32Array(this.#all.length);
    const butFor = asked.map(() => new Uint32Array(this.#all.length));
    for (const line of lines) {
      const lacking = asked.findIndex(({ number }) => !line.values.includes(number));
      if (lacking === -1) {
        hits.push(line);
        tally(all, line);
      } else if (asked.every(({ number }, at) => at <= lacking || line.values.includes(number))) tally(butFor[lacking] ?? all, line);
    }
    return { hits, counts: this.#countsOf((facet, number) => (all[number] ?? 0) + (butFor[asked.findIndex((each) => each.facet === facet)]?.[number] ?? 0)) };
  }

  #countsOf(count: (facet: Facet, number: number) => number): Counts {
    const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Counts;
    for (const [number, { facet, value }] of this.#all.entries()) {
      const lines = count(facet, number);
      if (lines > 0) counts[facet].set(value, lines);
    }
    return counts;
  }
}

function tally(counts: Uint32Array, { values }: Line): void {
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
}
