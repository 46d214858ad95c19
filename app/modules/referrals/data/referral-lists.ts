import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ReferralState } from '../rules/referral-states.ts';

/** One line of a list. The name is null where it is masked: protected persons are named only on the referral itself. */
export interface ReferralLine {
  id: string;
  kind: 'organisation' | 'self' | 'outreach';
  state: ReferralState;
  protectedIdentity: boolean;
  name: string | null;
  organisationName: string | null;
  areaName: string | null;
  on: string;
  days: number;
}

const name = sql<string | null>`case when r.protected_identity then null
  else coalesce(nullif(concat_ws(' ', r.first_name, r.last_name), ''), r.alias) end`;
const day = sql<string>`coalesce(r.decided_on, r.sent_on, (r.saved_at at time zone 'Europe/Stockholm')::date)`;

function lines(tx: Tx, other: 'r.to_organisation_id' | 'r.referring_organisation_id') {
  return tx
    .selectFrom('referrals as r')
    .leftJoin('organisations as o', (join) => join.onRef('o.collaboration_id', '=', 'r.collaboration_id').onRef('o.id', '=', other))
    .leftJoin('areas as a', (join) => join.onRef('a.collaboration_id', '=', 'r.collaboration_id').onRef('a.id', '=', 'r.area_id'))
    .select(['r.id', 'r.protected_identity as protectedIdentity', 'o.name as organisationName', 'a.name as areaName'])
    .select([
      sql<ReferralLine['kind']>`r.kind`.as('kind'),
      sql<ReferralState>`r.state`.as('state'),
      name.as('name'),
      day.as('on'),
      sql<number>`app.today() - ${day}`.as('days'),
    ]);
}

/** The referrals that the reader has written. */
export function selectOwn(tx: Tx, userId: string): Promise<ReferralLine[]> {
  return lines(tx, 'r.to_organisation_id').where('r.created_by', '=', userId).orderBy('r.saved_at', 'desc').limit(200).execute();
}

/** Referrals that wait for the reader's organisation, oldest first. */
export function selectInbox(tx: Tx, organisationId: string): Promise<ReferralLine[]> {
  return lines(tx, 'r.referring_organisation_id')
    .where('r.to_organisation_id', '=', organisationId)
    .where('r.state', 'in', ['sent', 'complement_requested'])
    .orderBy('r.sent_on')
    .orderBy('r.id')
    .limit(500)
    .execute();
}
