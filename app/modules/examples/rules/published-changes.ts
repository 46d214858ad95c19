import type { PublishedContent } from './published.ts';
import type { ExampleFacts } from './template.ts';

/** What a version says, as it is compared with the one before. */
export interface VersionValues {
  facts: Omit<ExampleFacts, 'budgetKronor'>;
  summary: string;
  categories: readonly string[];
  goals: readonly string[];
  content: PublishedContent;
}

const factNames = {
  title: 'title', actor: 'actor', actorKind: 'actorKind', language: 'language', countyCode: 'county', municipalityCodes: 'municipalities',
  periodFrom: 'periodFrom', periodTo: 'periodTo', funding: 'funding', languages: 'languages',
} as const satisfies Record<keyof VersionValues['facts'], string>;

/** The fields that differ between two versions, in the template's words. */
export function changedBetween(before: VersionValues, now: VersionValues): string[] {
  const facts = Object.entries(factNames).filter(([key]) => differ(before.facts[key as keyof typeof factNames], now.facts[key as keyof typeof factNames]));
  const fields = new Set([...Object.keys(before.content.texts), ...Object.keys(now.content.texts)]) as Set<keyof PublishedContent['texts']>;
  const others: [string, unknown, unknown][] = [
    ['summary', before.summary, now.summary],
    ['categories', before.categories, now.categories],
    ['goals', before.goals, now.goals],
    ['budget', before.content.budgetKronor, now.content.budgetKronor],
    ['links', before.content.links, now.content.links],
    ['evidence', before.content.evidence, now.content.evidence],
    ...[...fields].map((field): [string, unknown, unknown] => [field, before.content.texts[field] ?? '', now.content.texts[field] ?? '']),
  ];
  return [...facts.map(([, name]) => name), ...others.filter(([, a, b]) => differ(a, b)).map(([name]) => name)];
}

function differ(a: unknown, b: unknown): boolean {
  return canonical(a) !== canonical(b);
}

/** The same whatever the order of an object's keys: the database gives them in its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
