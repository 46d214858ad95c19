import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { StartFailure } from '#app/platform/env/index.ts';
import { readBackup } from './read-backup.ts';
import { loosen, tighten } from './guards.ts';
import { appliedMigrations, listTables, type Table } from './tables.ts';

/** Puts a backup into a database that is migrated and empty: all of it or nothing. */
export async function restoreBackup(ownerUrl: string, path: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await restore(client, path);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function restore(client: Client, path: string): Promise<void> {
  const backup = await readBackup(path);
  const migrations = await appliedMigrations(client);
  if (migrations.join() !== backup.migrations.join()) {
    throw new StartFailure(`The backup is of another version: it has ${backup.migrations.at(-1)}, this has ${migrations.at(-1)}.`);
  }
  const tables = await listTables(client);
  await refuseUnlessEmpty(client);
  const guards = await loosen(client, tables);
  for (const table of tables) await client.query(`delete from ${table.name}`);
  for await (const { name, columns, rows } of backup.tables) {
    const target = known(tables, name, columns);
    const copy = client.query(copyFrom(`copy ${target.name} (${target.columns.join(', ')}) from stdin`));
    await pipeline(Readable.from(rows), copy);
  }
  await tighten(client, tables, guards);
}

async function refuseUnlessEmpty(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from public.collaborations limit 1');
  if (rowCount) throw new StartFailure('The database is not empty. Restore into an empty one: choose another SAMSTEG_DATA.');
}

// Names of the file are never made into SQL: they only choose among the tables and columns that are there.
function known(tables: readonly Table[], name: string, columns: readonly string[]): Table {
  const table = tables.find((each) => each.name === name);
  const own = columns.map((column) => table?.columns.find((each) => each === column));
  if (!table || own.includes(undefined)) throw new StartFailure(`The backup holds ${name}, which is not known here.`);
  return { name: table.name, columns: own.filter((column) => column !== undefined) };
}
