import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface ContactLine {
  id: string;
  exampleId: string;
  example: string;
  name: string;
  validUntil: string;
  askedOn: string | null;
  serial: number;
  email: string | null;
  /** When she was last written to by mail, and what became of it. */
  mailedAt: Date | null;
}

/** Every collaboration, for the nightly work. */
export async function selectCollaborations(tx: Tx): Promise<string[]> {
  return (await tx.selectFrom('collaborations').select('id').execute()).map(({ id }) => id);
}

/** Contacts shown on public pages that run out before a day, the oldest first. */
export async function selectAgeing(tx: Tx, before: string): Promise<ContactLine[]> {
  return tx
    .selectFrom('example_contacts as k')
    .innerJoin('examples as x', (join) => join.onRef('x.collaboration_id', '=', 'k.collaboration_id').onRef('x.id', '=', 'k.example_id'))
    .select(['k.id', 'x.id as exampleId', 'x.title as example', 'k.asked_on as askedOn', 'k.link_serial as serial', 'k.email'])
    .select([sql<string>`k.name`.as('name'), sql<string>`k.valid_until`.as('validUntil')])
    .select(sql<Date | null>`(select max(q.settled_at) from example_mails q where q.collaboration_id = k.collaboration_id and q.contact_id = k.id
      and q.state = 'sent')`.as('mailedAt'))
    .where('k.published', '=', true)
    .where('k.valid_until', '<=', before)
    .orderBy('k.valid_until')
    .orderBy('k.id')
    .execute();
}

/** A contact can answer by a link from now on. */
export async function openContactQuestion(tx: Tx, id: string, { serial, hash }: { serial: number; hash: Buffer }): Promise<void> {
  await tx
    .updateTable('example_contacts')
    .set({ link_hash: hash, link_serial: serial, asked_on: sql`app.today()` })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .execute();
}

/** She says that it is still she, by her link, which is used up by that. */
export async function confirmContact(tx: Tx, id: string, validUntil: string): Promise<void> {
  await tx
    .updateTable('example_contacts')
    .set({ confirmed_on: sql`app.today()`, valid_until: validUntil })
    .where('id', '=', id)
    .execute();
}

export interface AskedContact {
  exampleId: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  validUntil: string | null;
  confirmedOn: string | null;
  version: number;
  isShown: boolean;
}

/** The contact of a link; undefined when she has left. */
export async function selectAsked(tx: Tx, id: string): Promise<AskedContact | undefined> {
  return tx
    .selectFrom('example_contacts')
    .select([
      'example_id as exampleId', 'title', 'email', 'phone', 'valid_until as validUntil', 'confirmed_on as confirmedOn', 'version', 'is_shown as isShown',
    ])
    .select(sql<string>`name`.as('name'))
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
}

/** The title that an example is published under now. */
export async function selectPublishedTitle(tx: Tx, exampleId: string): Promise<{ title: string; slug: string } | undefined> {
  return tx
    .selectFrom('example_publications')
    .select(['title', 'slug'])
    .where('example_id', '=', exampleId)
    .where('replaced_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
}

export interface LinkLine {
  exampleId: string;
  example: string;
  name: string;
  href: string;
  lastSeen: 'works' | 'moved' | 'gone' | null;
  checkedOn: string | null;
  checkedBy: string | null;
}

/** Links of published examples: those that lead nowhere first (`worst`), or those not looked at for longest. */
export async function selectPublishedLinks(tx: Tx, first: 'worst' | 'oldest', limit: number): Promise<LinkLine[]> {
  const { rows } = await sql<LinkLine>`
    select p.example_id as "exampleId", p.title as example, l ->> 'name' as name, l ->> 'href' as href, c.last_seen as "lastSeen",
      c.checked_on as "checkedOn", c.checked_by as "checkedBy"
    from example_publications p cross join jsonb_array_elements(p.content -> 'links') l
    left join example_link_checks c on c.collaboration_id = p.collaboration_id and c.example_id = p.example_id and c.href = l ->> 'href'
    where p.replaced_at is null and p.withdrawn_at is null and l ->> 'href' is not null
    order by ${first} = 'oldest' or coalesce(c.last_seen = 'works', true), c.checked_on nulls first, p.title limit ${limit}`.execute(tx);
  return rows;
}

export async function recordCheck(
  tx: Tx,
  { exampleId, href, lastSeen, by }: { exampleId: string; href: string; lastSeen: 'works' | 'moved' | 'gone'; by: 'hand' | 'job' },
): Promise<void> {
  const seen = { last_seen: lastSeen, checked_by: by, checked_on: sql<string>`app.today()` };
  await tx
    .insertInto('example_link_checks')
    .values({ collaboration_id: sql`app.collaboration()`, example_id: exampleId, href, ...seen })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'example_id', 'href']).doUpdateSet(seen))
    .execute();
}
