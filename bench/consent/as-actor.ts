import type pg from 'pg';
import type { Actor } from '#app/platform/access/actor.ts';
import type { Asked } from './recording.ts';

/** Runs work on a connection as a reader's request would, by role and settings, and undoes it. */
export async function asActor<T>(client: pg.Client, actor: Actor, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query(
      `select set_config('role', $1, true), set_config('samsteg.collaboration', $2, true), set_config('samsteg.user', $3, true),
        set_config('samsteg.membership', $4, true)`,
      [actor.databaseRole, actor.collaborationId, actor.userId, actor.membershipId],
    );
    return await work();
  } finally {
    await client.query('rollback');
  }
}

/**
 * The plan of a query with what it met, and below it the plans inside the functions that it calls, where those took a millisecond
 * or more: a definer function is a closed box to EXPLAIN.
 */
export async function explain(client: pg.Client, actor: Actor, { text, values }: Asked): Promise<string> {
  const inside: string[] = [];
  const hear = ({ message }: { message?: string | undefined }) => inside.push(message ?? '');
  await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 1; set auto_explain.log_analyze = on; set auto_explain.log_timing = off;
    set auto_explain.log_nested_statements = on; set auto_explain.log_level = notice`);
  client.on('notice', hear);
  try {
    const { rows } = await asActor(client, actor, () =>
      client.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off, timing off, buffers off) ${text}`, values));
    const plan = tidy(rows.map((row) => row['QUERY PLAN']));
    const nested = inside.map(planOf).filter((each) => each !== '' && !plan.includes(each.split('\n')[0] ?? ''));
    return [plan, ...nested.map((each) => `inside a function:\n${each}`)].join('\n');
  } finally {
    client.off('notice', hear);
    await client.query('set auto_explain.log_min_duration = -1');
  }
}

/** Without the settings that are read once and what says nothing of the way taken. */
function tidy(lines: string[]): string {
  return lines
    .filter((line, place) => !/^\s*InitPlan \d+$/.test(line) && !(/^\s*InitPlan \d+$/.test(lines[place - 1] ?? '') && line.includes('Result (')))
    .filter((line) => !/^\s*(?:Storage|Index Searches|Batches|Window|Buffers):/.test(line))
    .join('\n');
}

/** The lines of a plan as the server logs it, without the text of the query before and without estimates. */
function planOf(message: string): string {
  const lines = message.split('\n');
  const first = lines.findIndex((line) => line.includes('(cost='));
  return first < 0 ? '' : tidy(lines.slice(first).map((line) => line.replace(/ {2}\(cost=[^)]*\)/, '')));
}
