import type { ExampleToSave } from '#app/modules/examples/index.server.ts';
import type { ExampleCategory } from '#app/modules/examples/rules/codes.ts';
import written from './written.json' with { type: 'json' };

/** An invented example as it is sent in, with what editors then mark it with. */
export interface InventedExample {
  key: string;
  categories: ExampleCategory[];
  toSave: ExampleToSave;
}

type Line = (typeof written)[number];

/** Examples that never were, by actors that are not. */
export function inventedExamples(): InventedExample[] {
  return written.map((line) => ({ key: line.key, categories: line.categories as ExampleCategory[], toSave: saved(line) }));
}

function saved(line: Line): ExampleToSave {
  const { contact, texts, links } = line;
  return {
    facts: {
      title: line.title, actor: line.actor, actorKind: line.actorKind, language: 'sv', countyCode: line.county,
      municipalityCodes: line.municipalities, periodFrom: line.from, periodTo: line.to, funding: line.funding, budgetKronor: line.budget,
      languages: line.languages,
    },
    texts,
    contacts: [{ ...contact, isShown: true }],
    links: links as ExampleToSave['links'],
  };
}
