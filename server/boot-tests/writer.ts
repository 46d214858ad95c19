// Writes numbers into the embedded database of a folder and says each one once the database has acknowledged it.
import { Client } from 'pg';
import { openEmbeddedPostgres } from '../embedded-postgres.ts';

const [folder = ''] = process.argv.slice(2);
const { ownerUrl, way } = await openEmbeddedPostgres(folder);
const client = new Client({ connectionString: ownerUrl });
await client.connect();
console.log(`opened ${way}`);
await client.query('create table if not exists numbers (number int primary key)');
for (let number = 1; ; number += 1) {
  await client.query('insert into numbers values ($1) on conflict do nothing', [number]);
  console.log(`wrote ${number}`);
}
