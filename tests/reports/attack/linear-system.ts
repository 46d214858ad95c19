/** Coefficients by unknown. */
export type Equation = ReadonlyMap<string, number>;

const prime = 67_108_859;

/** Linear equations whose right sides are known; tells whether a sum of unknowns follows from them. */
export class LinearSystem {
  private readonly indexOf: ReadonlyMap<string, number>;
  /** Row with its first one at this place. */
  private readonly rows: (Float64Array | undefined)[];

  constructor(unknowns: Iterable<string>) {
    this.indexOf = new Map([...new Set(unknowns)].map((unknown, index) => [unknown, index]));
    this.rows = Array.from({ length: this.indexOf.size });
  }

  /** Learns an equation. */
  add(equation: Equation): void {
    const rest = this.reduce(equation);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot < 0) return;
    const scale = inverse(rest[pivot] ?? 1);
    this.rows[pivot] = rest.map((value) => (value * scale) % prime);
  }

  /** Whether every solution gives this sum the same value. */
  solves(sum: Equation): boolean {
    return this.reduce(sum).every((value) => value === 0);
  }

  private reduce(equation: Equation): Float64Array {
    const rest = new Float64Array(this.indexOf.size);
    for (const [unknown, value] of equation) rest[this.indexOf.get(unknown) ?? -1] = ((value % prime) + prime) % prime;
    for (let place = 0; place < rest.length; place++) {
      const [factor, row] = [rest[place] ?? 0, this.rows[place]];
      if (factor === 0 || !row) continue;
      for (let other = place; other < rest.length; other++) {
        const value = row[other] ?? 0;
        if (value !== 0) rest[other] = ((rest[other] ?? 0) + prime - ((factor * value) % prime)) % prime;
      }
    }
    return rest;
  }
}

function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
