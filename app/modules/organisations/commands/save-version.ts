import { found, VersionConflict } from '#app/platform/errors/index.ts';

interface Versioned {
  version: number;
}

interface Save<Row extends Versioned> {
  /** Writes when the version still stands. */
  write: () => Promise<boolean>;
  read: () => Promise<Row | undefined>;
  /** What stands in the form, in words, beside what is saved now. */
  compare: (now: Row) => { label: string; theirs: string; yours: string }[];
}

/** Writes a row that nobody has changed since it was read. @throws VersionConflict with what differs, or NotFound */
export async function saveVersion<Row extends Versioned>({ write, read, compare }: Save<Row>): Promise<void> {
  if (await write()) return;
  const now = found(await read());
  throw new VersionConflict(compare(now).filter(({ theirs, yours }) => theirs !== yours), now.version);
}
