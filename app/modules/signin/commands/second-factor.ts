import { toString as drawQr } from 'qrcode';
import { audit } from '#app/platform/audit/index.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm } from '#app/platform/errors/index.ts';
import { mayTry } from '#app/platform/limits/index.ts';
import { keyedHash, open, seal } from '#app/platform/secret/index.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import type { SessionState } from '#app/platform/session/resolve.ts';
import { actThrough, raiseFactor } from '#app/platform/session/store.ts';
import { m } from '#app/paraglide/messages.js';
import { listOwnMemberships } from '../data/memberships.ts';
import { findFactor, keepFactor, takeStep } from '../data/users.ts';
import { limits } from '../rules/limits.ts';
import { secretFrom, setupAddress, stepOf } from '../rules/one-time-code.ts';
import { logFailure } from './sign-in-local.ts';
import { goOn } from './start-session.ts';

type Half = Extract<SessionState, { kind: 'factor' }>;

const stored = 'totp';

/** The same all through a session, so that a mistyped code does not change what has been scanned. */
function offeredSecret({ sessionId }: Half): string {
  return secretFrom(keyedHash('totp-setup', sessionId));
}

export interface FactorSetup {
  /** As the picture of an SVG. */
  picture: string;
  /** The secret, in groups that can be typed. */
  text: string;
}

/** A new second factor to offer; nothing is kept until a code of it has been typed. */
export async function offerFactor(session: Half): Promise<FactorSetup> {
  const { userId } = session;
  const factor = found(await withActor(signInActor(userId), (tx) => findFactor(tx, userId)));
  const secret = offeredSecret(session);
  const svg = await drawQr(setupAddress(secret, factor.name), { type: 'svg', margin: 2 });
  return {
    picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    text: secret.replace(/(.{4})(?=.)/g, '$1 '),
  };
}

/** Takes the first code of a second factor that was offered. */
export async function setUpFactor(session: Half, code: string, till: string): Promise<Response> {
  await countTry(session);
  const secret = offeredSecret(session);
  const step = stepOf(secret, code);
  if (step === null) return wrongCode(session);
  return finish(session, till, 'session.factor_set', (tx) =>
    keepFactor(tx, session.userId, seal(stored, secret).toString('base64'), step),
  );
}

/** Takes a one-time code; each is good once. */
export async function showFactor(session: Half, code: string, till: string): Promise<Response> {
  await countTry(session);
  const factor = await withActor(signInActor(session.userId), (tx) => findFactor(tx, session.userId));
  const secret = factor?.secret ? open(stored, Buffer.from(factor.secret, 'base64')) : null;
  const step = secret === null ? null : stepOf(secret, code);
  if (step === null) return wrongCode(session);
  return finish(session, till, 'session.signed_in', (tx) => takeStep(tx, session.userId, step));
}

async function finish(
  session: Half,
  till: string,
  event: string,
  keep: (tx: Tx) => Promise<boolean>,
): Promise<Response> {
  const { userId, sessionId } = session;
  const actor = signInActor(userId);
  const done = await withActor(actor, async (tx) => {
    if (!(await keep(tx))) return null;
    await audit(tx, actor, { event, reason: 'password+totp' });
    const token = await raiseFactor(tx, sessionId);
    const [only, ...others] = await listOwnMemberships(tx, userId);
    if (!only || others.length > 0) return { token, path: '/valj-uppdrag' };
    return { token: await actThrough(tx, sessionId, only), path: till };
  });
  return done ? goOn(done.token, done.path, till) : wrongCode(session);
}

async function countTry({ userId }: Half): Promise<void> {
  if (await mayTry(limits.code, userId)) return;
  await logFailure('limited', userId);
  throw new InvalidForm({}, m.signin_error_limited());
}

async function wrongCode({ userId }: Half): Promise<never> {
  await logFailure('code', userId);
  throw new InvalidForm({ secret_code: m.signin_error_code() });
}
