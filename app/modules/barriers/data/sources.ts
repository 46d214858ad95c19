import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import type { KnownPerson } from '../rules/person-free.ts';
import type { SourceKind } from '../rules/source.ts';

export interface SourceRow {
  caseId: string | null;
  category: RecordCategory | null;
}

const queries: Record<SourceKind, (id: string) => ReturnType<typeof sql<SourceRow>>> = {
  case: (id) => sql<SourceRow>`select id as "caseId", null as category from cases where id = ${id}`,
  plan_action: (id) => sql<SourceRow>`select case_id as "caseId", category from plan_actions where id = ${id}`,
  placement: (id) => sql<SourceRow>`select case_id as "caseId", category from placements where id = ${id}`,
  referral: (id) => sql<SourceRow>`select case_id as "caseId", null as category from referrals where id = ${id}`,
  meeting: (id) => sql<SourceRow>`select null as "caseId", null as category from meetings where id = ${id}`,
};

/** What somebody stands at, when she may read it: its case, where it has one, and the category of what it says. */
export async function selectSource(tx: Tx, kind: SourceKind, id: string): Promise<SourceRow | undefined> {
  return (await queries[kind](id).execute(tx)).rows[0];
}

const names = sql`first_name as "firstName", last_name as "lastName", alias`;

/** Whom a case or a referral is about, as far as the reader sees her named. */
export async function selectPersons(tx: Tx, of: { caseId: string | null; referralId: string | null }): Promise<KnownPerson[]> {
  const query = of.caseId
    ? sql<KnownPerson>`select ${names} from person_identities i where exists (select from cases c
        where c.collaboration_id = i.collaboration_id and c.person_id = i.person_id and c.id = ${of.caseId})`
    : sql<KnownPerson>`select ${names} from referrals where id = ${of.referralId}`;
  return of.caseId || of.referralId ? (await query.execute(tx)).rows : [];
}

/** Full names of the persons in the cases that the writer works with. */
export async function selectFullNames(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select concat_ws(' ', i.first_name, i.last_name) as name from app.my_cases() r
    join person_identities i on i.collaboration_id = (select app.collaboration()) and i.person_id = r.person_id
    where i.first_name is not null and i.last_name is not null`.execute(tx);
  return rows.map(({ name }) => name);
}
