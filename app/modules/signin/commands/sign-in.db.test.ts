import { Secret, TOTP } from 'otpauth';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { resolveSession, type SessionState } from '#app/platform/session/resolve.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { makeMembership, makeTenant, makeUser, type Tenant } from '#tests/factories/tenant.ts';
import { chooseMembership } from './choose-membership.ts';
import { newToken } from '#app/platform/session/token.ts';
import { resetFactor } from './reset-factor.ts';
import { offerFactor, setUpFactor, showFactor } from './second-factor.ts';
import { signInDemo } from './sign-in-demo.ts';
import { signInLocal } from './sign-in-local.ts';
import { signOut } from './sign-out.ts';

const { ownerUrl } = await testDatabase();
const owner = new Client({ connectionString: ownerUrl });
const password = 'korrekt häst batteri';
let tenant: Tenant;

beforeAll(async () => {
  process.env.SAMSTEG_DEMO = '1';
  await owner.connect();
  tenant = await makeTenant('Norr', { isDemo: true });
});
afterAll(() => owner.end());

function tokenOf(response: Response): string {
  return /samsteg_session=([\w-]{43})/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
}

function sessionOf(response: Response): Promise<SessionState> {
  return resolveSession(tokenOf(response));
}

function attempt(email: string, typed = password, address = '10.0.0.1') {
  return signInLocal({ email, password: typed, address, till: '/arenden' });
}

async function half(response: Response) {
  const session = await sessionOf(response);
  if (session.kind !== 'factor') throw new Error(session.kind);
  return session;
}

async function signInDemoAs(role: 'caseworker' | 'admin'): Promise<{ token: string; membershipId: string; userId: string }> {
  const userId = await makeUser({ isDemo: true, name: `Demo ${role}` });
  const membershipId = await makeMembership(tenant, userId, role);
  return { token: tokenOf(await signInDemo(membershipId, '/arenden')), membershipId, userId };
}

async function age(token: string, column: 'last_seen_at' | 'created_at', interval: string): Promise<void> {
  await owner.query(
    `update sessions set ${column} = ${column} - $1::interval where token_hash = sha256(convert_to($2, 'UTF8'))`,
    [interval, token],
  );
}

describe('demo', () => {
  test('a demo user acts at once through the membership chosen', async () => {
    const { token, membershipId } = await signInDemoAs('caseworker');
    expect(await resolveSession(token)).toMatchObject({ kind: 'member', member: { membershipId, role: 'caseworker' } });
  });

  test('nobody else can be signed in without a password', async () => {
    const userId = await makeUser({ email: 'riktig@example.se' });
    await expect(signInDemo(await makeMembership(tenant, userId, 'caseworker'), '/')).rejects.toThrow('Not found');
  });

  test('nobody at all outside the demo mode', async () => {
    const { membershipId } = await signInDemoAs('caseworker');
    process.env.SAMSTEG_DEMO = '0';
    try {
      await expect(signInDemo(membershipId, '/')).rejects.toThrow('Not found');
    } finally {
      process.env.SAMSTEG_DEMO = '1';
    }
  });
});

describe('limits', () => {
  test.each([
    ['caseworker', 'last_seen_at', '29 minutes', 'member'],
    ['caseworker', 'last_seen_at', '31 minutes', 'ended'],
    ['caseworker', 'created_at', '13 hours', 'ended'],
    ['admin', 'last_seen_at', '16 minutes', 'ended'],
    ['admin', 'created_at', '5 hours', 'ended'],
  ] as const)('%s with %s %s ago is %s', async (role, column, interval, kind) => {
    const { token } = await signInDemoAs(role);
    await age(token, column, interval);
    expect(await resolveSession(token)).toMatchObject({ kind });
  });

  test('a membership that ends shuts the door at once', async () => {
    const { token, membershipId } = await signInDemoAs('caseworker');
    await owner.query('update memberships set valid_from = app.today() - 1, valid_to = app.today() where id = $1', [membershipId]);
    expect(await resolveSession(token)).toMatchObject({ kind: 'choosing' });
  });

  test('a user who is shut out is out at once', async () => {
    const { token, userId } = await signInDemoAs('caseworker');
    await owner.query('update users set disabled_at = now() where id = $1', [userId]);
    expect(await resolveSession(token)).toMatchObject({ kind: 'ended' });
  });
});

describe('password', () => {
  test('opens nothing for staff until a second factor is set up, and each code serves once', async () => {
    const userId = await makeUser({ email: 'eva@example.se', password });
    await makeMembership(tenant, userId, 'caseworker');
    const first = await attempt('Eva@example.se');
    expect(first.headers.get('location')).toBe('/logga-in/kod?till=%2Farenden');
    const session = await half(first);
    expect(session.hasSecret).toBe(false);
    const setup = await offerFactor(session);
    await expect(setUpFactor(session, '000000', '/arenden')).rejects.toThrow(InvalidForm);
    expect(await offerFactor(session)).toEqual(setup);
    const totp = new TOTP({ secret: Secret.fromBase32(setup.text.replaceAll(' ', '')) });
    const done = await setUpFactor(session, totp.generate(), '/arenden');
    expect(done.headers.get('location')).toBe('/arenden');
    expect(await sessionOf(done)).toMatchObject({ kind: 'member', member: { userId } });
    expect(await sessionOf(first)).toEqual({ kind: 'none' });

    const again = await half(await attempt('eva@example.se'));
    expect(again.hasSecret).toBe(true);
    await expect(showFactor(again, totp.generate(), '/')).rejects.toThrow(InvalidForm);
    const next = await showFactor(again, totp.generate({ timestamp: Date.now() + 30_000 }), '/');
    expect(await sessionOf(next)).toMatchObject({ kind: 'member' });
  });

  test('an unknown address and a wrong password look the same', async () => {
    await makeUser({ email: 'finns@example.se', password });
    const wrong = await attempt('finns@example.se', 'fel lösenord').catch((error: InvalidForm) => error);
    const unknown = await attempt('finns-inte@example.se', 'fel lösenord').catch((error: InvalidForm) => error);
    expect(wrong).toBeInstanceOf(InvalidForm);
    expect(wrong).toEqual(unknown);
  });

  test('after five wrong tries the right one is refused too, from that address', async () => {
    const userId = await makeUser({ email: 'lina@example.se', password });
    await makeMembership(tenant, userId, 'caseworker');
    for (let i = 0; i < 5; i++) await attempt('lina@example.se', 'fel').catch(() => undefined);
    await expect(attempt('lina@example.se')).rejects.toMatchObject({ form: expect.stringContaining('kvart') });
    expect((await attempt('lina@example.se', password, '10.0.0.2')).status).toBe(302);
    const { rows } = await owner.query('select key from rate_limits');
    expect(JSON.stringify(rows)).not.toMatch(/lina|10\.0\.0/);
  });
});

test('who has several memberships chooses, and none but her own', async () => {
  const other = await makeTenant('Söder');
  const userId = await makeUser({ isDemo: true });
  const here = await makeMembership(tenant, userId, 'caseworker');
  const there = await makeMembership(other, userId, 'coordinator');
  const strangers = await makeMembership(other, await makeUser(), 'coordinator');
  const session = await sessionOf(await signInDemo(here, '/'));
  if (session.kind !== 'member') throw new Error(session.kind);
  const chosen = await chooseMembership(session.member, there, '/');
  expect(await sessionOf(chosen)).toMatchObject({ member: { collaborationName: 'Söder', role: 'coordinator' } });
  await expect(chooseMembership(session.member, strangers, '/')).rejects.toThrow(InvalidForm);
});

test('sign-out ends one session, sign-out everywhere all of them', async () => {
  const { membershipId } = await signInDemoAs('caseworker');
  const one = await signInDemo(membershipId, '/');
  const two = await signInDemo(membershipId, '/');
  const three = await signInDemo(membershipId, '/');
  await signOut(await sessionOf(one), false);
  expect(await sessionOf(one)).toMatchObject({ kind: 'ended' });
  expect(await sessionOf(two)).toMatchObject({ kind: 'member' });
  await signOut(await sessionOf(two), true);
  expect(await sessionOf(three)).toMatchObject({ kind: 'ended' });
});

test('the log holds what happened, by ids', async () => {
  const { rows } = await owner.query<{ event: string }>('select distinct event from audit_log order by event');
  expect(rows.map(({ event }) => event)).toEqual([
    'session.factor_set', 'session.failed', 'session.membership_chosen', 'session.password_shown', 'session.signed_in',
    'session.signed_out', 'session.signed_out_everywhere',
  ]);
});

describe('a lost second factor', () => {
  test('is taken away by a link that opens once; it signs nobody in, signs her out everywhere, and a new one is asked for', async () => {
    const userId = await makeUser({ email: 'tappat@example.se', password });
    await makeMembership(tenant, userId, 'caseworker');
    const first = await half(await attempt('tappat@example.se'));
    const code = (text: string) => new TOTP({ secret: Secret.fromBase32(text.replaceAll(' ', '')) }).generate();
    const inside = await setUpFactor(first, code((await offerFactor(first)).text), '/');
    expect(await sessionOf(inside)).toMatchObject({ kind: 'member' });
    const { token, hash } = newToken();
    await owner.query(`insert into one_time_links (token_hash, purpose, user_id, expires_at) values ($1, 'reset_factor', $2, now() + interval '1 day')`, [hash, userId]);
    const reset = await resetFactor(token);
    expect([reset.headers.get('location'), reset.headers.get('set-cookie')]).toEqual(['/logga-in', null]);
    expect(await sessionOf(inside)).toMatchObject({ kind: 'ended' });
    await expect(resetFactor(token)).rejects.toThrow('Not found');
    const again = await half(await attempt('tappat@example.se'));
    expect(again.hasSecret).toBe(false);
    const { rows } = await owner.query(`select 1 from audit_log where event = 'session.factor_reset' and actor_user_id = $1`, [userId]);
    expect(rows).toHaveLength(1);
  });
});
