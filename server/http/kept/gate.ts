/** Lets so many in at once, and so many wait; who comes after that is told to come back. Counts nobody and knows nobody. */
export class Gate {
  private readonly waiting: (() => void)[] = [];
  private readonly most: number;
  private readonly patience: number;
  private inside = 0;

  constructor({ inside, waiting }: { inside: number; waiting: number }) {
    this.most = inside;
    this.patience = waiting;
  }

  /** What `work` gives, in its turn; undefined when too many wait already. */
  async pass<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.inside >= this.most) {
      if (this.waiting.length >= this.patience) return undefined;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.inside += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
