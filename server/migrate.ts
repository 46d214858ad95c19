import { runner } from 'node-pg-migrate';
import { Client, escapeIdentifier } from 'pg';
import { migrationsFolder } from './migrations/files.ts';
import { migrateJobQueue } from './migrations/job-queue.ts';
import { checkLoginRole, grantRuntimeRoles, roleOf } from './migrations/login-role.ts';
import { checkNothingPending } from './migrations/pending.ts';

const schema = 'migrations';
const table = 'applied';
/** Keeps two starts on one server apart; ends with the connection. */
const lockNumber = 20_261_101;

async function runMigrations(owner: Client): Promise<string[]> {
  const applied = await runner({
    dbClient: owner,
    dir: migrationsFolder,
    direction: 'up',
    migrationsSchema: schema,
    createMigrationsSchema: true,
    migrationsTable: table,
    singleTransaction: false,
    noLock: true,
    logger: { info: () => {}, warn: () => {}, error: console.error },
  });
  return applied.map(({ name }) => name);
}

async function openToLogin(owner: Client, login: string): Promise<void> {
  const name = escapeIdentifier(login);
  await owner.query(`grant usage on schema ${schema} to ${name}; grant select on ${schema}.${table} to ${name}`);
  await grantRuntimeRoles(owner, login);
}

/** Brings the database up to date as its owner and lets the login switch roles. Returns what was run. */
export async function migrate(ownerUrl: string, loginUrl: string): Promise<string[]> {
  const login = await roleOf(loginUrl);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [lockNumber]);
    const names = await runMigrations(owner);
    await migrateJobQueue(owner, ownerUrl);
    await openToLogin(owner, login);
    return names;
  } finally {
    await owner.end();
  }
}

/** Migrates when the owner may be used, else makes sure that somebody has; then refuses a login that is too strong. */
export async function prepareDatabase(database: { loginUrl: string; ownerUrl: string | undefined }): Promise<string[]> {
  const { loginUrl, ownerUrl } = database;
  const names = ownerUrl ? await migrate(ownerUrl, loginUrl) : [];
  if (!ownerUrl) await checkNothingPending(loginUrl);
  await checkLoginRole(loginUrl);
  return names;
}
