import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/setup/database.ts';

let owner: pg.Client;

beforeAll(async () => {
  const urls = await testDatabase();
  owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  return () => owner.end();
});

async function column(query: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(query);
  return rows.map((row) => row.name).toSorted();
}

/** Tables of the migrator and of the job queue; no runtime role reaches the first. */
const outside = ['pgmigrations'];

describe('the catalogue', () => {
  it('has no table of ours without forced row-level security', async () => {
    const open = await column(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('public', 'app', 'stats') and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open.filter((name) => !outside.includes(name))).toEqual([]);
  });

  it('runs as its owner only functions that are catalogued, with a pinned search path and closed to the public', async () => {
    const definers = await column(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname in ('public', 'app', 'stats')`);
    expect(definers).toEqual([
      'agreed_to_referral', 'barriers_that_stop_many', 'brings_consent_texts', 'calls_meeting', 'case_organisation',
      'cases_without_owner', 'confirm_line', 'consent_text_used', 'contributes_to', 'copy_plan_lines', 'count_attendance', 'count_meetings',
      'creator_joins_team', 'decided_for_the_young', 'end_own_consent', 'enqueue', 'example_goes_on', 'find_examples', 'forget_names', 'give_number',
      'going_numbers', 'hand_over_steps', 'invited_to', 'is_named', 'is_shut_out', 'is_staffed', 'judge_duplicates',
      'keep_disclosure', 'leads_example', 'linked', 'log_patterns', 'may_change_person', 'may_name', 'may_read', 'may_read_person',
      'my_barrier_reports', 'my_cases', 'my_cases_in', 'offer_factor_reset', 'offer_password', 'open_with_reason',
      'organisation', 'outlived_records', 'owns_case', 'person', 'post_example_mail', 'project_years', 'readings_of_case', 'reads_case', 'reads_steering_meeting',
      'reads_until', 'referral_outlived', 'removes', 'removes_account', 'removes_person', 'removes_record', 'resolve_person', 'revoke_ends_disclosures',
      'role', 'seal_audit', 'search', 'search_cases', 'showcase_moves', 'sits_in_group', 'start_example',
      'suggest_barriers', 'take_over_case', 'tell_of_barrier', 'undo_merge', 'user_by_email', 'works_with',
      'writes_example',
    ]);
    const loose = await column(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname in ('public', 'app', 'stats')
        and (not coalesce(p.proconfig, '{}') && array['search_path=""', 'search_path='] or has_function_privilege('public', p.oid, 'execute')
          or pg_get_userbyid(p.proowner) <> 'samsteg_gate')`);
    expect(loose).toEqual([]);
  });

  it('shows through views only the statistics, owned by a role that sees no name and no number', async () => {
    const views = await column(`select n.nspname || '.' || c.relname || ' ' || pg_get_userbyid(c.relowner) as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and n.nspname in ('public', 'app', 'stats')`);
    for (const view of views) expect(view).toMatch(/^stats\.\w+ samsteg_stats$/);
    const reach = await column(`select table_name || '.' || column_name as name from information_schema.column_privileges
      where grantee = 'samsteg_stats' and table_name = 'person_identities'`);
    expect(reach).toEqual([]);
  });

  it('lets retention reach everything below a case or a person, and nobody else remove a record', async () => {
    const covered = `select distinct tablename from pg_policies where policyname like 'retention_removes%'`;
    const forgotten = await column(`select distinct con.conrelid::regclass::text as name from pg_constraint con
      where con.contype = 'f' and (con.confrelid::regclass::text in (${covered}) or con.confrelid in ('cases'::regclass, 'persons'::regclass))
        and con.conrelid::regclass::text not in (${covered})`);
    expect(forgotten).toEqual([]);
    const removers = await column(`select distinct g.grantee || ' ' || g.table_name as name from information_schema.role_table_grants g
      where g.privilege_type = 'DELETE' and g.table_name in (${covered}) and g.grantee ~ '^(app_|samsteg_(gate|stats))' and g.grantee <> 'app_retention'`);
    // Of recordings, only those without a case: they go when they are written out.
    expect(removers).toEqual([
      'app_provider barrier_recordings', 'app_staff barrier_recordings', 'app_staff diary_files', 'app_staff livelihoods', 'app_staff plan_actions', 'app_staff plan_goals',
    ]);
  });

  it('adds up in every view also what was removed', async () => {
    expect(await column(`select viewname as name from pg_views where schemaname = 'stats' and definition !~ 'fact_'`)).toEqual([]);
  });

  it('keeps every key of a tenant’s table within the tenant', async () => {
    const loose = await column(`select con.conrelid::regclass || ' ' || con.conname as name from pg_constraint con
      join pg_attribute a on a.attrelid = con.conrelid and a.attname = 'collaboration_id' and a.attnotnull
      where con.contype in ('p', 'u', 'f') and not (a.attnum = any (con.conkey))
        and not (con.contype = 'f' and con.confrelid = 'users'::regclass)
        and con.conrelid not in ('sessions'::regclass)`);
    expect(loose).toEqual([]);
  });

  it('gives no runtime role a table, a way to the owner or a bypass', async () => {
    const strong = await column(`select rolname as name from pg_roles r where rolname ~ '^(app_|samsteg_(gate|stats))'
      and (rolsuper or rolbypassrls or rolcreaterole or pg_has_role(rolname, (select pg_get_userbyid(relowner)::name from pg_class where oid = 'cases'::regclass), 'member')
        or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')))`);
    expect(strong).toEqual([]);
  });
});
