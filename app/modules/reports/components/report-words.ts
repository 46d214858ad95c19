import { m } from '#app/paraglide/messages.js';
import type { ReportName } from '../rules/report.ts';

/** What a report is called, what it answers, and how it is counted. */
export const reportWords: Record<ReportName, { title: () => string; about: () => string; how: () => string }> = {
  outcome: { title: m.reports_name_outcome, about: m.reports_about_outcome, how: m.reports_how_outcome },
  referrers: { title: m.reports_name_referrers, about: m.reports_about_referrers, how: m.reports_how_referrers },
  residence: { title: m.reports_name_residence, about: m.reports_about_residence, how: m.reports_how_residence },
  interventions: { title: m.reports_name_interventions, about: m.reports_about_interventions, how: m.reports_how_interventions },
  'gender-cost': { title: m.reports_name_gender_cost, about: m.reports_about_gender_cost, how: m.reports_how_gender_cost },
  livelihood: { title: m.reports_name_livelihood, about: m.reports_about_livelihood, how: m.reports_how_livelihood },
  'one-year': { title: m.reports_name_one_year, about: m.reports_about_one_year, how: m.reports_how_one_year },
  monthly: { title: m.reports_name_monthly, about: m.reports_about_monthly, how: m.reports_how_monthly },
  waiting: { title: m.reports_name_waiting, about: m.reports_about_waiting, how: m.reports_how_waiting },
};
