import { writeFileSync } from 'node:fs';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { isAlive, killGroup, postgresOf, startWriter, temporaryDataFolder, until } from './boot-tests/processes.ts';
import type { Program } from './boot-tests/processes.ts';
import { openEmbeddedPostgres } from './embedded-postgres.ts';
import { databasePaths } from './postgres/paths.ts';

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

function lastWritten({ output }: Program): number {
  return Number([...output().matchAll(/wrote (\d+)\n/g)].at(-1)?.[1] ?? 0);
}

async function countRows(folder: string): Promise<number> {
  const postgres = await openEmbeddedPostgres(folder);
  const [row] = await query(postgres.ownerUrl, 'select count(*)::int as count from numbers');
  await postgres.close();
  return Number(row?.count);
}

test('a second start finds the data of the first', async () => {
  const folder = temporaryDataFolder();
  const first = await openEmbeddedPostgres(folder);
  await query(first.ownerUrl, 'create table kept as select 1 as number');
  await first.close();
  expect(postgresOf(folder)).toBeUndefined();
  const second = await openEmbeddedPostgres(folder);
  expect(await query(second.ownerUrl, 'select * from kept')).toEqual([{ number: 1 }]);
  await second.close();
});

test('kill -9 of app and database loses nothing that was acknowledged', async () => {
  const folder = temporaryDataFolder();
  const writer = startWriter(folder);
  await until(() => lastWritten(writer) > 200);
  const postgres = postgresOf(folder) ?? 0;
  process.kill(-postgres, 'SIGKILL');
  killGroup(writer.child, 'SIGKILL');
  await until(() => !isAlive(postgres));
  expect(await countRows(folder)).toBeGreaterThanOrEqual(lastWritten(writer));
});

test('kill -9 of the app alone leaves a database that the next start takes over', async () => {
  const folder = temporaryDataFolder();
  const writer = startWriter(folder);
  await until(() => lastWritten(writer) > 5);
  killGroup(writer.child, 'SIGKILL');
  await until(() => !isAlive(writer.child.pid));
  const left = postgresOf(folder);
  expect(isAlive(left)).toBe(true);
  const next = await openEmbeddedPostgres(folder);
  expect(next.way).toBe('running');
  await next.close();
  expect(isAlive(left)).toBe(false);
});

test('two programs share one database, and the last one out stops it', async () => {
  const folder = temporaryDataFolder();
  const writer = startWriter(folder);
  await until(() => lastWritten(writer) > 5);
  const guest = await openEmbeddedPostgres(folder);
  expect(guest.way).toBe('running');
  await guest.close();
  const before = lastWritten(writer);
  await until(() => lastWritten(writer) > before + 5);
  killGroup(writer.child, 'SIGKILL');
  await until(() => !isAlive(writer.child.pid));
  await (await openEmbeddedPostgres(folder)).close();
  expect(postgresOf(folder)).toBeUndefined();
});

test('a note of a dead database whose number another process has now does not stand in the way', async () => {
  const folder = temporaryDataFolder();
  await (await openEmbeddedPostgres(folder)).close();
  const { cluster } = databasePaths(folder);
  writeFileSync(`${cluster}/postmaster.pid`, `${process.pid}\n${cluster}\n0\n5432\n/tmp/samsteg-gone\n\n\nready\n`);
  const postgres = await openEmbeddedPostgres(folder);
  expect(postgres.way).not.toBe('running');
  await postgres.close();
});

test('nobody but the user who started it can read its passwords or its socket', async () => {
  const folder = temporaryDataFolder();
  const { ownerUrl, close } = await openEmbeddedPostgres(folder);
  const [row] = await query(ownerUrl, `select current_setting('listen_addresses') as addresses, inet_server_addr() as address`);
  expect(row).toEqual({ addresses: '', address: null });
  await expect(query(ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'select')).rejects.toThrow('password authentication failed');
  await close();
});

test('the database sorts by Swedish rules, checks its pages and waits for the disk', async () => {
  const folder = temporaryDataFolder();
  const { ownerUrl, close } = await openEmbeddedPostgres(folder);
  const [row] = await query(
    ownerUrl,
    `select datlocale as locale, current_setting('data_checksums') as checksums, current_setting('fsync') as fsync
     from pg_database where datname = current_database()`,
  );
  expect(row).toEqual({ locale: 'sv', checksums: 'on', fsync: 'on' });
  await close();
});
