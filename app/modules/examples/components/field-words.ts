import { m } from '#app/paraglide/messages.js';
import type { Field } from '../rules/parts.ts';

interface FieldWords {
  label: () => string;
  hint?: () => string;
}

/** What each field of the template is called on a form, and how to answer it. */
export const fieldWords: Record<Field, FieldWords> = {
  title: { label: m.examples_fact_title, hint: m.examples_hint_title },
  actor: { label: m.examples_fact_actor, hint: m.examples_hint_actor },
  actorKind: { label: m.examples_fact_actor_kind },
  county: { label: m.examples_fact_county },
  municipalities: { label: m.examples_fact_municipalities, hint: m.examples_hint_municipalities },
  periodFrom: { label: m.examples_fact_period_from },
  periodTo: { label: m.examples_fact_period_to, hint: m.examples_hint_period_to },
  funding: { label: m.examples_fact_funding },
  budget: { label: m.examples_fact_budget, hint: m.examples_hint_budget },
  language: { label: m.examples_fact_language, hint: m.examples_hint_language },
  languages: { label: m.examples_fact_languages, hint: m.examples_hint_languages },
  summary: { label: m.examples_field_summary, hint: m.examples_hint_summary },
  partners: { label: m.examples_field_partners, hint: m.examples_hint_partners },
  place: { label: m.examples_field_place, hint: m.examples_hint_place },
  budget_note: { label: m.examples_field_budget_note, hint: m.examples_hint_budget_note },
  target_group: { label: m.examples_field_target_group, hint: m.examples_hint_target_group },
  target_analysis: { label: m.examples_field_target_analysis, hint: m.examples_hint_target_analysis },
  method: { label: m.examples_field_method, hint: m.examples_hint_method },
  follow_up_direct: { label: m.examples_field_follow_up_direct, hint: m.examples_hint_follow_up_direct },
  follow_up_later: { label: m.examples_field_follow_up_later, hint: m.examples_hint_follow_up_later },
  result: { label: m.examples_field_result, hint: m.examples_hint_result },
  result_measured: { label: m.examples_field_result_measured, hint: m.examples_hint_result_measured },
  requirements: { label: m.examples_field_requirements, hint: m.examples_hint_requirements },
  failures: { label: m.examples_field_failures, hint: m.examples_hint_failures },
};
