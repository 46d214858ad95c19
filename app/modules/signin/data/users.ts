import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Account {
  id: string;
  passwordHash: string | null;
  totpSecret: string | null;
}

/** The account with an address, unless it is a demo user's or shut. */
export function findAccount(tx: Tx, email: string): Promise<Account | undefined> {
  return tx
    .selectFrom('users')
    .select(['id', 'password_hash as passwordHash', 'totp_secret as totpSecret'])
    .where('email', '=', email.toLowerCase())
    .where('is_demo', '=', false)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
}

/** The encrypted secret of a user's second factor, and what her account is called in the app. */
export function findFactor(tx: Tx, userId: string): Promise<{ secret: string | null; name: string } | undefined> {
  return tx
    .selectFrom('users')
    .select(['totp_secret as secret', sql<string>`coalesce(email, name)`.as('name')])
    .where('id', '=', userId)
    .executeTakeFirst();
}

/** Notes that a code of this step was taken; false when it, or a later one, was taken already. */
export async function takeStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const result = await tx
    .updateTable('users')
    .set({ totp_last_step: step })
    .where('id', '=', userId)
    .where(sql<boolean>`coalesce(totp_last_step, -1) < ${step}`)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Gives a user her second factor; false when she has one already. */
export async function keepFactor(tx: Tx, userId: string, secret: string, step: number): Promise<boolean> {
  const result = await tx
    .updateTable('users')
    .set({ totp_secret: secret, totp_last_step: step })
    .where('id', '=', userId)
    .where('totp_secret', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes a user's second factor away; she sets a new one up after her password. */
export async function forgetFactor(tx: Tx, userId: string): Promise<void> {
  await tx.updateTable('users').set({ totp_secret: null, totp_last_step: null }).where('id', '=', userId).execute();
}

export async function keepPassword(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await tx.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', userId).execute();
}
