-- Pseudonymised views for the reports. They belong to samsteg_stats, which sees columns, never names or numbers, and one tenant.
-- Up Migration

grant select (collaboration_id, id, stat_key, gender, birth_date, education_level) on persons to samsteg_stats;
grant select (collaboration_id, id, stat_key, person_id, area_id, status, started_on, exited_on, exit_reason, referrer_name,
  referral_on, consent_on, council_on, municipality) on cases to samsteg_stats;
grant select (collaboration_id, case_id, intervention_id, starts_on, cost_sek) on placements to samsteg_stats;
grant select (collaboration_id, case_id, timepoint, source) on livelihoods to samsteg_stats;
grant select (collaboration_id, id, name) on interventions to samsteg_stats;
grant select (collaboration_id, id, name) on areas to samsteg_stats;
grant select (id, small_cell_threshold) on collaborations to samsteg_stats;

do $$
declare t text;
begin
  foreach t in array array['persons', 'cases', 'placements', 'livelihoods', 'interventions', 'areas'] loop
    execute format('create policy counts on %I for select to samsteg_stats using (collaboration_id = (select app.collaboration()))', t);
  end loop;
  create policy counts on collaborations for select to samsteg_stats using (id = (select app.collaboration()));
end $$;

create view stats.cases with (security_barrier = true) as
  select c.stat_key as case_key, p.stat_key as person_key, p.gender, a.name as area, c.started_on, c.exited_on, c.exit_reason,
    c.referrer_name, c.municipality, c.referral_on, c.consent_on, c.council_on
  from cases c
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
  left join areas a on a.collaboration_id = c.collaboration_id and a.id = c.area_id
  where c.collaboration_id = (select app.collaboration());
create view stats.placements with (security_barrier = true) as
  select c.stat_key as case_key, p.stat_key as person_key, p.gender, a.name as area, c.started_on as case_started_on,
    i.name as intervention, pl.cost_sek
  from placements pl
  join cases c on c.collaboration_id = pl.collaboration_id and c.id = pl.case_id
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
  join interventions i on i.collaboration_id = pl.collaboration_id and i.id = pl.intervention_id
  left join areas a on a.collaboration_id = c.collaboration_id and a.id = c.area_id
  where pl.collaboration_id = (select app.collaboration());
create view stats.livelihoods with (security_barrier = true) as
  select c.stat_key as case_key, p.stat_key as person_key, p.gender, a.name as area, c.started_on as case_started_on,
    l.timepoint, l.source
  from livelihoods l
  join cases c on c.collaboration_id = l.collaboration_id and c.id = l.case_id
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
  left join areas a on a.collaboration_id = c.collaboration_id and a.id = c.area_id
  where l.collaboration_id = (select app.collaboration());

grant select on stats.cases, stats.placements, stats.livelihoods to app_stats, app_worker;
alter view stats.cases owner to samsteg_stats;
alter view stats.placements owner to samsteg_stats;
alter view stats.livelihoods owner to samsteg_stats;
revoke create on schema app from samsteg_gate;
revoke create on schema stats from samsteg_stats;
