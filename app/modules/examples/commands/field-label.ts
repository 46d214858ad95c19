import { m } from '#app/paraglide/messages.js';
import type { TextField } from '../rules/template.ts';

const labels: Record<TextField, () => string> = {
  summary: m.examples_field_summary,
  partners: m.examples_field_partners,
  place: m.examples_field_place,
  budget_note: m.examples_field_budget_note,
  target_group: m.examples_field_target_group,
  target_analysis: m.examples_field_target_analysis,
  method: m.examples_field_method,
  follow_up_direct: m.examples_field_follow_up_direct,
  follow_up_later: m.examples_field_follow_up_later,
  result: m.examples_field_result,
  result_measured: m.examples_field_result_measured,
  requirements: m.examples_field_requirements,
  failures: m.examples_field_failures,
};

/** What a text of the template is called. */
export function fieldLabel(field: TextField): string {
  return labels[field]();
}
