import { Client } from 'pg';
import type { Secrets } from './secrets.ts';

export const databaseName = 'samsteg';
export const ownerRole = 'samsteg_owner';
export const loginRole = 'app_login';

/** A connection address for a role over the socket. */
export function socketUrl(socketFolder: string, role: string, password: string, database = databaseName): string {
  return `postgresql://${role}:${password}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;
}

export function adminUrl(socketFolder: string, secrets: Secrets, database = 'postgres'): string {
  return socketUrl(socketFolder, 'postgres', secrets.admin, database);
}

async function exists(admin: Client, catalogue: 'pg_roles' | 'pg_database', column: string, name: string) {
  const { rowCount } = await admin.query(`select from ${catalogue} where ${column} = $1`, [name]);
  return rowCount === 1;
}

async function ensureRole(admin: Client, name: string, attributes: string, password: string): Promise<void> {
  if (await exists(admin, 'pg_roles', 'rolname', name)) return;
  await admin.query(`create role ${name} login ${attributes} password ${admin.escapeLiteral(password)}`);
}

async function ensureDatabase(admin: Client): Promise<void> {
  if (await exists(admin, 'pg_database', 'datname', databaseName)) return;
  await admin.query(`create database ${databaseName} owner ${ownerRole}`);
  await admin.query(`revoke all on database ${databaseName} from public`);
  await admin.query(`grant connect on database ${databaseName} to ${loginRole}`);
}

/** Makes the owner, the plain login and the database when they are missing. */
export async function ensureRoles(socketFolder: string, secrets: Secrets): Promise<void> {
  const admin = new Client({ connectionString: adminUrl(socketFolder, secrets) });
  await admin.connect();
  try {
    await ensureRole(admin, ownerRole, 'createrole', secrets.owner);
    await ensureRole(admin, loginRole, 'noinherit', secrets.login);
    await ensureDatabase(admin);
  } finally {
    await admin.end();
  }
}
