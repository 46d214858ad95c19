import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { StartFailure } from '#app/platform/env/index.ts';
import { END_OF_TABLE } from './write-backup.ts';

const header = z.object({ samsteg: z.literal('backup'), format: z.literal(1), migrations: z.array(z.string()) });
const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) });

/** A table of a backup with its rows in COPY's text format. */
export type TableContent = { name: string; columns: string[]; rows: AsyncIterable<string> };
export type Backup = { migrations: string[]; tables: AsyncIterable<TableContent> };

/** Reads a backup as it goes. A file that is not one, or is cut off, is refused. */
export async function readBackup(path: string): Promise<Backup> {
  const source = createReadStream(path).on('error', (error) => unpacked.destroy(error));
  const unpacked = source.pipe(createGunzip());
  const lines = createInterface({ input: unpacked, crlfDelay: Infinity })[Symbol.asyncIterator]();
  const next = () =>
    lines.next().catch(() => {
      throw new StartFailure(`${path} is not a whole backup.`);
    });
  const first = parse(header, (await next()).value, path);
  return { migrations: first.migrations, tables: tablesOf(next, path) };
}

type Next = () => Promise<IteratorResult<string, unknown>>;

async function* tablesOf(next: Next, path: string): AsyncGenerator<TableContent> {
  for (let line = await next(); !line.done; line = await next()) {
    const { table: name, columns } = parse(tableLine, line.value, path);
    yield { name, columns, rows: rowsOf(next, path) };
  }
}

async function* rowsOf(next: Next, path: string): AsyncGenerator<string> {
  for (;;) {
    const { value, done } = await next();
    if (done) throw new StartFailure(`${path} is cut off.`);
    if (value === END_OF_TABLE) return;
    yield `${value}\n`;
  }
}

function parse<T>(schema: z.ZodType<T>, line: unknown, path: string): T {
  try {
    return schema.parse(JSON.parse(String(line)));
  } catch {
    throw new StartFailure(`${path} is not a backup.`);
  }
}
