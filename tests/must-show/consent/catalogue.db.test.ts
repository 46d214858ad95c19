import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { sitemap } from '#app/sitemap.ts';
import { projectFolder } from '#server/postgres/paths.ts';
import { testDatabase } from '#tests/setup/database.ts';

let owner: pg.Client;

beforeAll(async () => {
  const urls = await testDatabase();
  owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  return () => owner.end();
});

interface Policy {
  table: string;
  name: string;
  for: string;
  roles: string[];
  permissive: boolean;
  using: string | null;
  check: string | null;
}

async function policies(): Promise<Policy[]> {
  const { rows } = await owner.query<Policy>(`select tablename as table, policyname as name, lower(cmd) as for, roles::text[] as roles,
    permissive = 'PERMISSIVE' as permissive, qual as using, with_check as check from pg_policies where schemaname = 'public' order by 1, 2`);
  return rows;
}

async function column(query: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(query);
  return rows.map(({ name }) => name);
}

/** Roles that requests run as. */
const requests = ['app_staff', 'app_provider', 'app_participant', 'app_public', 'app_stats'];
const serves = ({ roles }: Policy) => roles.some((role) => requests.includes(role));
/** What a policy must ask for: who acts, by settings or by the rule's own functions, or a parent whose policies ask that. */
const asksWhoActs = /app\.\w+\(|EXISTS \( SELECT/;

/** What anybody may read: the frame of a collaboration before one refers oneself, and what the example bank has published. */
const open = ['collaborations public_frame', 'rate_limits limiter_all', 'showcase_generations anybody_reads',
  ...['addresses', 'collection_items', 'collections', 'link_checks', 'publications', 'remarks'].map((part) => `example_${part} anybody_reads`), 'example_contacts shown'];
/** Functions that answer anybody the same: they read what is published, as a role that sees nothing else. */
const forAnybody = ['find_examples'];

describe('A catalogue test: no table, view, function or route outside the model.', () => {
  it('every record of a case is read by the rule, and by the participant the same way, word for word as notes are', async () => {
    const records = await column(`select table_name as name from information_schema.columns where table_schema = 'public'
      and column_name in ('case_id', 'owner_organisation_id', 'category') group by table_name having count(*) = 3 order by 1`);
    expect(records.length).toBeGreaterThan(15);
    const all = await policies();
    // A row without a case is no record of one.
    const ofNoCase = ({ using }: Policy) => using?.startsWith('((case_id IS NULL) AND');
    const of = (table: string) => all.filter((policy) => policy.table === table && serves(policy) && policy.permissive && policy.for === 'select' && !ofNoCase(policy))
      .map(({ name, roles, using }) => [name, roles.toSorted().join(' '), using?.replaceAll(`${table}.`, 'record.')]);
    const model = of('notes');
    expect(model.map(([name]) => name)).toEqual(['her_own', 'works_with_it']);
    for (const table of records.filter((name) => !name.startsWith('fact_'))) expect([table, of(table)]).toEqual([table, model]);
  });

  it('every table that a request reaches is behind policies that ask who acts', async () => {
    const unguarded = await column(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and not (c.relrowsecurity and c.relforcerowsecurity)
        and exists (select from unnest(array['${requests.join("','")}']) r where has_any_column_privilege(r, c.oid, 'select, insert, update') or has_table_privilege(r, c.oid, 'delete'))`);
    expect(unguarded).toEqual([]);
    const loose = (await policies()).filter((policy) => serves(policy) && policy.permissive)
      .filter((policy) => !asksWhoActs.test((policy.for === 'insert' ? policy.check : policy.using) ?? ''))
      .map(({ table, name }) => `${table} ${name}`);
    expect(loose.filter((each) => !open.includes(each))).toEqual([]);
  });

  it('every view is one of the statistics, for the roles of figures and the command line alone', async () => {
    const views = await column(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')`);
    expect(views.filter((name) => !name.startsWith('stats.'))).toEqual([]);
    const readers = await column(`select distinct grantee as name from information_schema.role_table_grants
      where table_schema = 'stats' and grantee <> 'samsteg_stats' order by 1`);
    expect(readers.filter((role) => !['app_stats', 'app_worker', 'app_retention', 'samsteg_owner'].includes(role))).toEqual([]);
  });

  it('every function with rights of its own asks who acts, and none is anybody’s', async () => {
    const { rows } = await owner.query<{ name: string; text: string }>(`select p.proname as name, pg_get_functiondef(p.oid) as text from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'app', 'stats') and p.prosecdef and p.prokind = 'f'
        and exists (select from unnest(array['${requests.join("','")}']) r where has_function_privilege(r, p.oid, 'execute'))`);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ text }) => !/app\.(?:(?:collaboration|user_id|membership|case_organisation|role|person|link_hash)\(\)|may_read\()/.test(text)).map(({ name }) => name)).toEqual(forAnybody);
    expect(await column(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('app', 'stats') and p.prosecdef and has_function_privilege('public', p.oid, 'execute')`)).toEqual([]);
  });

  it('every kind of record that is searched is searched under the same condition', async () => {
    const [text = ''] = await column(`select pg_get_functiondef('app.search(text[], text, tsquery, integer)'::regprocedure) as name`);
    const conditions = [...text.matchAll(/FROM (?:public\.)?(\w+) n\s+WHERE \(\(n\.collaboration_id = me\.tenant\) AND \(n\.(?:case_id|plan_id) = \w+\.\w+\) AND ([\s\S]*?)\)\s+OFFSET 0/g)];
    const own = '(n.owner_organisation_id = me.organisation)';
    const opened = '(n.owner_organisation_id = o.owner) AND (n.category = o.category)';
    expect(conditions.map(([, table, condition]) => [table, condition])).toEqual(
      ['notes', 'decisions', 'placement_closings', 'plan_goals', 'plan_actions'].flatMap((table) => [[table, own], [table, opened]]),
    );
  });

  it('every route stands in the sitemap, with its access rule, and is reached by no other way', () => {
    const files = globSync('app/modules/*/routes/**/*.{ts,tsx}', { cwd: projectFolder }).filter((file) => !/\.(test|server)\.tsx?$/.test(file));
    const listed = new Map<string, string[]>();
    for (const { file, id } of sitemap) listed.set(`app/${file}`, [...(listed.get(`app/${file}`) ?? []), id]);
    const outside = files.filter((file) => !listed.has(file) && /export (const|function|async function) (loader|action)/.test(read(file)));
    expect(outside).toEqual([]);
    for (const [file, ids] of listed) {
      const handlers = [...read(file).matchAll(/export const (?:loader|action)\b[^=]*= (\w+)(?:<[^(]*>)?\('([\w.]+)'/g)];
      const bare = [...read(file).matchAll(/export (?:async )?function (loader|action)\b|export const (?:loader|action) = async/g)];
      expect([file, bare.map(([text]) => text)]).toEqual([file, []]);
      for (const [, wrapper = '', id = ''] of handlers) {
        expect(wrapper).toMatch(/^(?:\w+P|p)age$|^(?:\w+C|c)ommand$/);
        expect(read(file)).toMatch(new RegExp(`import \\{[^}]*\\b${wrapper}\\b[^}]*\\} from '#app/platform/(?:route|session)/`));
        expect(ids).toContain(id);
      }
    }
  });
});

function read(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8');
}
