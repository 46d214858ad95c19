import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ExampleState } from '../rules/codes.ts';
import type { MailKind } from '../rules/mail.ts';

export interface MailToQueue {
  collaborationId: string;
  exampleId: string;
  /** Whoever gets it: one who writes, or a contact. */
  to: { contributorId: string } | { contactId: string };
  kind: MailKind;
  /** What makes it once. */
  occasion: string;
}

/** Queues a mail in the caller's transaction; the same to the same on the same occasion is one. False when it is there already. */
export async function queueMail(tx: Tx, { collaborationId, exampleId, to, kind, occasion }: MailToQueue): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('example_mails')
    .values({
      collaboration_id: collaborationId,
      example_id: exampleId,
      contributor_id: 'contributorId' in to ? to.contributorId : null,
      contact_id: 'contactId' in to ? to.contactId : null,
      kind,
      occasion,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** A mail as it stands when it is about to be sent: who gets it today, and whether what it tells of still is so. */
export interface MailToSend {
  id: string;
  kind: MailKind;
  exampleId: string;
  collaboration: string;
  language: 'sv' | 'en';
  state: ExampleState;
  closesOn: string | null;
  contributorId: string | null;
  byLink: boolean | null;
  address: string | null;
  reminders: boolean | null;
  contactId: string | null;
  contactSerial: number | null;
  contactEmail: string | null;
  /** The contact is shown, and has not answered since the mail was written: an answer moves her day. */
  contactWaits: boolean | null;
  /** The day that the draft is removed, where it is, and whether the mail tells of that day. */
  goesOn: string | null;
  stillGoes: boolean;
}

/** A queued mail; undefined when it has been dealt with. */
export async function selectMailToSend(tx: Tx, id: string): Promise<MailToSend | undefined> {
  const { rows } = await sql<MailToSend>`
    select q.id, q.kind, q.example_id as "exampleId", o.name as collaboration, x.language, x.state, c.closes_on as "closesOn",
      q.contributor_id as "contributorId", k.by_link as "byLink", a.address, a.reminders, q.contact_id as "contactId",
      p.link_serial as "contactSerial", p.email as "contactEmail",
      p.published and right(q.occasion, 10) = p.valid_until::text as "contactWaits",
      g.day as "goesOn", coalesce(right(q.occasion, 10) = g.day::text, false) as "stillGoes"
    from example_mails q
    join collaborations o on o.id = q.collaboration_id
    join examples x on x.collaboration_id = q.collaboration_id and x.id = q.example_id
    cross join lateral (select app.example_goes_on(x.collaboration_id, x.id) as day) g
    left join example_calls c on c.collaboration_id = x.collaboration_id and c.id = x.call_id
    left join example_contributors k on k.collaboration_id = q.collaboration_id and k.id = q.contributor_id and k.left_at is null
    left join example_mail_addresses a on a.collaboration_id = k.collaboration_id and a.contributor_id = k.id
    left join example_contacts p on p.collaboration_id = q.collaboration_id and p.id = q.contact_id and p.ended_on is null
    where q.id = ${id} and q.state = 'queued'`.execute(tx);
  return rows[0];
}

export async function settleMail(tx: Tx, id: string, state: 'sent' | 'needless' | 'held' | 'refused'): Promise<void> {
  await tx.updateTable('example_mails').set({ state, settled_at: sql`now()` }).where('id', '=', id).where('state', '=', 'queued').execute();
}

export interface RestingDraft {
  exampleId: string;
  closesOn: string;
}

/** Drafts of open calls that close within some days, and that nobody has written on for some. */
export async function selectRestingDrafts(tx: Tx, { within, rested }: { within: number; rested: number }): Promise<RestingDraft[]> {
  const { rows } = await sql<RestingDraft>`
    select x.id as "exampleId", c.closes_on as "closesOn" from examples x
    join example_calls c on c.collaboration_id = x.collaboration_id and c.id = x.call_id
    where x.state = 'draft' and c.closes_on between app.today() and app.today() + ${within}::int
      and x.changed_at < now() - make_interval(days => ${rested}::int)`.execute(tx);
  return rows;
}

/** Drafts never sent in that are removed within some days, each with its day. */
export async function selectGoingDrafts(tx: Tx, within: number): Promise<{ exampleId: string; goesOn: string }[]> {
  const { rows } = await sql<{ exampleId: string; goesOn: string }>`
    select x.id as "exampleId", g.day as "goesOn" from examples x cross join lateral (select app.example_goes_on(x.collaboration_id, x.id) as day) g
    where x.state = 'draft' and g.day between app.today() and app.today() + ${within}::int`.execute(tx);
  return rows;
}

export interface ContactToAsk {
  id: string;
  exampleId: string;
  validUntil: string;
  serial: number;
  /** Whether she has been asked by mail about this day; then it is the second time. */
  asked: boolean;
}

/** Contacts with an address who run out before a day: never asked about that, or asked once and long enough ago. */
export async function selectContactsToAsk(tx: Tx, { before, againAfter }: { before: string; againAfter: number }): Promise<ContactToAsk[]> {
  const { rows } = await sql<ContactToAsk>`
    select k.id, k.example_id as "exampleId", k.valid_until as "validUntil", k.link_serial as serial, first.id is not null as asked
    from example_contacts k
    left join example_mails first on first.collaboration_id = k.collaboration_id and first.contact_id = k.id and first.kind = 'contact'
      and first.occasion = 'first ' || k.valid_until::text
    left join example_mails again on again.collaboration_id = k.collaboration_id and again.contact_id = k.id and again.kind = 'contact'
      and again.occasion = 'again ' || k.valid_until::text
    where k.published and k.email is not null and k.valid_until <= ${before}::date and again.id is null
      and (first.id is null or first.queued_at < now() - make_interval(days => ${againAfter}::int))
    order by k.valid_until, k.id`.execute(tx);
  return rows;
}
