import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface OwnCaseHit {
  caseId: string;
  name: string | null;
  status: string;
}

/** The reader's own cases with this number, or whose names begin with these words. */
export async function searchOwnCases(tx: Tx, words: readonly string[] | null, number: string | null): Promise<OwnCaseHit[]> {
  const hits = await sql<{ caseId: string }>`select case_id as "caseId"
    from app.search_cases(${words ? [...words] : null}::text[], ${number}::text, 20)`.execute(tx);
  const ids = hits.rows.map(({ caseId }) => caseId);
  if (ids.length === 0) return [];
  return tx
    .selectFrom('cases as c')
    .innerJoin('person_identities as i', (join) =>
      join.onRef('i.collaboration_id', '=', 'c.collaboration_id').onRef('i.person_id', '=', 'c.person_id'),
    )
    .select(['c.id as caseId', 'c.status'])
    .select(sql<string | null>`coalesce(nullif(concat_ws(' ', i.first_name, i.last_name), ''), i.alias)`.as('name'))
    .where('c.id', 'in', ids)
    .orderBy(sql`i.last_name collate "sv-x-icu"`)
    .execute();
}

/** The reader's own referrals that are not decided, about somebody with this number or a name that begins with these words. */
export function searchOwnReferrals(tx: Tx, userId: string, words: readonly string[] | null, number: string | null) {
  return tx
    .selectFrom('referrals')
    .select(['id', 'state'])
    .select(sql<string | null>`nullif(concat_ws(' ', first_name, last_name), '')`.as('name'))
    .where('created_by', '=', userId)
    .where('state', 'in', ['draft', 'sent', 'complement_requested'])
    .$if(number !== null, (query) => query.where('number', '=', number))
    .$if(words !== null, (query) =>
      query.where(
        sql<boolean>`not exists (select from unnest(${[...(words ?? [])]}::text[]) w where not
          (starts_with(lower(coalesce(first_name, '')), w) or starts_with(lower(coalesce(last_name, '')), w)))`,
      ),
    )
    .orderBy('saved_at', 'desc')
    .limit(20)
    .execute();
}
