import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface CallDetails {
  title: string;
  body: string;
  opensOn: string;
  closesOn: string;
  /** Counties that are asked; empty is all. */
  countyCodes: string[];
}

export interface Call extends CallDetails {
  id: string;
}

/** A call as its link shows it. */
export async function selectCall(tx: Tx, id: string): Promise<Call | undefined> {
  return tx
    .selectFrom('example_calls')
    .select(['id', 'title', 'body', 'opens_on as opensOn', 'closes_on as closesOn', 'county_codes as countyCodes'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export interface CallLine extends Call {
  linkSerial: number;
  version: number;
  drafts: number;
  sent: number;
}

/** Calls with how many drafts and sent examples each has, the latest first. */
export async function selectCalls(tx: Tx, id?: string): Promise<CallLine[]> {
  return tx
    .selectFrom('example_calls as c')
    .select(['c.id', 'c.title', 'c.body', 'c.opens_on as opensOn', 'c.closes_on as closesOn', 'c.county_codes as countyCodes'])
    .select(['c.link_serial as linkSerial', 'c.version'])
    .select([
      sql<number>`(select count(*) from examples x where x.collaboration_id = c.collaboration_id and x.call_id = c.id and x.state = 'draft')`.as('drafts'),
      sql<number>`(select count(*) from examples x where x.collaboration_id = c.collaboration_id and x.call_id = c.id
        and x.submitted_at is not null)`.as('sent'),
    ])
    .$if(id !== undefined, (query) => query.where('c.id', '=', id ?? ''))
    .orderBy('c.closes_on', 'desc')
    .orderBy('c.id')
    .execute();
}

export async function insertCall(
  tx: Tx,
  { id, organisationId, userId, hash, ...call }: CallDetails & { id: string; organisationId: string; userId: string; hash: Buffer },
): Promise<void> {
  await tx
    .insertInto('example_calls')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id,
      owner_organisation_id: organisationId,
      created_by: userId,
      link_hash: hash,
      title: call.title,
      body: call.body,
      opens_on: call.opensOn,
      closes_on: call.closesOn,
      county_codes: call.countyCodes,
    })
    .execute();
}

export async function updateCall(tx: Tx, id: string, version: number, call: CallDetails): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('example_calls')
    .set({
      title: call.title, body: call.body, opens_on: call.opensOn, closes_on: call.closesOn, county_codes: call.countyCodes, version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The call has another link from now on; the one before opens nothing. */
export async function renewLink(tx: Tx, id: string, { serial, hash }: { serial: number; hash: Buffer }): Promise<void> {
  await tx.updateTable('example_calls').set({ link_serial: serial, link_hash: hash }).where('id', '=', id).execute();
}

export interface UnfinishedDraft {
  id: string;
  title: string;
  changedAt: Date;
  /** The first who writes on it, and her link's owner id where she comes by one. */
  name: string;
  contributorId: string;
  byLink: boolean;
  /** How many of those who write get reminders by mail, and when the last was sent. */
  reminded: number;
  remindedAt: Date | null;
}

/** Drafts of a call that have not been sent in, those that have rested longest first. */
export async function selectUnfinished(tx: Tx, callId: string): Promise<UnfinishedDraft[]> {
  return tx
    .selectFrom('examples as x')
    .innerJoin('example_contributors as k', (join) =>
      join.onRef('k.collaboration_id', '=', 'x.collaboration_id').onRef('k.example_id', '=', 'x.id').on('k.left_at', 'is', null),
    )
    .distinctOn('x.id')
    .select(['x.id', 'x.title', 'x.changed_at as changedAt', 'k.name', 'k.id as contributorId', 'k.by_link as byLink'])
    .select([
      sql<number>`(select count(*) from example_mail_addresses a where a.collaboration_id = x.collaboration_id and a.example_id = x.id and a.reminders)`.as('reminded'),
      sql<Date | null>`(select max(q.settled_at) from example_mails q where q.collaboration_id = x.collaboration_id and q.example_id = x.id
        and q.kind = 'reminder' and q.state = 'sent')`.as('remindedAt'),
    ])
    .where('x.call_id', '=', callId)
    .where('x.state', 'in', ['draft', 'questions'])
    .orderBy('x.id')
    .orderBy('k.joined_at')
    .execute();
}
