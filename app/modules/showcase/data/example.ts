import { sql } from 'kysely';
import type { PublishedContent } from '#app/modules/examples/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';

export interface Address {
  collaborationId: string;
  exampleId: string;
  withdrawnOn: string | null;
}

/** The example that an address was given to; undefined when it was given to none. */
export async function selectAddress(tx: Tx, slug: string): Promise<Address | undefined> {
  return tx
    .selectFrom('example_addresses')
    .select(['collaboration_id as collaborationId', 'example_id as exampleId', 'withdrawn_on as withdrawnOn'])
    .where('slug', '=', slug)
    .executeTakeFirst();
}

/** One publication whole. */
export interface Version {
  slug: string;
  number: number;
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
  publishedAt: Date;
  replacedAt: Date | null;
  changes: string[];
  content: PublishedContent;
}

const columns = [
  'slug', 'number', 'language', 'title', 'summary', 'actor', 'actor_kind as actorKind', 'county_code as county', 'municipality_codes as municipalities',
  'categories', 'goals', 'funding', 'languages', 'period_from as from', 'period_to as to', 'published_at as publishedAt',
  'replaced_at as replacedAt', 'changes',
] as const;

/** Every version of an example, the newest first. */
export async function selectVersions(tx: Tx, { collaborationId, exampleId }: Address): Promise<Version[]> {
  return tx
    .selectFrom('example_publications')
    .select(columns)
    .select(sql<PublishedContent>`content`.as('content'))
    .where('collaboration_id', '=', collaborationId)
    .where('example_id', '=', exampleId)
    .orderBy('number', 'desc')
    .execute();
}

/** Current publications whole, in the order of a list of ids. */
export async function selectWhole(tx: Tx, ids: readonly string[]): Promise<(Version & { id: string })[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('example_publications')
    .select([...columns, 'id'])
    .select(sql<PublishedContent>`content`.as('content'))
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export interface Contact {
  name: string | null;
  title: string | null;
  email: string | null;
  phone: string | null;
  validUntil: string | null;
}

/** Those who let themselves be shown. */
export async function selectShownContacts(tx: Tx, { collaborationId, exampleId }: Address): Promise<Contact[]> {
  return tx
    .selectFrom('example_contacts')
    .select(['name', 'title', 'email', 'phone', 'valid_until as validUntil'])
    .where('collaboration_id', '=', collaborationId)
    .where('example_id', '=', exampleId)
    .where('published', '=', true)
    .orderBy('id')
    .execute();
}

/** Addresses among its links that lead nowhere any more. */
export async function selectGoneLinks(tx: Tx, { collaborationId, exampleId }: Address): Promise<string[]> {
  const rows = await tx
    .selectFrom('example_link_checks')
    .select('href')
    .where('collaboration_id', '=', collaborationId)
    .where('example_id', '=', exampleId)
    .where('last_seen', '=', 'gone')
    .execute();
  return rows.map(({ href }) => href);
}

export interface Remark {
  id: string;
  kind: string;
  body: string;
  organisation: string | null;
  county: string | null;
  writtenAt: Date;
}

/** What readers took from it, and those who tried it too, as far as an editor has let it be shown. */
export async function selectShownRemarks(tx: Tx, { collaborationId, exampleId }: Address): Promise<Remark[]> {
  return tx
    .selectFrom('example_remarks')
    .select(['id', 'kind', 'body', 'organisation', 'county_code as county', 'written_at as writtenAt'])
    .where('collaboration_id', '=', collaborationId)
    .where('example_id', '=', exampleId)
    .where('state', '=', 'shown')
    .orderBy('written_at', 'desc')
    .execute();
}
