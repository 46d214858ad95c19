import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { writeBackup } from '#server/backup/write-backup.ts';
import { copyDatabase, type DatabaseCopy } from '#tests/setup/copy-database.ts';

let folder = '';
let [source, target]: (DatabaseCopy | undefined)[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  source = await copyDatabase(inject('cluster'), 'samsteg');
  target = await copyDatabase(inject('cluster'), 'samsteg');
  await query(source, `insert into collaborations (name) values ('Åäö\t\\.\n;"')`);
  await query(source, `insert into organisations (collaboration_id, name) select id, 'Förbundet' from collaborations`);
  await query(source, `update collaborations set self_referral_organisation_id = (select id from organisations)`);
  await query(source, `insert into audit_log (event) values ('one'), ('two')`);
});
afterAll(async () => {
  await source?.drop();
  await target?.drop();
  await rm(folder, { recursive: true });
});

async function query(database: DatabaseCopy | undefined, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database?.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
const everything = (database: DatabaseCopy | undefined) =>
  query(database, `select c.*, o.name as organisation, (select json_agg(a order by id) from audit_log a) from collaborations c join organisations o on true`);
const guards = (database: DatabaseCopy | undefined) =>
  query(database, `select relname, relrowsecurity, relforcerowsecurity, (select count(*)::int from pg_constraint k where k.conrelid = c.oid) as constraints,
    (select count(*)::int from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O') as triggers
    from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`);

test('what was backed up comes back, with every guard on', async () => {
  const file = join(folder, 'whole');
  const before = await guards(target);
  await writeBackup(source?.ownerUrl ?? '', file);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await restoreBackup(target?.ownerUrl ?? '', file);
  expect(await everything(target)).toEqual(await everything(source));
  expect(await guards(target)).toEqual(before);
  const numbered = await query(target, `insert into audit_log (event) values ('three') returning id`);
  expect(numbered).toEqual([{ id: '3' }]);
});

describe('refused', () => {
  test('a database that holds something', async () => {
    const file = join(folder, 'again');
    await writeBackup(source?.ownerUrl ?? '', file);
    await expect(restoreBackup(source?.ownerUrl ?? '', file)).rejects.toThrow('not empty');
  });
  test('half a file leaves nothing behind', async () => {
    const [file, half] = [join(folder, 'full'), join(folder, 'half')];
    await writeBackup(source?.ownerUrl ?? '', file);
    const content = await readFile(file);
    await writeFile(half, content.subarray(0, content.length - 20));
    const empty = await copyDatabase(inject('cluster'), 'samsteg');
    await expect(restoreBackup(empty.ownerUrl, half)).rejects.toThrow(/not a whole backup|cut off/);
    expect(await query(empty, 'select from collaborations')).toEqual([]);
    await empty.drop();
  });
  test('something else', async () => {
    const file = join(folder, 'else');
    await writeFile(file, 'hej');
    await expect(restoreBackup(target?.ownerUrl ?? '', file)).rejects.toThrow('not a whole backup');
  });
});
