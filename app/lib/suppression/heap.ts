/** A queue that gives the cheapest first. */
export class CheapestFirst {
  private readonly items: { cost: number; node: number }[] = [];

  push(cost: number, node: number): void {
    let index = this.items.length;
    this.items.push({ cost, node });
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.costAt(parent) <= cost) break;
      this.swap(parent, index);
      index = parent;
    }
  }

  pop(): { cost: number; node: number } | undefined {
    const first = this.items[0];
    const last = this.items.pop();
    if (first && last && this.items.length > 0) {
      this.items[0] = last;
      this.sink();
    }
    return first;
  }

  private sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const least = this.costAt(left + 1) < this.costAt(left) ? left + 1 : left;
      if (this.costAt(least) >= this.costAt(index)) return;
      this.swap(least, index);
      index = least;
    }
  }

  private costAt(index: number): number {
    return this.items[index]?.cost ?? Number.POSITIVE_INFINITY;
  }

  private swap(a: number, b: number): void {
    const [first, second] = [this.items[a], this.items[b]];
    if (first && second) [this.items[a], this.items[b]] = [second, first];
  }
}
