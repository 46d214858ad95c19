import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { appliedMigrations, listTables } from './tables.ts';

/** Ends the rows of a table; no row in COPY's text format reads so. */
export const END_OF_TABLE = '\\.';

/**
 * Writes everything in the database, as of one moment, into a compressed file that only its owner may read. The database
 * may be in use. The file gets its name when it is whole.
 */
export async function writeBackup(ownerUrl: string, path: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const unfinished = `${path}.part`;
  try {
    await client.query('begin isolation level repeatable read read only');
    await pipeline(Readable.from(content(client)), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await client.query('commit');
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
    await client.end();
  }
}

async function* content(client: Client): AsyncGenerator<string | Buffer> {
  yield `${JSON.stringify({ samsteg: 'backup', format: 1, migrations: await appliedMigrations(client) })}\n`;
  for (const { name, columns } of await listTables(client)) {
    yield `${JSON.stringify({ table: name, columns })}\n`;
    yield* client.query(copyTo(`copy (select ${columns.join(', ')} from ${name}) to stdout`)) as AsyncIterable<Buffer>;
    yield `${END_OF_TABLE}\n`;
  }
}
