import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { BarrierState, OwnerState } from '../rules/barrier.ts';

export interface Owner {
  id: string;
  organisationId: string;
  organisationName: string;
  state: OwnerState;
  position: string | null;
  nextStep: string | null;
  nextOn: string | null;
  askedOn: string;
  answeredOn: string | null;
  version: number;
}

export async function selectOwners(tx: Tx, barrierId: string): Promise<Owner[]> {
  const { rows } = await sql<Owner>`select w.id, w.organisation_id as "organisationId", o.name as "organisationName", w.state, w.position,
      w.next_step as "nextStep", w.next_on as "nextOn", w.asked_on as "askedOn", w.answered_on as "answeredOn", w.version
    from barrier_owners w join organisations o on o.collaboration_id = w.collaboration_id and o.id = w.organisation_id
    where w.collaboration_id = (select app.collaboration()) and w.barrier_id = ${barrierId} order by o.name collate "sv-x-icu"`.execute(tx);
  return rows;
}

export interface Waiting {
  id: string;
  title: string;
  state: BarrierState;
  ownerState: OwnerState;
  askedOn: string;
  nextStep: string | null;
  nextOn: string | null;
}

/** What waits on an organisation: barriers it has not answered, and its own next steps, the most pressing first. */
export async function selectWaiting(tx: Tx, organisationId: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select b.id, b.title, b.state, w.state as "ownerState", w.asked_on as "askedOn", w.next_step as "nextStep", w.next_on as "nextOn"
    from barrier_owners w join barriers b on b.collaboration_id = w.collaboration_id and b.id = w.barrier_id
    where w.collaboration_id = (select app.collaboration()) and w.organisation_id = ${organisationId} and w.state <> 'declined'
      and b.merged_into is null and b.state not in ('removed', 'cannot_be_removed')
    order by w.state = 'asked' desc, w.next_on nulls last, w.asked_on limit 50`.execute(tx);
  return rows;
}

export async function insertOwner(tx: Tx, barrierId: string, organisationId: string, askedBy: string): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into barrier_owners (collaboration_id, barrier_id, organisation_id, asked_by)
    values (app.collaboration(), ${barrierId}, ${organisationId}, ${askedBy}) on conflict (collaboration_id, barrier_id, organisation_id) do nothing`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

export interface OwnerAnswer {
  state: Exclude<OwnerState, 'asked'>;
  position: string;
  nextStep: string | null;
  nextOn: string | null;
}

/** An owner's answer; false when it was changed since it was read, or is another organisation's. */
export async function updateOwner(tx: Tx, id: string, version: number, answer: OwnerAnswer): Promise<boolean> {
  const { numAffectedRows } = await sql`update barrier_owners set state = ${answer.state}, position = ${answer.position}, next_step = ${answer.nextStep},
      next_on = ${answer.nextOn}, answered_by = app.user_id(), answered_on = app.today(), version = version + 1
    where collaboration_id = (select app.collaboration()) and id = ${id} and version = ${version}`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}
