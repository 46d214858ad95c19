import { sql, type RawBuilder } from 'kysely';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { Forbidden, NotFound } from '#app/platform/errors/index.ts';
import { isNoAccess, isUnknownReference } from '#app/platform/route/database-error.ts';
import { search } from '#app/modules/overview/commands/search.ts';
import { suggestCases } from '#app/modules/overview/commands/suggest-cases.ts';
import { extractForHerself, extractForStaff } from '#app/modules/retention/commands/extract.ts';
import { nothing, type Answer } from './answer.ts';
import type { Planted } from './plant.ts';

/** Asks the database through the app's own entry, with the reader's real settings, on each of some days: one transaction a reader. */
export async function ask(planted: Planted, days: readonly string[]): Promise<Answer[]> {
  const answers = await withActor(planted.actor, async (tx) => {
    const each: Answer[] = [];
    for (const day of days) {
      await sql`select set_config('samsteg.test_today', ${day}, true)`.execute(tx);
      each.push(await askOn(tx, planted, day));
    }
    return each;
  });
  if (!roleMay(planted.member.role, 'reports.read')) return answers;
  const counted = await countedIn(planted, days);
  return answers.map((answer, turn) => ({ ...answer, report: counted[turn] ?? false }));
}

async function askOn(tx: Tx, planted: Planted, day: string): Promise<Answer> {
  const { caseId, noteId, lastName } = planted;
  const answer: Answer = { ...nothing, ...(await rowsSeen(tx, planted)) };
  const named = await attempt(tx, () => search(tx, lastName, 'cases'));
  answer.search = named !== false && named.hits.some((hit) => hit.caseId === caseId && hit.lastName === lastName);
  const found = await attempt(tx, () => search(tx, lastName, 'records'));
  answer.snippet = found !== false && found.records.some((hit) => hit.recordId === noteId && hit.snippet.includes(lastName));
  const suggested = await attempt(tx, () => suggestCases(tx, lastName.slice(0, -2)));
  answer.suggest = suggested !== false && suggested.some((one) => one.caseId === caseId);
  answer.export = await exports(tx, planted);
  answer.write = await attempt(tx, () => insertNote(tx, planted, planted.actor.organisationId, day));
  answer.writeForAnother = await attempt(tx, () => insertNote(tx, planted, planted.anotherOrganisation, day));
  return answer;
}

type Probe = 'read' | 'text' | 'count' | 'shell' | 'person' | 'name' | 'list' | 'found' | 'words';

function probesOf({ noteId, caseId, personId, lastName }: Planted): Record<Probe, RawBuilder<boolean>> {
  return {
    read: sql`exists (select from notes where id = ${noteId})`,
    text: sql`exists (select from notes where id = ${noteId} and text is not null)`,
    count: sql`(select count(*) from notes where case_id = ${caseId} and id = ${noteId}) > 0`,
    shell: sql`exists (select from cases where id = ${caseId})`,
    person: sql`exists (select from persons where id = ${personId})`,
    name: sql`exists (select from person_identities where person_id = ${personId} and last_name is not null)`,
    found: sql`exists (select from app.search(array[lower(${lastName})], null, null, 50) where case_id = ${caseId} and kind = 'case')`,
    list: sql`exists (select from app.my_cases() where case_id = ${caseId})`,
    words: sql`exists (select from app.search(null, null, to_tsquery('swedish', ${lastName}), 50) where record_id = ${noteId})`,
  };
}

/** All at once for whoever has the grants; one by one where something is not granted at all. */
async function rowsSeen(tx: Tx, planted: Planted): Promise<Pick<Answer, Probe>> {
  const probes = Object.entries(probesOf(planted)) as [Probe, RawBuilder<boolean>][];
  const row = await attempt(tx, () => readRow(tx, probes));
  if (row !== false) return row;
  const seen = {} as Pick<Answer, Probe>;
  for (const [name, probe] of probes) seen[name] = ((await attempt(tx, () => readRow(tx, [[name, probe]]))) || seen)[name] ?? false;
  return seen;
}

async function readRow(tx: Tx, probes: [Probe, RawBuilder<boolean>][]): Promise<Pick<Answer, Probe>> {
  const columns = sql.join(probes.map(([name, probe]) => sql`${probe} as ${sql.ref(name)}`));
  const { rows } = await sql<Pick<Answer, Probe>>`select ${columns}`.execute(tx);
  if (!rows[0]) throw new Error('The database gave no answer');
  return rows[0];
}

async function exports(tx: Tx, { member, caseId, noteId }: Planted): Promise<boolean> {
  const holds = (extract: { records: { id: string }[] }) => extract.records.some(({ id }) => id === noteId);
  if (roleMay(member.role, 'own.plan')) return attempt(tx, async () => (await extractForHerself(tx, member)).some(holds));
  if (!roleMay(member.role, 'cases.extract')) return false;
  return attempt(tx, async () => holds(await extractForStaff(tx, member, caseId, true)));
}

async function insertNote(tx: Tx, { caseId }: Planted, organisationId: string | null, day: string): Promise<true> {
  await sql`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
    values (app.collaboration(), ${caseId}, ${organisationId}, 'work', ${day}, 'x')`.execute(tx);
  return true;
}

/** What the page of reports reads, as the role that it runs as; a membership that has ended opens no page. */
async function countedIn({ actor, caseKey }: Planted, days: readonly string[]): Promise<boolean[]> {
  return withActor({ ...actor, databaseRole: 'app_stats' }, async (tx) => {
    const counted: boolean[] = [];
    for (const day of days) {
      await sql`select set_config('samsteg.test_today', ${day}, true)`.execute(tx);
      const { rows } = await sql<{ counted: boolean }>`select app.role() is not null
        and exists (select from stats.cases where case_key = ${caseKey}) as counted`.execute(tx);
      counted.push(rows[0]?.counted ?? false);
    }
    return counted;
  });
}

/** Tries something and undoes it; false when it was refused, by a policy or by a key within the tenant, or is not there for this reader. */
async function attempt<T>(tx: Tx, work: () => Promise<T>): Promise<T | false> {
  await sql`savepoint attempt`.execute(tx);
  try {
    return await work();
  } catch (error) {
    if (isNoAccess(error) || isUnknownReference(error) || error instanceof NotFound || error instanceof Forbidden) return false;
    throw error;
  } finally {
    await sql`rollback to savepoint attempt`.execute(tx);
  }
}
