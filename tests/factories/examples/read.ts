import type { ExampleToSave } from '#app/modules/examples/index.server.ts';
import type { Criterion, ExampleCategory } from '#app/modules/examples/rules/codes.ts';
import written from './written.json' with { type: 'json' };

/** An invented example as it is sent in, with what editors then say of it. */
export interface InventedExample {
  key: string;
  categories: ExampleCategory[];
  toSave: ExampleToSave;
  /** What keeps it out, and why; null when it is to be taken. */
  wrong: { criterion: Criterion; reason: string } | null;
}

interface Line {
  key: string;
  title: string;
  actor: string;
  actorKind: string;
  county: string;
  municipalities: string[];
  from: string;
  to: string | null;
  funding: string[];
  budget: number | null;
  languages: string[];
  categories: string[];
  texts: ExampleToSave['texts'];
  contact: { name: string; title: string; email: string; phone: string | null };
  links: { kind: string; name: string; href: string | null }[];
  wrong?: { criterion: string; reason: string };
}

const lines: readonly Line[] = written;

/** 87 examples that never were, from every county, by actors that are not; eleven of them not for the bank. */
export function inventedExamples(): InventedExample[] {
  return lines.map(({ key, categories, wrong = null, ...line }) => ({
    key, categories: categories as ExampleCategory[], wrong: wrong as InventedExample['wrong'], toSave: saved(line),
  }));
}

function saved(line: Omit<Line, 'key' | 'categories' | 'wrong'>): ExampleToSave {
  return {
    facts: {
      title: line.title, actor: line.actor, actorKind: line.actorKind, language: 'sv', countyCode: line.county,
      municipalityCodes: line.municipalities, periodFrom: line.from, periodTo: line.to, funding: line.funding, budgetKronor: line.budget,
      languages: line.languages,
    },
    texts: line.texts,
    contacts: [{ ...line.contact, isShown: true }],
    links: line.links as ExampleToSave['links'],
  };
}
