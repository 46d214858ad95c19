import { sql } from 'kysely';
import type { Actor } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { caseTables, type World } from './world.ts';

/** Every place where `actor` reaches something of the world's case by SQL sent through the app's own entry; empty is right. */
export async function leaksOfCase(world: World, actor: Actor): Promise<string[]> {
  const probes: [string, (tx: Tx) => Promise<number>][] = [
    ['cases', (tx) => count(tx, sql`select id from cases where id = ${world.caseId}`)],
    ['cases by count', (tx) => count(tx, sql`select 1 from cases where person_id = ${world.personId}`)],
    ['persons', (tx) => count(tx, sql`select id from persons where id = ${world.personId}`)],
    ['person_identities', (tx) => count(tx, sql`select person_id from person_identities where person_id = ${world.personId}`)],
    ['search by name', (tx) => count(tx, sql`select 1 from app.search_cases(array['hemlig'], null, 10)`)],
    ['search by number', (tx) => count(tx, sql`select 1 from app.search_cases(null, '198202029809', 10)`)],
    ['consent_scopes', (tx) => count(tx, sql`select 1 from consent_scopes`)],
    ['stats by number', (tx) => count(tx, sql`select 1 from stats.cases where municipality = ${world.secret}`)],
    ...caseTables.map((table): [string, (tx: Tx) => Promise<number>] => [
      table,
      (tx) => count(tx, sql`select id from ${sql.table(table)} where case_id = ${world.caseId}`),
    ]),
  ];
  const leaks: string[] = [];
  for (const [name, probe] of probes) if ((await seen(actor, probe)) > 0) leaks.push(name);
  return leaks;
}

async function count(tx: Tx, query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from (${query}) as seen`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** No grant at all shows nothing. */
async function seen(actor: Actor, probe: (tx: Tx) => Promise<number>): Promise<number> {
  try {
    return await withActor(actor, probe);
  } catch (error) {
    if (isNoAccess(error)) return 0;
    throw error;
  }
}
