import { m } from '#app/paraglide/messages.js';
import { textFields, type TextField } from '../rules/template.ts';
import type { Missing } from '../rules/missing-to-submit.ts';
import { fieldLabel } from './field-label.ts';

const factLabels: Record<Exclude<Missing, TextField>, () => string> = {
  title: m.examples_fact_title,
  actor: m.examples_fact_actor,
  actorKind: m.examples_fact_actor_kind,
  county: m.examples_fact_county,
  period: m.examples_fact_period,
  funding: m.examples_fact_funding,
  contact: m.examples_fact_contact,
};

function isText(part: Missing): part is Extract<Missing, TextField> {
  return textFields.some((field) => field === part);
}

/** What a missing part is called on the form. */
export function missingLabel(part: Missing): string {
  return isText(part) ? fieldLabel(part) : factLabels[part]();
}
