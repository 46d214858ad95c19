import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Adds interventions to the catalogue and providers to the organisations, by name, and points the rows to them. */
export async function addCatalogue(tx: Tx): Promise<void> {
  await sql`insert into interventions (collaboration_id, name)
    select app.collaboration(), intervention from import_insatser group by intervention order by min(row)
    on conflict (collaboration_id, name) do nothing`.execute(tx);
  await sql`insert into organisations (collaboration_id, name, kind)
    select app.collaboration(), provider, 'provider' from import_insatser where provider is not null group by provider order by min(row)
    on conflict (collaboration_id, name) do nothing`.execute(tx);
  await sql`update import_insatser x set intervention_id = i.id from interventions i
    where i.collaboration_id = app.collaboration() and i.name = x.intervention`.execute(tx);
  await sql`update import_insatser x set provider_id = o.id from organisations o
    where o.collaboration_id = app.collaboration() and o.name = x.provider`.execute(tx);
}

/** Places in interventions. Rows of the same intervention, start and provider are told apart by their order. */
export async function addPlacements(tx: Tx, organisationId: string): Promise<void> {
  await sql`update import_insatser x set ordinal = n.ordinal
    from (select row, row_number() over (partition by case_id, intervention_id, starts_on, provider_id order by row) as ordinal
      from import_insatser) n
    where n.row = x.row`.execute(tx);
  await sql`update import_insatser x set record_id = e.id, verdict = 'known'
    from (select p.id, p.case_id, p.intervention_id, p.starts_on, p.provider_organisation_id,
        row_number() over (partition by p.case_id, p.intervention_id, p.starts_on, p.provider_organisation_id order by p.id) as ordinal
      from import_cases c join placements p on p.collaboration_id = app.collaboration() and p.case_id = c.case_id
      where c.known) e
    where e.case_id = x.case_id and e.intervention_id = x.intervention_id and e.starts_on = x.starts_on and e.ordinal = x.ordinal
      and e.provider_organisation_id is not distinct from x.provider_id`.execute(tx);
  await sql`update import_insatser set verdict = 'new' where verdict is null`.execute(tx);
  await sql`insert into placements (collaboration_id, case_id, owner_organisation_id, intervention_id, provider_organisation_id,
      starts_on, ends_on, extent_percent, cost_sek, closed_on, end_reason, created_by)
    select app.collaboration(), case_id, ${organisationId}, intervention_id, provider_id, starts_on, ends_on, extent_percent, cost_sek,
      case when end_reason is not null then ends_on end, end_reason, app.user_id()
    from import_insatser where verdict = 'new' order by row`.execute(tx);
}

export async function addLivelihoods(tx: Tx, organisationId: string): Promise<void> {
  await sql`update import_forsorjning x
    set verdict = case when exists (select from livelihoods l where l.collaboration_id = app.collaboration()
      and l.case_id = x.case_id and l.timepoint = x.timepoint and l.source = x.source) then 'known' else 'new' end`.execute(tx);
  await sql`insert into livelihoods (collaboration_id, case_id, owner_organisation_id, timepoint, source, share_percent, recorded_by)
    select app.collaboration(), case_id, ${organisationId}, timepoint, source, share_percent, app.user_id()
    from import_forsorjning where verdict = 'new' order by row`.execute(tx);
}

export async function addAttendance(tx: Tx, organisationId: string): Promise<void> {
  await sql`update import_narvaro x
    set verdict = case when exists (select from attendance a where a.collaboration_id = app.collaboration()
      and a.case_id = x.case_id and a.owner_organisation_id = ${organisationId} and a.month = x.month) then 'known' else 'new' end`.execute(tx);
  await sql`insert into attendance (collaboration_id, case_id, owner_organisation_id, month, hours, recorded_by)
    select app.collaboration(), case_id, ${organisationId}, month, hours, app.user_id()
    from import_narvaro where verdict = 'new' order by row`.execute(tx);
}
