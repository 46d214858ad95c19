import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

const parts = ['1-types', '2-tables', '3-views', '4-functions'];

/** Schemas of ours: the migrator's own and the job queue's are left out. */
const ours = `with ours as (
  select nspname as name from pg_namespace
  where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'migrations', 'graphile_worker')
)`;

/** Each part is one query; what it defines of its own joins the list of our schemas. */
function readQuery(part: string): string {
  const query = readFileSync(join(import.meta.dirname, `${part}.sql`), 'utf8').replace(/^--.*\n/, '');
  return query.startsWith('with ') ? query.replace(/^with /, `${ours}, `) : `${ours} ${query}`;
}

/** The whole schema as text, the same for the same schema. */
export async function describeSchema(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set search_path = ''`);
    const texts: string[] = [];
    for (const part of parts) {
      const { rows } = await client.query<{ text: string }>(readQuery(part));
      texts.push(...rows.map(({ text }) => text));
    }
    return `-- Written by npm run db:schema from the catalogues; do not edit.\n\n${texts.join('\n')}`;
  } finally {
    await client.end();
  }
}
