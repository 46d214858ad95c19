import { runMigrations } from 'graphile-worker';
import type { Client } from 'pg';

const schema = 'graphile_worker';
const tables = ['_private_jobs', '_private_tasks', '_private_job_queues', '_private_known_crontabs'];

/** The queue's role does all its work; app.enqueue adds to it. Nobody else reaches the schema. */
const grants = `
  grant usage on schema ${schema} to app_jobs, samsteg_gate;
  grant select, insert, update, delete on all tables in schema ${schema} to app_jobs;
  grant usage on all sequences in schema ${schema} to app_jobs, samsteg_gate;
  grant select, insert, update on ${schema}._private_jobs, ${schema}._private_tasks, ${schema}._private_job_queues to samsteg_gate;
  revoke insert, update, delete on ${schema}.migrations from app_jobs`;

async function letIn(owner: Client, table: string): Promise<void> {
  const { rowCount } = await owner.query(
    `select from pg_policies where schemaname = '${schema}' and tablename = $1 and policyname = 'queue'`,
    [table],
  );
  if (rowCount === 0) await owner.query(`create policy queue on ${schema}.${table} to app_jobs, samsteg_gate using (true) with check (true)`);
}

/** Brings the job queue's own schema up to date and opens it to the queue's role. */
export async function migrateJobQueue(owner: Client, ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, schema, logger: undefined });
  await owner.query(grants);
  for (const table of tables) await letIn(owner, table);
}
