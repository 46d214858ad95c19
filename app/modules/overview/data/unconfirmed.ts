import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface UnconfirmedLine {
  kind: 'decision' | 'plan_action';
  id: string;
  text: string;
  dueOn: string | null;
  organisationName: string;
}

/** Lines of a case that wait for the reader's organisation to confirm them: decisions, and actions of the plan that holds. */
export async function selectUnconfirmed(tx: Tx, caseId: string): Promise<UnconfirmedLine[]> {
  const { rows } = await sql<UnconfirmedLine>`
    select l.*, o.name as "organisationName" from (
      select 'decision' as kind, d.id, d.text, d.due_on as "dueOn", d.responsible_organisation_id as organisation_id from decisions d
      where d.collaboration_id = (select app.collaboration()) and d.case_id = ${caseId} and d.confirmed_by is null
      union all
      select 'plan_action', a.id, a.text, a.due_on, a.responsible_organisation_id from plan_actions a
      join plans p on p.collaboration_id = a.collaboration_id and p.id = a.plan_id and p.state = 'agreed'
      where a.collaboration_id = (select app.collaboration()) and a.case_id = ${caseId} and a.confirmed_by is null and a.state <> 'dropped'
    ) l
    join organisations o on o.collaboration_id = (select app.collaboration()) and o.id = l.organisation_id
    where l.organisation_id = (select app.case_organisation())
    order by l."dueOn" nulls last, l.id`.execute(tx);
  return rows;
}

export interface WaitingCase {
  caseId: string;
  name: string | null;
  kind: string;
  dueOn: string;
}

/** The reader's cases in which a line waits for her organisation, and for her or nobody by name. */
export async function selectWaitingForConfirmation(tx: Tx, limit: number): Promise<WaitingCase[]> {
  const { rows } = await sql<WaitingCase>`
    select s.case_id as "caseId", s.kind, min(s.due_on) as "dueOn",
      coalesce(nullif(concat_ws(' ', i.first_name, i.last_name), ''), i.alias) as name
    from case_steps s
    join app.my_cases() r on r.case_id = s.case_id
    left join person_identities i on i.collaboration_id = s.collaboration_id and i.person_id = r.person_id
    where s.collaboration_id = (select app.collaboration()) and s.done_on is null and s.kind in ('confirm_decision', 'confirm_action')
      and s.responsible_organisation_id = (select app.case_organisation())
      and (s.responsible_user_id is null or s.responsible_user_id = (select app.user_id()))
    group by s.case_id, s.kind, i.first_name, i.last_name, i.alias
    order by "dueOn", s.case_id limit ${limit}`.execute(tx);
  return rows;
}
