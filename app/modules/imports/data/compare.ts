import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/**
 * Values that differ from what is known: told, never written. What is known is repeated only where the importing
 * organisation owns the case and the person is not protected; a number typed must not open somebody else's record.
 */
export async function findChanges(tx: Tx, organisationId: string): Promise<void> {
  await compareCases(tx, organisationId);
  await comparePlacements(tx, organisationId);
  await compareMeasures(tx, organisationId);
}

async function compareCases(tx: Tx, organisationId: string): Promise<void> {
  await sql`insert into import_findings
    select d.file, d.row, v.heading, 'changed_value', jsonb_strip_nulls(jsonb_build_object('given', v.given, 'known',
      case when c.owner_organisation_id = ${organisationId} and not p.protected_identity then coalesce(v.known, '') end)), false, 'deltagare'
    from import_deltagare d
    join cases c on c.collaboration_id = app.collaboration() and c.id = d.case_id
    join persons p on p.collaboration_id = app.collaboration() and p.id = c.person_id
    join person_identities i on i.collaboration_id = app.collaboration() and i.person_id = p.id
    left join areas a on a.collaboration_id = app.collaboration() and a.id = c.area_id
    cross join lateral (values
      ('förnamn', i.first_name, d.first_name), ('efternamn', i.last_name, d.last_name), ('kön', p.gender, d.gender),
      ('område', a.name, d.area), ('folkbokföringskommun', c.municipality, d.municipality),
      ('födelseland', p.country_of_birth, d.country_of_birth), ('modersmål', p.mother_tongue, d.mother_tongue),
      ('behöver_tolk', case p.needs_interpreter when true then 'ja' when false then 'nej' end, case d.needs_interpreter when true then 'ja' when false then 'nej' end),
      ('skriftspråk', case p.has_written_language when true then 'ja' when false then 'nej' end, case d.has_written_language when true then 'ja' when false then 'nej' end),
      ('utbildning', p.education_level, d.education_level), ('remittent', c.referrer_name, d.referrer_name),
      ('remissdatum', c.referral_on::text, d.referral_on::text), ('samtyckesdatum', c.consent_on::text, d.consent_on::text),
      ('rådsmöte', c.council_on::text, d.council_on::text),
      ('år_i_offentlig_försörjning', c.years_on_support::text, d.years_on_support::text),
      ('skyddad_identitet', case p.protected_identity when true then 'ja' when false then 'nej' end, case d.protected_identity when true then 'ja' when false then 'nej' end),
      ('avslutsdatum', c.exited_on::text, d.exited_on::text), ('avslutsorsak', c.exit_reason, d.exit_reason)
    ) v (heading, known, given)
    where v.given is not null and v.given is distinct from v.known`.execute(tx);
}

async function comparePlacements(tx: Tx, organisationId: string): Promise<void> {
  await sql`insert into import_findings
    select x.file, x.row, v.heading, 'changed_value', jsonb_strip_nulls(jsonb_build_object('given', v.given, 'known',
      case when p.owner_organisation_id = ${organisationId} then coalesce(v.known, '') end)), false, 'insatser'
    from import_insatser x
    join placements p on p.collaboration_id = app.collaboration() and p.id = x.record_id
    cross join lateral (values
      ('slutdatum', p.ends_on::text, x.ends_on::text), ('omfattning_procent', p.extent_percent::text, x.extent_percent::text),
      ('kostnad_kr', p.cost_sek::text, x.cost_sek::text), ('avslutsorsak', p.end_reason, x.end_reason)
    ) v (heading, known, given)
    where x.verdict = 'known' and v.given is not null and v.given is distinct from v.known`.execute(tx);
}

async function compareMeasures(tx: Tx, organisationId: string): Promise<void> {
  await sql`insert into import_findings
    select x.file, x.row, 'andel_procent', 'changed_value', jsonb_strip_nulls(jsonb_build_object('given', x.share_percent, 'known',
      case when l.owner_organisation_id = ${organisationId} then coalesce(l.share_percent::text, '') end)), false, 'forsorjning'
    from import_forsorjning x
    join livelihoods l on l.collaboration_id = app.collaboration() and l.case_id = x.case_id and l.timepoint = x.timepoint
      and l.source = x.source
    where x.verdict = 'known' and x.share_percent is not null and x.share_percent is distinct from l.share_percent`.execute(tx);
  await sql`insert into import_findings
    select x.file, x.row, 'timmar', 'changed_value', jsonb_build_object('given', x.hours::float8, 'known', a.hours::float8), false, 'narvaro'
    from import_narvaro x
    join attendance a on a.collaboration_id = app.collaboration() and a.case_id = x.case_id and a.month = x.month
      and a.owner_organisation_id = ${organisationId}
    where x.verdict = 'known' and x.hours <> a.hours`.execute(tx);
}
