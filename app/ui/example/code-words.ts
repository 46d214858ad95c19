import { m } from '#app/paraglide/messages.js';

/** What codes of the example bank are called; a code that is none is shown as it is. */
function wordOf(words: Record<string, (() => string) | undefined>): (code: string) => string {
  return (code) => words[code]?.() ?? code;
}

export const categoryWord = wordOf({
  outreach: m.examples_category_outreach,
  guidance: m.examples_category_guidance,
  health: m.examples_category_health,
  language: m.examples_category_language,
  labour_market: m.examples_category_labour_market,
  method: m.examples_category_method,
});

export const goalWord = wordOf({
  '3': m.examples_goal_3,
  '4': m.examples_goal_4,
  '5': m.examples_goal_5,
  '8': m.examples_goal_8,
  '10': m.examples_goal_10,
  none_left: m.examples_goal_none_left,
});

export const fundingWord = wordOf({
  section_37: m.examples_funding_section_37,
  section_37a: m.examples_funding_section_37a,
  esf: m.examples_funding_esf,
  finsam: m.examples_funding_finsam,
  amif: m.examples_funding_amif,
  municipal: m.examples_funding_municipal,
  other: m.examples_funding_other,
});

export const actorKindWord = wordOf({
  municipality: m.examples_actor_municipality,
  civil_society: m.examples_actor_civil_society,
  social_enterprise: m.examples_actor_social_enterprise,
  university: m.examples_actor_university,
  federation: m.examples_actor_federation,
  employment_service: m.examples_actor_employment_service,
  region: m.examples_actor_region,
  folk_education: m.examples_actor_folk_education,
  county_board: m.examples_actor_county_board,
  company: m.examples_actor_company,
  other: m.examples_actor_other,
});

export const criterionWord = wordOf({
  not_started: m.examples_criterion_not_started,
  not_target_group: m.examples_criterion_not_target_group,
  missing_information: m.examples_criterion_missing_information,
});

export const stateWord = wordOf({
  draft: m.examples_state_draft,
  submitted: m.examples_state_submitted,
  questions: m.examples_state_questions,
  reviewed: m.examples_state_reviewed,
  selected: m.examples_state_selected,
  published: m.examples_state_published,
  declined: m.examples_state_declined,
  withdrawn: m.examples_state_withdrawn,
});
