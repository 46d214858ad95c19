import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { allOnDatabase, onDatabase } from './database-url.ts';
import type { DatabaseUrls } from './database-url.ts';

async function runAsAdmin(cluster: DatabaseUrls, statement: string): Promise<void> {
  const admin = new Client({ connectionString: onDatabase(cluster.adminUrl, 'postgres') });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

export type DatabaseCopy = DatabaseUrls & { name: string; drop: () => Promise<void> };

/** Copies a database of the cluster, which nobody may be connected to. */
export async function copyDatabase(cluster: DatabaseUrls, from: string, name?: string): Promise<DatabaseCopy> {
  const copy = name ?? `test_${randomBytes(6).toString('hex')}`;
  await runAsAdmin(cluster, `create database ${copy} template ${from} owner samsteg_owner strategy file_copy`);
  return {
    ...allOnDatabase(cluster, copy),
    name: copy,
    drop: () => runAsAdmin(cluster, `drop database if exists ${copy} with (force)`),
  };
}
