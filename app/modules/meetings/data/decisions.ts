import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface DecisionRow {
  id: string;
  agendaItemId: string;
  text: string;
  intervention: string | null;
  payer: string | null;
  organisation: string;
  person: string | null;
  dueOn: string | null;
  followUpOn: string;
  exhausted: boolean;
  decidedBy: string | null;
  organisationId: string;
  /** Who of the responsible organisation has confirmed it, and when. */
  confirmedBy: string | null;
  confirmedOn: string | null;
}

/** The decisions of a meeting that the reader may read. */
export function selectDecisions(tx: Tx, meetingId: string): Promise<DecisionRow[]> {
  return tx
    .selectFrom('decisions as d')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'd.collaboration_id').onRef('o.id', '=', 'd.responsible_organisation_id'),
    )
    .leftJoin('organisations as p', (join) =>
      join.onRef('p.collaboration_id', '=', 'd.collaboration_id').onRef('p.id', '=', 'd.payer_organisation_id'),
    )
    .leftJoin('interventions as n', (join) =>
      join.onRef('n.collaboration_id', '=', 'd.collaboration_id').onRef('n.id', '=', 'd.intervention_id'),
    )
    .leftJoin('users as u', 'u.id', 'd.responsible_user_id')
    .leftJoin('users as b', 'b.id', 'd.decided_by')
    .leftJoin('users as k', 'k.id', 'd.confirmed_by')
    .select([
      'd.id', 'd.agenda_item_id as agendaItemId', 'd.text', 'n.name as intervention', 'p.name as payer', 'o.name as organisation',
      'u.name as person', 'd.due_on as dueOn', 'd.follow_up_on as followUpOn', 'd.ordinary_measures_exhausted as exhausted',
      'b.name as decidedBy', 'd.responsible_organisation_id as organisationId', 'k.name as confirmedBy',
    ])
    .select(sql<string | null>`(d.confirmed_at at time zone 'Europe/Stockholm')::date`.as('confirmedOn'))
    .where('d.meeting_id', '=', meetingId)
    .orderBy('d.decided_at')
    .orderBy('d.id')
    .execute();
}

export interface NewDecision {
  id: string;
  caseId: string;
  ownerOrganisationId: string;
  meetingId: string;
  agendaItemId: string;
  text: string;
  interventionId: string | null;
  payerOrganisationId: string | null;
  responsibleOrganisationId: string;
  responsibleUserId: string | null;
  dueOn: string;
  followUpOn: string;
  exhausted: boolean;
  decidedBy: string;
}

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await tx
    .insertInto('decisions')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: decision.id,
      case_id: decision.caseId,
      owner_organisation_id: decision.ownerOrganisationId,
      meeting_id: decision.meetingId,
      agenda_item_id: decision.agendaItemId,
      text: decision.text,
      intervention_id: decision.interventionId,
      payer_organisation_id: decision.payerOrganisationId,
      responsible_organisation_id: decision.responsibleOrganisationId,
      responsible_user_id: decision.responsibleUserId,
      due_on: decision.dueOn,
      follow_up_on: decision.followUpOn,
      ordinary_measures_exhausted: decision.exhausted,
      decided_by: decision.decidedBy,
    })
    .execute();
}

/** What can be granted: the catalogue, which names no person. */
export function selectCatalogue(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.selectFrom('interventions').select(['id', 'name']).orderBy(sql`name collate "sv-x-icu"`).execute();
}

export interface CouncilBackground {
  askedOfCouncil: string | null;
  ownWishes: string | null;
  ownGoal: string | null;
}

/** What the council is asked, what she wishes herself and what her plan aims at, as far as the reader may know. */
export async function selectBackground(tx: Tx, caseId: string): Promise<CouncilBackground> {
  const { rows } = await sql<CouncilBackground>`
    select r.asked_of_council as "askedOfCouncil", r.own_wishes as "ownWishes", p.own_goal as "ownGoal"
    from (select ${caseId}::uuid as case_id) k
    left join lateral (select asked_of_council, own_wishes from referrals where case_id = k.case_id limit 1) r on true
    left join lateral (select own_goal from plans where case_id = k.case_id order by number desc limit 1) p on true`.execute(tx);
  return rows[0] ?? { askedOfCouncil: null, ownWishes: null, ownGoal: null };
}
