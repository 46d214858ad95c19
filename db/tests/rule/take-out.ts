import type pg from 'pg';
import { expect } from 'vitest';
import type { Mutation, PolicyMutation } from './mutations.ts';

type PutBack = () => Promise<unknown>;

/** Takes a clause out of a function of the database, until it is put back. */
export async function takeOut(owner: pg.Client, { name, from, to }: Mutation): Promise<PutBack> {
  const { rows } = await owner.query<{ text: string }>(
    `select pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app' and p.proname = $1`,
    [name],
  );
  const whole = rows[0]?.text ?? '';
  expect(whole).toContain(from);
  await owner.query(whole.replace(from, to));
  return () => owner.query(whole);
}

/** Takes a clause out of a policy, until it is put back. */
export async function takeOutOfPolicy(owner: pg.Client, { table, policy, from }: PolicyMutation): Promise<PutBack> {
  const { rows } = await owner.query<{ using: string | null; check: string | null }>(
    'select qual as "using", with_check as "check" from pg_policies where tablename = $1 and policyname = $2',
    [table, policy],
  );
  const [whole] = rows;
  if (!whole) throw new Error(`There is no policy ${policy} on ${table}`);
  expect((whole.using ?? '') + (whole.check ?? '')).toContain(from ?? '');
  const write = async (change: (clause: string) => string) => {
    const using = whole.using === null ? '' : `using (${change(whole.using)})`;
    const check = whole.check === null ? '' : `with check (${change(whole.check)})`;
    await owner.query(`alter policy ${policy} on ${table} ${using} ${check}`);
  };
  await write((clause) => (from === undefined ? 'true' : clause.replace(from, 'true')));
  return () => write((clause) => clause);
}
