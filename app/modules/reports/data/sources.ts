import { sql, type RawBuilder } from 'kysely';

/** What a report counts: rows with a day that decides the period, an area, a line, a part of the line, a person and a mark. */
export interface Source {
  /** Rows, rows by days waited for each step, or distinct persons and what they cost. */
  counts: 'rows' | 'days' | 'persons';
  rows: RawBuilder<unknown>;
}

const caseRow = sql`started_on as day, area`;

export const outcomeSource: Source = {
  counts: 'rows',
  rows: sql`
    select ${caseRow}, gender as part,
      case when exited_on is null then '' else coalesce(nullif(exit_reason, ''), 'Ej angiven') end as line
    from stats.cases`,
};

export const referrersSource: Source = {
  counts: 'rows',
  rows: sql`select ${caseRow}, 'T' as part, coalesce(nullif(referrer_name, ''), 'Ej angiven') as line from stats.cases`,
};

export const residenceSource: Source = {
  counts: 'rows',
  rows: sql`select ${caseRow}, 'T' as part, coalesce(nullif(municipality, ''), 'Ej angiven') as line from stats.cases`,
};

export const monthlySource: Source = {
  counts: 'rows',
  rows: sql`
    select ${caseRow}, gender as part, flow.name || to_char(flow.day, ' YYYY-MM') as line
    from stats.cases cross join lateral (values ('in', started_on), ('out', exited_on)) as flow (name, day)
    where flow.day is not null`,
};

export const waitingSource: Source = {
  counts: 'days',
  rows: sql`
    select ${caseRow}, consent_on - referral_on as to_consent, started_on - referral_on as to_start, council_on - referral_on as to_council
    from stats.cases`,
};

export const interventionsSource: Source = {
  counts: 'persons',
  rows: sql`
    select case_started_on as day, area, person_key, gender as part, intervention as line, cost_sek,
      cost_sek is not null as marked
    from stats.placements`,
};

export const livelihoodSource: Source = {
  counts: 'persons',
  rows: sql`
    select case_started_on as day, area, person_key, source as line, timepoint as part, null::int as cost_sek, false as marked
    from stats.livelihoods where timepoint in ('start', '12_months')`,
};

export const oneYearSource: Source = {
  counts: 'persons',
  rows: sql`
    select case_started_on as day, area, person_key, gender as part, 'all' as line, null::int as cost_sek,
      source in ('LÖN', 'EGET', 'ST') as marked
    from stats.livelihoods where timepoint = '12_months'`,
};
