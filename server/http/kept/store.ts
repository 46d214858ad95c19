/** An answer as it leaves: its body is compressed already where that helps. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  isCompressed: boolean;
  etag: string;
}

interface Kept {
  generation: string;
  answer: Answer;
}

/** What an entry takes beside its body. */
const overhead = 1_000;

/** Answers by what was asked, no more of them than a number of bytes: what has not been asked for longest goes first. */
export class Store {
  private readonly kept = new Map<string, Kept>();
  private readonly most: number;
  private bytes = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** The answer that was kept, if nothing has changed since. */
  get(key: string, generation: string): Answer | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    if (found.generation !== generation) {
      this.bytes -= weight(found.answer);
      return undefined;
    }
    this.kept.set(key, found);
    return found.answer;
  }

  set(key: string, generation: string, answer: Answer): void {
    if (weight(answer) > this.most / 4) return;
    const earlier = this.kept.get(key);
    if (earlier) this.bytes -= weight(earlier.answer);
    this.kept.delete(key);
    this.kept.set(key, { generation, answer });
    this.bytes += weight(answer);
    for (const [oldest, { answer: dropped }] of this.kept) {
      if (this.bytes <= this.most) return;
      this.kept.delete(oldest);
      this.bytes -= weight(dropped);
    }
  }
}

function weight({ body }: Answer): number {
  return body.length + overhead;
}
