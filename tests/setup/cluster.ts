import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openThrowawayPostgres } from '#server/throwaway-postgres.ts';
import { onDatabase } from './database-url.ts';
import type { DatabaseUrls } from './database-url.ts';
import { once } from './once.ts';

export type TestCluster = DatabaseUrls & { close: () => Promise<void> };

/** The database that every test database is copied from. */
export const template = 'samsteg';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: DatabaseUrls;
  }
}

async function allowConnections({ adminUrl }: DatabaseUrls, allowed: boolean): Promise<void> {
  const admin = new Client({ connectionString: onDatabase(adminUrl, 'postgres') });
  await admin.connect();
  await admin.query(`alter database ${template} allow_connections ${allowed}`);
  await admin.end();
}

async function openCluster(): Promise<TestCluster> {
  const { loginUrl, ownerUrl, adminUrl, close } = await openThrowawayPostgres();
  await allowConnections({ loginUrl, ownerUrl, adminUrl }, false);
  return { loginUrl, ownerUrl, adminUrl, close };
}

/** One Postgres for the whole run, with a migrated database to copy. */
export function testCluster(): Promise<TestCluster> {
  return once('cluster', openCluster);
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { close, ...urls } = await testCluster();
  project.provide('cluster', urls);
  return () => once('cluster.close', close);
}
