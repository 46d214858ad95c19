import type { ReportName } from '#app/modules/reports/index.server.ts';

const cases = `from cases c join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id where c.collaboration_id = md5('bench')::uuid`;
const bySex = `count(*), count(*) filter (where p.gender = 'K'), count(*) filter (where p.gender = 'M')`;
const placements = `from placements pl join cases c on c.collaboration_id = pl.collaboration_id and c.id = pl.case_id
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id where pl.collaboration_id = md5('bench')::uuid`;
const livelihoods = `from livelihoods l join cases c on c.collaboration_id = l.collaboration_id and c.id = l.case_id
  join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id where l.collaboration_id = md5('bench')::uuid`;

/** The counts of each report for the whole time as one plain query: no hiding of small figures, no policies. */
export const bareReports: Record<ReportName, string> = {
  outcome: `select exit_reason, ${bySex} ${cases} group by 1`,
  referrers: `select referrer_name, count(*) ${cases} group by 1`,
  residence: `select municipality, count(*) ${cases} group by 1`,
  interventions: `select intervention_id, count(distinct p.id), count(distinct p.id) filter (where p.gender = 'K'), sum(cost_sek) ${placements} group by 1`,
  'gender-cost': `select intervention_id, p.gender, count(*), avg(cost_sek), var_samp(cost_sek) ${placements} group by 1, 2`,
  livelihood: `select source, timepoint, count(distinct p.id) ${livelihoods} group by 1, 2`,
  'one-year': `select p.gender, count(distinct p.id), count(distinct p.id) filter (where source in ('LÖN', 'EGET', 'ST')) ${livelihoods} and timepoint = '12_months' group by 1`,
  monthly: `select to_char(started_on, 'YYYY-MM'), ${bySex} ${cases} group by 1 union all select to_char(exited_on, 'YYYY-MM'), ${bySex} ${cases} group by 1`,
  waiting: `select percentile_cont(array[0.5, 0.9]) within group (order by consent_on - referral_on) ${cases}`,
};
