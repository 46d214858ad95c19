import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';

export interface Opened {
  reader: string;
  owner: string;
  category: RecordCategory;
  until: string | null;
}

/** What is open today: whose records of what, to whom, until when. Never safety: the database leaves it out. */
export function selectOpened(tx: Tx, caseId: string): Promise<Opened[]> {
  return tx
    .selectFrom('disclosures as d')
    .innerJoin('organisations as r', (join) =>
      join.onRef('r.collaboration_id', '=', 'd.collaboration_id').onRef('r.id', '=', 'd.to_organisation_id'),
    )
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'd.collaboration_id').onRef('o.id', '=', 'd.from_organisation_id'),
    )
    .select(['r.name as reader', 'o.name as owner', 'd.category', 'd.valid_to as until'])
    .where('d.case_id', '=', caseId)
    .where(sql<boolean>`d.valid_from <= app.today() and (d.valid_to is null or app.today() < d.valid_to)`)
    .orderBy(sql`r.name collate "sv-x-icu", o.name collate "sv-x-icu", d.category`)
    .execute();
}

export interface Reading {
  day: string;
  organisation: string;
  event: string;
}

/** Which organisations have met her case in the last months, by day; not which person there. */
export function selectReadings(tx: Tx, caseId: string, limit = 200): Promise<Reading[]> {
  const day = sql<string>`((l.at at time zone 'Europe/Stockholm')::date)::text`;
  return tx
    .selectFrom('audit_log as l')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'l.collaboration_id').onRef('o.id', '=', 'l.acting_organisation_id'),
    )
    .select([day.as('day'), 'o.name as organisation', 'l.event'])
    .distinct()
    .where(sql<boolean>`l.case_ids @> array[${caseId}::uuid]`)
    .where('l.outcome', '=', 'done')
    .orderBy('day', 'desc')
    .orderBy('o.name')
    .limit(limit)
    .execute();
}

export type ExceptionReason = 'acute' | 'absence' | 'complaint' | 'supervision' | 'other';

export interface Exception {
  id: string;
  day: string;
  organisation: string;
  reason: ExceptionReason;
}

/** Which organisations have opened her case for a stated reason, without working with it. */
export function selectExceptions(tx: Tx, caseId: string, limit = 100): Promise<Exception[]> {
  return tx
    .selectFrom('access_exceptions as e')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'e.collaboration_id').onRef('o.id', '=', 'e.organisation_id'),
    )
    .select([
      'e.id',
      sql<string>`((e.opened_at at time zone 'Europe/Stockholm')::date)::text`.as('day'),
      'o.name as organisation',
      sql<ExceptionReason>`e.reason`.as('reason'),
    ])
    .where('e.case_id', '=', caseId)
    .orderBy('e.opened_at', 'desc')
    .limit(limit)
    .execute();
}
