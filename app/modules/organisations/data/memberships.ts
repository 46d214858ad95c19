import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import { isId } from '#app/platform/ids/index.ts';

export interface UserDetails {
  id: string;
  name: string;
  email: string | null;
  isDemo: boolean;
}

export async function readUser(tx: Tx, id: string): Promise<UserDetails | undefined> {
  if (!isId(id)) return undefined;
  return tx
    .selectFrom('users')
    .select(['id', 'name', 'email', 'is_demo as isDemo'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export interface MembershipDetails {
  id: string;
  organisationName: string;
  areaName: string | null;
  role: MembershipRole;
  validFrom: string;
  validTo: string | null;
  version: number;
  isOpen: boolean;
  /** Whether the provider of sign-in gave it, and so takes it away. */
  fromProvider: boolean;
}

/** A user's memberships in this collaboration, those that hold first. */
export function listMembershipsOf(tx: Tx, userId: string): Promise<MembershipDetails[]> {
  return tx
    .selectFrom('memberships as m')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'm.collaboration_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .leftJoin('areas as a', (join) =>
      join.onRef('a.collaboration_id', '=', 'm.collaboration_id').onRef('a.id', '=', 'm.area_id'),
    )
    .select([
      'm.id', 'o.name as organisationName', 'a.name as areaName', 'm.role', 'm.valid_from as validFrom', 'm.valid_to as validTo',
      'm.version',
    ])
    .select([sql<boolean>`m.valid_to is null or app.today() < m.valid_to`.as('isOpen'), sql<boolean>`m.source = 'provider'`.as('fromProvider')])
    .where('m.user_id', '=', userId)
    .orderBy('isOpen', 'desc')
    .orderBy('m.valid_from', 'desc')
    .execute();
}

export interface NewMembership {
  id: string;
  userId: string;
  organisationId: string;
  role: MembershipRole;
  areaId: string | null;
  validFrom: string;
  validTo: string | null;
}

export async function insertMembership(tx: Tx, row: NewMembership): Promise<void> {
  await tx
    .insertInto('memberships')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: row.id,
      user_id: row.userId,
      organisation_id: row.organisationId,
      role: row.role,
      area_id: row.areaId,
      valid_from: row.validFrom,
      valid_to: row.validTo,
    })
    .execute();
}

/** Sets the first day a membership does not count, when it still has the version it was read with; false otherwise. */
export async function updateMembershipEnd(tx: Tx, id: string, version: number, validTo: string): Promise<boolean> {
  const result = await tx
    .updateTable('memberships')
    .set({ valid_to: validTo, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The user with an address, whom `id` becomes when there is none yet. */
export async function userByEmail(tx: Tx, id: string, name: string, email: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select app.user_by_email(${id}, ${name}, ${email}) as id`.execute(tx);
  return rows[0]?.id ?? id;
}

/** Keeps a link by which a user sets her password; false when it is not for this collaboration to give. */
export async function offerPassword(tx: Tx, userId: string, linkHash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select app.offer_password(${userId}, ${linkHash}, interval '3 days') as given`.execute(tx);
  return rows[0]?.given ?? false;
}

/** Keeps a link that takes a lost second factor away and ends her sessions; false when it is not for this administrator to give. */
export async function offerFactorReset(tx: Tx, userId: string, linkHash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select app.offer_factor_reset(${userId}, ${linkHash}, interval '1 day') as given`.execute(tx);
  return rows[0]?.given ?? false;
}
