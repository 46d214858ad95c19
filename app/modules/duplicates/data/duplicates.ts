import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Compared } from '../rules/similar.ts';

export interface KnownPerson extends Compared {
  municipality: string | null;
  motherTongue: string | null;
  protectedIdentity: boolean;
  namedOnly: boolean;
  cases: { id: string; startedOn: string; status: string; organisation: string }[];
}

/** Persons whose names the reader sees in cases that she works with, by her roll; all of them or those given. Never one joined already. */
export async function selectKnownPersons(tx: Tx, only?: string[]): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    with mine as materialized (
      select r.person_id, array_agg(r.case_id) as case_ids from app.my_cases() r
      where r.names_shown and (${only ?? null}::uuid[] is null or r.person_id = any (${only ?? null}::uuid[]))
      group by r.person_id
    )
    select p.id, p.birth_date as "birthDate", p.gender, p.mother_tongue as "motherTongue", p.protected_identity as "protectedIdentity",
      p.named_only as "namedOnly", i.first_name as "firstName", i.last_name as "lastName", i.municipality,
      array(select n.number from person_numbers n where n.collaboration_id = p.collaboration_id and n.person_id = p.id
        union select i.number where i.number is not null) as numbers,
      (select coalesce(json_agg(json_build_object('id', c.id, 'startedOn', c.started_on, 'status', c.status, 'organisation', o.name)
          order by c.started_on), '[]')
        from cases c join organisations o on o.collaboration_id = c.collaboration_id and o.id = c.owner_organisation_id
        where c.collaboration_id = p.collaboration_id and c.id = any (mine.case_ids)) as cases
    from mine
    join persons p on p.collaboration_id = (select app.collaboration()) and p.id = mine.person_id
    join person_identities i on i.collaboration_id = p.collaboration_id and i.person_id = p.id`.execute(tx);
  return rows;
}

export type Verdict = 'same' | 'different';

export interface MergeRow {
  id: string;
  keptPersonId: string;
  otherPersonId: string;
  verdict: Verdict;
  decidedBy: string;
  decidedAt: Date;
}

/** What has been decided of persons that the reader sees both of, and not undone. */
export async function selectVerdicts(tx: Tx): Promise<MergeRow[]> {
  const { rows } = await sql<MergeRow>`
    select m.id, m.kept_person_id as "keptPersonId", m.other_person_id as "otherPersonId", m.verdict, u.name as "decidedBy",
      m.decided_at as "decidedAt"
    from person_merges m join users u on u.id = m.decided_by
    where m.collaboration_id = (select app.collaboration()) and m.undone_at is null
    order by m.decided_at desc`.execute(tx);
  return rows;
}

/** Decides that two are one, or not; null where that cannot be. */
export async function judge(tx: Tx, kept: string, other: string, verdict: Verdict): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select app.judge_duplicates(${kept}, ${other}, ${verdict}) as id`.execute(tx);
  return rows[0]?.id ?? null;
}

export async function undo(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ undone: boolean }>`select app.undo_merge(${id}) as undone`.execute(tx);
  return rows[0]?.undone ?? false;
}
