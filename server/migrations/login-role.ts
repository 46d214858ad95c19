import { Client, escapeIdentifier } from 'pg';
import type { ClientBase } from 'pg';
import { StartFailure } from '#app/platform/env/index.ts';

const runtimeRoles = [
  'app_session',
  'app_staff',
  'app_provider',
  'app_participant',
  'app_public',
  'app_stats',
  'app_worker',
  'app_retention',
  'app_jobs',
];

async function currentUser(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_user as name');
  return rows[0]?.name ?? '';
}

/** The name of the role that an address logs in as. */
export async function roleOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await currentUser(client);
  } finally {
    await client.end();
  }
}

/** Lets the login switch to the runtime roles, without having any of their rights by itself. */
export async function grantRuntimeRoles(owner: ClientBase, login: string): Promise<void> {
  const { rows } = await owner.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    runtimeRoles,
  ]);
  for (const { rolname } of rows) {
    await owner.query(`grant ${rolname} to ${escapeIdentifier(login)} with inherit false, set true`);
  }
}

const faults = `
  select
    case when r.rolsuper then 'is a superuser' end as superuser,
    case when r.rolbypassrls then 'has BYPASSRLS' end as bypass,
    case when r.rolcreaterole then 'may create roles' end as create_role,
    case when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      where c.relowner = r.oid and n.nspname not like 'pg\\_temp%') then 'owns tables' end as owns,
    case when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                        and c.relowner <> r.oid and pg_has_role(r.oid, c.relowner, 'member'))
         then 'may become the owner of tables' end as becomes
  from pg_roles r where r.rolname = session_user`;

/** Refuses a login that row-level security would not hold. */
export async function checkLoginRole(loginUrl: string): Promise<void> {
  const client = new Client({ connectionString: loginUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, string | null>>(faults);
    const found = Object.values(rows[0] ?? {}).filter((fault) => fault !== null);
    if (found.length === 0) return;
    throw new StartFailure(`The login ${await currentUser(client)} ${found.join(', ')}: Samsteg needs a plain login.`);
  } finally {
    await client.end();
  }
}
