import pg from 'pg';
import type { DatabaseUrls } from '#tests/setup/database-url.ts';

/** Asks the database as the owner of the tables. */
export async function ask<T extends pg.QueryResultRow>(urls: DatabaseUrls, query: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: urls.ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(query, values)).rows;
  } finally {
    await client.end();
  }
}

export async function countRows(urls: DatabaseUrls, table: string): Promise<number> {
  const [row] = await ask<{ n: number }>(urls, `select count(*)::int as n from ${pg.escapeIdentifier(table)}`);
  return row?.n ?? 0;
}

/** The id of the row that was made last. */
export async function oneId(urls: DatabaseUrls, table: string): Promise<string> {
  const [row] = await ask<{ id: string }>(urls, `select id from ${pg.escapeIdentifier(table)} order by id desc limit 1`);
  return row?.id ?? '';
}
