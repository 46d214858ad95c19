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

export interface OtherLanguage {
  slug: string;
  language: string;
  title: string;
}

/** The same example in other languages, as far as it is published in them. */
export async function selectOtherLanguages(tx: Tx, { collaborationId, exampleId }: Address): Promise<OtherLanguage[]> {
  const { rows } = await sql<OtherLanguage>`
    select p.slug, p.language, p.title from example_addresses own
    join example_addresses a on a.collaboration_id = own.collaboration_id and a.withdrawn_on is null and a.example_id <> own.example_id
      and coalesce(a.translation_of, a.example_id) = coalesce(own.translation_of, own.example_id)
    join example_publications p on p.collaboration_id = a.collaboration_id and p.example_id = a.example_id and p.replaced_at is null and p.withdrawn_at is null
    where own.collaboration_id = ${collaborationId} and own.example_id = ${exampleId} order by p.language`.execute(tx);
  return rows;
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
