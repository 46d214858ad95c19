import { m } from '#app/paraglide/messages.js';
import type { FactField } from '../rules/parts.ts';

const labels: Record<FactField, () => string> = {
  title: m.examples_fact_title,
  actor: m.examples_fact_actor,
  actorKind: m.examples_fact_actor_kind,
  county: m.examples_fact_county,
  municipalities: m.examples_fact_municipalities,
  periodFrom: m.examples_fact_period_from,
  periodTo: m.examples_fact_period_to,
  funding: m.examples_fact_funding,
  budget: m.examples_fact_budget,
  language: m.examples_fact_language,
  languages: m.examples_fact_languages,
};

/** What a fact of the template is called. */
export function factLabel(field: FactField): string {
  return labels[field]();
}
