import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import type { LivelihoodShare } from '../rules/livelihood.ts';
import type { LivelihoodSource, Timepoint } from '../rules/sources.ts';

export interface LivelihoodRow extends LivelihoodShare {
  id: string;
  timepoint: Timepoint;
  ownerOrganisationId: string;
  organisationName: string;
  askedOn: string | null;
  version: number;
}

/** Every source of livelihood of a case that the reader may read. */
export function listLivelihoods(tx: Tx, caseId: string): Promise<LivelihoodRow[]> {
  return tx
    .selectFrom('livelihoods as l')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'l.collaboration_id').onRef('o.id', '=', 'l.owner_organisation_id'),
    )
    .select([
      'l.id', 'l.owner_organisation_id as ownerOrganisationId', 'o.name as organisationName', 'l.share_percent as sharePercent',
      'l.asked_on as askedOn', 'l.version',
    ])
    .select([sql<Timepoint>`l.timepoint`.as('timepoint'), sql<LivelihoodSource>`l.source`.as('source')])
    .where('l.case_id', '=', caseId)
    .orderBy('l.timepoint')
    .orderBy('l.share_percent', (order) => order.desc().nullsLast())
    .orderBy('l.source')
    .execute();
}

export interface AnswerToWrite {
  caseId: string;
  ownerOrganisationId: string;
  timepoint: Timepoint;
  askedOn: string;
  version: number;
  recordedBy: string;
}

/** Puts an answer in place of what the organisation had recorded for the same time; every row carries the new version. */
export async function replaceLivelihood(tx: Tx, answer: AnswerToWrite, shares: readonly LivelihoodShare[]): Promise<void> {
  await tx
    .deleteFrom('livelihoods')
    .where('case_id', '=', answer.caseId)
    .where('timepoint', '=', answer.timepoint)
    .where('owner_organisation_id', '=', answer.ownerOrganisationId)
    .execute();
  await tx
    .insertInto('livelihoods')
    .values(
      shares.map(({ source, sharePercent }) => ({
        collaboration_id: sql<string>`app.collaboration()`,
        id: newId(),
        case_id: answer.caseId,
        owner_organisation_id: answer.ownerOrganisationId,
        timepoint: answer.timepoint,
        source,
        share_percent: sharePercent,
        asked_on: answer.askedOn,
        recorded_by: answer.recordedBy,
        version: answer.version,
      })),
    )
    .execute();
}
