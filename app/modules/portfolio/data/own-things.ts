import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface OwnPlace {
  id: string;
  what: string;
  where: string | null;
  from: string;
  to: string | null;
  over: boolean;
}

/** Places that she has or has had. */
export function selectOwnPlaces(tx: Tx, caseId: string): Promise<OwnPlace[]> {
  return tx
    .selectFrom('placements as p')
    .innerJoin('interventions as n', (join) =>
      join.onRef('n.collaboration_id', '=', 'p.collaboration_id').onRef('n.id', '=', 'p.intervention_id'),
    )
    .leftJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'p.collaboration_id').onRef('o.id', '=', 'p.provider_organisation_id'),
    )
    .select(['p.id', 'n.name as what', 'o.name as where', 'p.starts_on as from', 'p.ends_on as to'])
    .select(sql<boolean>`p.closed_on is not null`.as('over'))
    .where('p.case_id', '=', caseId)
    .orderBy('p.starts_on', 'desc')
    .execute();
}

export interface OwnHours {
  month: string;
  hours: number;
}

/** Her hours month by month, all places together. */
export function selectOwnHours(tx: Tx, caseId: string): Promise<OwnHours[]> {
  return tx
    .selectFrom('attendance')
    .select('month')
    .select(sql<number>`sum(hours)`.as('hours'))
    .where('case_id', '=', caseId)
    .groupBy('month')
    .orderBy('month', 'desc')
    .limit(24)
    .execute();
}
