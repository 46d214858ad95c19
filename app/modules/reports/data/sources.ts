import { sql, type RawBuilder } from 'kysely';

/** Rows that a report counts: a day that decides the period, an area, a line, a part of the line, a person. */
export type Source = RawBuilder<unknown>;

const caseRow = sql`started_on as day, area, person_key`;

export const outcomeSource: Source = sql`
  select ${caseRow}, gender as part,
    case when exited_on is null then '' else coalesce(nullif(exit_reason, ''), 'Ej angiven') end as line
  from stats.cases`;

export const referrersSource: Source = sql`
  select ${caseRow}, 'T' as part, coalesce(nullif(referrer_name, ''), 'Ej angiven') as line from stats.cases`;

export const residenceSource: Source = sql`
  select ${caseRow}, 'T' as part, coalesce(nullif(municipality, ''), 'Ej angiven') as line from stats.cases`;

export const monthlySource: Source = sql`
  select ${caseRow}, gender as part, flow.name || to_char(flow.day, ' YYYY-MM') as line
  from stats.cases cross join lateral (values ('in', started_on), ('out', exited_on)) as flow (name, day)
  where flow.day is not null`;

export const waitingSource: Source = sql`
  select ${caseRow}, step.name as line, step.days, case when step.days is null then 'undated' else 'dated' end as part
  from stats.cases cross join lateral (values
    ('remiss→samtycke', consent_on - referral_on),
    ('remiss→start', started_on - referral_on),
    ('remiss→rådsmöte', council_on - referral_on)) as step (name, days)`;

export const interventionsSource: Source = sql`
  select case_started_on as day, area, person_key, gender as part, intervention as line, cost_sek from stats.placements`;

export const livelihoodSource: Source = sql`
  select case_started_on as day, area, person_key, source as line, timepoint as part
  from stats.livelihoods where timepoint in ('start', '12_months')`;

export const oneYearSource: Source = sql`
  select case_started_on as day, area, person_key, gender as part, source in ('LÖN', 'EGET', 'ST') as working
  from stats.livelihoods where timepoint = '12_months'`;
