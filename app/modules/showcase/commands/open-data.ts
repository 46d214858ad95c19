import type { Tx } from '#app/platform/db/index.ts';
import { csvText } from '#app/lib/csv-out.ts';
import { selectWhole } from '../data/example.ts';
import { licence } from '#app/lib/licence.ts';
import { openBank } from './bank.ts';
import type { Publisher } from './publisher.ts';

interface OpenExample {
  address: string;
  version: number;
  publishedAt: string;
  language: string;
  title: string;
  summary: string;
  actor: string;
  actorKind: string | null;
  county: string;
  municipalities: string[];
  categories: string[];
  goals: string[];
  funding: string[];
  languages: string[];
  from: string;
  to: string | null;
  budgetKronor: number | null;
  texts: Record<string, string>;
  links: { kind: string; name: string; href: string | null }[];
  evidence: object[];
}

/** Every current publication, the latest first. No contact stands in one. */
async function openExamples(tx: Tx, origin: string): Promise<OpenExample[]> {
  const { lines } = await openBank(tx);
  const whole = await selectWhole(tx, lines.map(({ id }) => id));
  return whole.map((each) => ({
    address: `${origin}/exempel/${each.slug}`,
    version: each.number,
    publishedAt: each.publishedAt.toISOString(),
    language: each.language,
    title: each.title,
    summary: each.summary,
    actor: each.actor,
    actorKind: each.actorKind,
    county: each.county,
    municipalities: each.municipalities,
    categories: each.categories,
    goals: each.goals,
    funding: each.funding,
    languages: each.languages,
    from: each.from,
    to: each.to,
    budgetKronor: each.content.budgetKronor,
    texts: each.content.texts,
    links: each.content.links,
    evidence: each.content.evidence,
  }));
}

/** The bank as JSON, with its licence and who publishes it. */
export async function bankAsJson(tx: Tx, { name, origin }: Publisher): Promise<string> {
  const examples = await openExamples(tx, origin);
  return JSON.stringify({ format: 1, licence: licence.href, publisher: name, source: `${origin}/exempel`, examples });
}

const texts = [
  'partners', 'place', 'budget_note', 'target_group', 'target_analysis', 'method', 'follow_up_direct', 'follow_up_later', 'result',
  'result_measured', 'requirements', 'failures',
] as const;
const facts = ['address', 'version', 'publishedAt', 'language', 'title', 'summary', 'actor', 'actorKind', 'county'] as const;
const lists = ['municipalities', 'categories', 'goals', 'funding', 'languages'] as const;

/** The bank as CSV, a line for each example; lists have their values with a space between. */
export async function bankAsCsv(tx: Tx, { origin }: Publisher): Promise<string> {
  const rows = (await openExamples(tx, origin)).map((each) => [
    ...facts.map((name) => each[name]),
    ...lists.map((name) => each[name].join(' ')),
    each.from, each.to, each.budgetKronor,
    ...texts.map((name) => each.texts[name]),
    licence.href,
  ]);
  return csvText([...facts, ...lists, 'from', 'to', 'budgetKronor', ...texts, 'licence'], rows);
}
