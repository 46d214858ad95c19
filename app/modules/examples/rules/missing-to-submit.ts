import type { Field } from './parts.ts';
import type { ExampleFacts, ExampleTexts, TextField } from './template.ts';

const requiredTexts = [
  'summary', 'target_group', 'target_analysis', 'method', 'follow_up_direct', 'result', 'result_measured', 'requirements', 'failures',
] as const satisfies readonly TextField[];

/** Fields that must have an answer when an example is sent in. */
export const requiredFields: readonly Field[] = ['title', 'actor', 'actorKind', 'county', 'periodFrom', 'funding', ...requiredTexts];

export type Missing = 'title' | 'actor' | 'actorKind' | 'county' | 'period' | 'funding' | 'contact' | (typeof requiredTexts)[number];

/** What the template asks for and the draft does not say, in the order that it is asked for. */
export function missingToSubmit(facts: ExampleFacts, texts: ExampleTexts, contacts: readonly unknown[]): Missing[] {
  const missing: Missing[] = [];
  if (facts.title.trim() === '') missing.push('title');
  if (facts.actor.trim() === '') missing.push('actor');
  if (facts.actorKind === null) missing.push('actorKind');
  if (facts.countyCode === null) missing.push('county');
  if (facts.periodFrom === null) missing.push('period');
  if (facts.funding.length === 0) missing.push('funding');
  missing.push(...requiredTexts.filter((field) => (texts[field] ?? '').trim() === ''));
  if (contacts.length === 0) missing.push('contact');
  return missing;
}
