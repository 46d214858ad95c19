import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { forgetTries, mayTry } from '#app/platform/limits/index.ts';
import { verifyPassword } from '#app/platform/secret/password.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { m } from '#app/paraglide/messages.js';
import { listOwnMemberships } from '../data/memberships.ts';
import { findAccount, type Account } from '../data/users.ts';
import { limits } from '../rules/limits.ts';
import { startSession } from './start-session.ts';

interface Attempt {
  email: string;
  password: string;
  address: string;
  till: string;
}

/**
 * Signs in by e-mail and password. An unknown address and a wrong password look the same and take the same time.
 * @throws InvalidForm when it is wrong or was tried too often
 */
export async function signInLocal({ email, password, address, till }: Attempt): Promise<Response> {
  const who = email.toLowerCase();
  if (!(await mayTryHere(who, address))) {
    await logFailure('limited');
    throw new InvalidForm({}, m.signin_error_limited());
  }
  const account = await withActor(signInActor(null), (tx) => findAccount(tx, who));
  if (!(await verifyPassword(password, account?.passwordHash)) || !account) {
    await logFailure('password', account?.id);
    throw new InvalidForm({}, m.signin_error_wrong());
  }
  await forgetTries(limits.pair, `${who} ${address}`);
  return startAs(account, till);
}

async function startAs(account: Account, till: string): Promise<Response> {
  const own = await withActor(signInActor(account.id), (tx) => listOwnMemberships(tx, account.id));
  const needsCode = account.totpSecret !== null || own.some(({ role }) => role !== 'participant');
  const membership = !needsCode && own.length === 1 ? own[0] : undefined;
  return startSession({ userId: account.id, factor: 'password', till, membership, needsCode });
}

async function mayTryHere(who: string, address: string): Promise<boolean> {
  return (
    (await mayTry(limits.address, address)) &&
    (await mayTry(limits.account, who)) &&
    (await mayTry(limits.pair, `${who} ${address}`))
  );
}

/** A failure names no user as its actor: nobody has shown who she is. */
export async function logFailure(reason: string, userId?: string): Promise<void> {
  const actor = signInActor(null);
  await withActor(actor, (tx) =>
    audit(tx, actor, { event: 'session.failed', outcome: 'refused', reason, recordKind: userId && 'user', recordId: userId }),
  );
}
