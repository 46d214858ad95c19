import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Json, RecordCategory } from '#app/platform/db/schema.ts';

export interface EventRow {
  id: string;
  occurredOn: string;
  kind: string;
  category: RecordCategory;
  organisationName: string;
  actorName: string | null;
  detail: Json;
  noteText: string | null;
}

/** The time line of a case as far as its reader may see it, newest first; a note's text stands with its event. */
export async function selectEvents(tx: Tx, caseId: string, limit: number): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select e.id, e.occurred_on as "occurredOn", e.kind, e.category, o.name as "organisationName", u.name as "actorName", e.detail,
      n.text as "noteText"
    from case_events e
    join organisations o on o.collaboration_id = e.collaboration_id and o.id = e.owner_organisation_id
    left join users u on u.id = e.actor_user_id
    left join notes n on e.record_kind = 'note' and n.collaboration_id = e.collaboration_id and n.id = e.record_id
    where e.collaboration_id = (select app.collaboration()) and e.case_id = ${caseId}
    order by e.occurred_on desc, e.recorded_at desc
    limit ${limit}`.execute(tx);
  return rows;
}

export interface StepRow {
  id: string;
  kind: string;
  dueOn: string;
  organisationName: string;
  userName: string | null;
  mine: boolean;
  detail: Json;
}

/** What is to happen in a case, first due first. */
export async function selectOpenSteps(tx: Tx, caseId: string): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`
    select s.id, s.kind, s.due_on as "dueOn", o.name as "organisationName", u.name as "userName",
      coalesce(s.responsible_user_id = (select app.user_id()), false) as mine, s.detail
    from case_steps s
    join organisations o on o.collaboration_id = s.collaboration_id and o.id = s.responsible_organisation_id
    left join users u on u.id = s.responsible_user_id
    where s.collaboration_id = (select app.collaboration()) and s.case_id = ${caseId} and s.done_on is null
    order by s.due_on`.execute(tx);
  return rows;
}

export interface DisclosedCategory {
  toOrganisation: string;
  category: RecordCategory;
  /** The last day that it is open. */
  until: string | null;
}

/** To which organisations what is open today, whoever owns it; the last day of the longest where several overlap. */
export async function selectDisclosed(tx: Tx, caseId: string): Promise<DisclosedCategory[]> {
  const { rows } = await sql<DisclosedCategory>`
    select o.name as "toOrganisation", d.category,
      case when bool_or(d.valid_to is null) then null else max(d.valid_to) - 1 end as until
    from disclosures d
    join organisations o on o.collaboration_id = d.collaboration_id and o.id = d.to_organisation_id
    where d.collaboration_id = (select app.collaboration()) and d.case_id = ${caseId}
      and d.valid_from <= (select app.today()) and (d.valid_to is null or (select app.today()) < d.valid_to)
    group by o.name, d.category order by o.name collate "sv-x-icu"`.execute(tx);
  return rows;
}

export interface PlacementBar {
  id: string;
  intervention: string;
  provider: string | null;
  startsOn: string;
  endsOn: string | null;
}

export async function selectPlacementBars(tx: Tx, caseId: string): Promise<PlacementBar[]> {
  const { rows } = await sql<PlacementBar>`
    select p.id, i.name as intervention, o.name as provider, p.starts_on as "startsOn", p.ends_on as "endsOn"
    from placements p
    join interventions i on i.collaboration_id = p.collaboration_id and i.id = p.intervention_id
    left join organisations o on o.collaboration_id = p.collaboration_id and o.id = p.provider_organisation_id
    where p.collaboration_id = (select app.collaboration()) and p.case_id = ${caseId}
    order by p.starts_on`.execute(tx);
  return rows;
}

export interface CurrentPlan {
  state: string;
  ownGoal: string;
  followUpOn: string | null;
}

export async function selectCurrentPlan(tx: Tx, caseId: string): Promise<CurrentPlan | undefined> {
  const { rows } = await sql<CurrentPlan>`
    select state, own_goal as "ownGoal", follow_up_on as "followUpOn" from plans
    where collaboration_id = (select app.collaboration()) and case_id = ${caseId} and state <> 'replaced'
    order by number desc limit 1`.execute(tx);
  return rows[0];
}
