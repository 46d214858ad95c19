import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { PublishedContent } from '../rules/published.ts';
import type { VersionValues } from '../rules/published-changes.ts';
import type { ExampleFacts } from '../rules/template.ts';

/** The address of an example, given once; undefined while it has never been published. */
export async function selectAddress(tx: Tx, exampleId: string): Promise<{ slug: string; withdrawnOn: string | null } | undefined> {
  return tx
    .selectFrom('example_addresses')
    .select(['slug', 'withdrawn_on as withdrawnOn'])
    .where('example_id', '=', exampleId)
    .executeTakeFirst();
}

/** Gives an example its address; that of a translation knows the original's, so that a reader gets from one to the other. */
export async function insertAddress(tx: Tx, exampleId: string, slug: string): Promise<void> {
  await tx
    .insertInto('example_addresses')
    .values({ collaboration_id: sql`app.collaboration()`, example_id: exampleId, slug, translation_of: sql`(select x.translation_of from examples x where x.id = ${exampleId})` })
    .execute();
}

export interface PublicationToWrite {
  id: string;
  exampleId: string;
  number: number;
  slug: string;
  facts: ExampleFacts & { countyCode: string; periodFrom: string };
  summary: string;
  categories: string[];
  goals: string[];
  content: PublishedContent;
  changes: string[];
  /** The version of the terms that was said yes to. */
  terms: string;
  userId: string;
}

/** Adds a version. The one before is replaced first: there is one current version of an address. */
export async function insertPublication(tx: Tx, { facts, ...version }: PublicationToWrite): Promise<void> {
  await tx
    .updateTable('example_publications')
    .set({ replaced_at: sql`now()` })
    .where('example_id', '=', version.exampleId)
    .where('replaced_at', 'is', null)
    .execute();
  await tx
    .insertInto('example_publications')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: version.id,
      example_id: version.exampleId,
      number: version.number,
      slug: version.slug,
      language: facts.language,
      title: facts.title,
      summary: version.summary,
      actor: facts.actor,
      actor_kind: facts.actorKind,
      county_code: facts.countyCode,
      municipality_codes: facts.municipalityCodes,
      categories: version.categories,
      goals: version.goals,
      funding: facts.funding,
      languages: facts.languages,
      period_from: facts.periodFrom,
      period_to: facts.periodTo,
      terms: version.terms,
      content: JSON.stringify(version.content),
      changes: version.changes,
      published_by: version.userId,
    })
    .execute();
}

export interface Publication {
  id: string;
  number: number;
  title: string;
  summary: string;
  publishedAt: Date;
  replacedAt: Date | null;
  withdrawnAt: Date | null;
  changes: string[];
  content: PublishedContent;
}

/** Every version of an example, newest first. */
export async function selectPublications(tx: Tx, exampleId: string): Promise<Publication[]> {
  return tx
    .selectFrom('example_publications')
    .select([
      'id', 'number', 'title', 'summary', 'published_at as publishedAt', 'replaced_at as replacedAt', 'withdrawn_at as withdrawnAt', 'changes',
    ])
    .select(sql<PublishedContent>`content`.as('content'))
    .where('example_id', '=', exampleId)
    .orderBy('number', 'desc')
    .execute();
}

/** The version that stands now, with everything that it says. */
export async function selectCurrentVersion(tx: Tx, exampleId: string): Promise<VersionValues | undefined> {
  const row = await tx
    .selectFrom('example_publications')
    .select([
      'title', 'actor', 'actor_kind as actorKind', 'language', 'county_code as countyCode', 'municipality_codes as municipalityCodes',
      'period_from as periodFrom', 'period_to as periodTo', 'funding', 'languages', 'summary', 'categories', 'goals',
    ])
    .select(sql<PublishedContent>`content`.as('content'))
    .where('example_id', '=', exampleId)
    .where('replaced_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { summary, categories, goals, content, ...facts } = row;
  return { facts, summary, categories, goals, content };
}

/** Takes every version away from the public, and the address with them. */
export async function withdrawPublications(tx: Tx, exampleId: string): Promise<void> {
  await tx
    .updateTable('example_publications')
    .set({ withdrawn_at: sql`now()` })
    .where('example_id', '=', exampleId)
    .where('withdrawn_at', 'is', null)
    .execute();
  await tx.updateTable('example_addresses').set({ withdrawn_on: sql`app.today()` }).where('example_id', '=', exampleId).execute();
}

/** What is published at an address now. */
export async function selectCurrentBySlug(tx: Tx, slug: string): Promise<{ title: string; exampleId: string; collaborationId: string } | undefined> {
  return tx
    .selectFrom('example_publications')
    .select(['title', 'example_id as exampleId', 'collaboration_id as collaborationId'])
    .where('slug', '=', slug)
    .where('replaced_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
}
