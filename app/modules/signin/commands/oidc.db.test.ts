import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { resolveSession } from '#app/platform/session/resolve.ts';
import { ask } from '#tests/e2e/rows.ts';
import { makeMembership, makeTenant, makeUser, type Tenant } from '#tests/factories/tenant.ts';
import { client, listenForLogout, startProvider } from '#tests/oidc/provider.ts';
import { Visitor } from '#tests/oidc/visitor.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { endAtProvider, endFromProvider } from './oidc-end.ts';
import { returnFromProvider } from './oidc-return.ts';
import { startAtProvider } from './oidc-start.ts';
import { signOut } from './sign-out.ts';

const database = await testDatabase();
const several: Record<string, unknown> = { name: 'Siv Sund', memberships: [] };
const own = await listenForLogout(endFromProvider);
const provider = await startProvider(
  {
    new: { name: 'Nya Nilsson', organisation: 'Kommunen', role: 'caseworker' },
    stranger: { name: 'Stina Strand', organisation: 'Okänd', role: 'caseworker' },
    wouldBeAdmin: { name: 'Olle Oas', organisation: 'Kommunen', role: 'admin' },
    invited: { name: 'Ines Ivarsson', email: 'Ines@example.se', email_verified: true },
    several,
    unverified: { name: 'Ulla Uhl', email: 'ulla@example.se', email_verified: false },
  },
  own.issuer,
);
let tenant: Tenant;

beforeAll(async () => {
  Object.assign(process.env, {
    SAMSTEG_DEMO: '0', PUBLIC_URL: own.issuer, OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.client_id, OIDC_CLIENT_SECRET: client.client_secret,
  });
  tenant = await makeTenant('Väst', { organisation: 'Kommunen' });
});
afterAll(async () => {
  await provider.stop();
  await own.stop();
});

interface Journey {
  response: Response;
  visitor: Visitor;
}

async function startAndShow(login: string): Promise<{ visitor: Visitor; at: string; cookie: string }> {
  const visitor = new Visitor();
  const start = await startAtProvider(new URL(`${own.issuer}/logga-in/oidc`), '/arenden');
  const cookie = start?.headers.get('set-cookie')?.split(';')[0] ?? '';
  const asked = await visitor.follow(start?.headers.get('location') ?? '', own.issuer);
  const shown = await visitor.follow(asked.at, own.issuer, { prompt: 'login', login, password: 'x' });
  const { at } = await visitor.follow(shown.at, own.issuer, { prompt: 'consent' });
  return { visitor, at, cookie };
}

async function signInAs(login: string): Promise<Journey> {
  const { visitor, at, cookie } = await startAndShow(login);
  const response = await returnFromProvider(new Request(at, { headers: { cookie } }), new URL(at));
  return { response, visitor };
}

function sessionOf(response: Response) {
  return resolveSession(/samsteg_session=([\w-]{43})/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? null);
}

test('who comes with an organisation and a role that are here is let in, and is the same person next time', async () => {
  const { response } = await signInAs('new');
  expect(response.headers.get('location')).toBe('/arenden');
  const first = await sessionOf(response);
  expect(first).toMatchObject({
    kind: 'member',
    member: { userName: 'Nya Nilsson', role: 'caseworker', collaborationId: tenant.collaborationId, organisationName: 'Kommunen' },
  });
  const second = await sessionOf((await signInAs('new')).response);
  expect(second.kind === 'member' && first.kind === 'member' && second.member.userId === first.member.userId).toBe(true);
});

test.each(['stranger', 'wouldBeAdmin', 'unverified'])('%s gets no further than the sign-in page', async (login) => {
  const userId = login === 'unverified' ? await makeUser({ email: 'ulla@example.se' }) : undefined;
  if (userId) await makeMembership(tenant, userId, 'caseworker');
  const { response } = await signInAs(login);
  expect(response.headers.get('location')).toBe('/logga-in?fel=1');
  expect(await sessionOf(response)).toEqual({ kind: 'none' });
});

test('who was invited by a verified address comes into her memberships', async () => {
  const userId = await makeUser({ email: 'ines@example.se' });
  await makeMembership(tenant, userId, 'coordinator');
  const { response } = await signInAs('invited');
  expect(await sessionOf(response)).toMatchObject({ kind: 'member', member: { userId, role: 'coordinator' } });
});

test('an answer without the cookie of its own start, or with another’s, is refused', async () => {
  const mine = await startAndShow('new');
  const theirs = await startAndShow('new');
  for (const cookie of ['', theirs.cookie]) {
    const response = await returnFromProvider(new Request(mine.at, { headers: { cookie } }), new URL(mine.at));
    expect(response.headers.get('location')).toBe('/logga-in?fel=1');
  }
});

test('signing out here leads to the provider, which tells us to end the session in every browser it has', async () => {
  const { response, visitor } = await signInAs('new');
  const session = await sessionOf(response);
  const out = await signOut(session, false);
  expect(out.headers.get('location')).toBe('/utloggad?tjanst=1');
  expect(out.headers.get('set-cookie')).toBeNull();
  const ended = await sessionOf(response);
  const leave = await endAtProvider(ended, new URL(own.issuer));
  expect(leave.headers.get('set-cookie')).toContain('Max-Age=0');
  const asked = await visitor.fetch(leave.headers.get('location') ?? '');
  expect(await asked.text()).toContain('xsrf');
});

test('what the provider ends is ended here at once', async () => {
  const { response, visitor } = await signInAs('new');
  const other = await signInAs('new');
  expect(await sessionOf(response)).toMatchObject({ kind: 'member' });
  const asked = await (await visitor.fetch(`${provider.issuer}/session/end?client_id=${client.client_id}`)).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked)?.[1] ?? '';
  await visitor.fetch(`${provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
  await expect.poll(() => sessionOf(response), { timeout: 5000 }).toMatchObject({ kind: 'ended' });
  expect(await sessionOf(other.response)).toMatchObject({ kind: 'member' });
});

test('a logout token that nobody signed is refused', async () => {
  expect((await endFromProvider('eyJhbGciOiJub25lIn0.e30.')).status).toBe(400);
});

describe('a provider that names places', () => {
  const held = async () => {
    const rows = await ask<{ organisation: string; role: string; source: string }>(
      database,
      `select o.name as organisation, m.role::text, m.source from memberships m join users u on u.id = m.user_id
       join organisations o on o.collaboration_id = m.collaboration_id and o.id = m.organisation_id
       where u.name = 'Siv Sund' and (m.valid_to is null or app.today() < m.valid_to) order by 1, 2`,
    );
    return rows.map(({ organisation, role, source }) => `${organisation} ${role} ${source}`);
  };
  const names = (...places: [organisation: string, role: string, collaboration?: string][]) => {
    several.memberships = places.map(([organisation, role, collaboration]) => ({ organisation, role, collaboration }));
    return signInAs('several');
  };

  test('gives her all of them and no more than may come from outside', async () => {
    await makeTenant('Norr', { organisation: 'Regionen' });
    await names(['Kommunen', 'caseworker'], ['Regionen', 'health_coordinator'], ['Regionen', 'admin'], ['Okänd', 'coordinator'], ['Kommunen', 'participant']);
    expect(await held()).toEqual(['Kommunen caseworker provider', 'Regionen health_coordinator provider']);
  });

  test('ends what it names no more, at once also where she is signed in, and gives it again when it names it again', async () => {
    const before = await signInAs('several');
    expect(await sessionOf(before.response)).toMatchObject({ kind: 'choosing' });
    const { response } = await names(['Kommunen', 'caseworker']);
    expect(await held()).toEqual(['Kommunen caseworker provider']);
    expect(await sessionOf(response)).toMatchObject({ kind: 'member', member: { role: 'caseworker' } });
    await names(['Kommunen', 'coordinator']);
    expect(await held()).toEqual(['Kommunen coordinator provider']);
    expect(await sessionOf(response)).toMatchObject({ kind: 'choosing' });
    await names(['Kommunen', 'caseworker']);
    expect(await held()).toEqual(['Kommunen caseworker provider']);
    const log = await ask<{ event: string }>(database, `select distinct event from audit_log where event like 'session.membership_%' order by 1`);
    expect(log.map(({ event }) => event)).toEqual(['session.membership_ended', 'session.membership_given']);
  });

  test('does not touch what an administrator here has given or ended', async () => {
    const [user] = await ask<{ id: string }>(database, `select id from users where name = 'Siv Sund'`);
    await makeMembership(tenant, user?.id ?? '', 'project_lead');
    await ask(database, `update memberships set valid_to = app.today() where user_id = $1 and role = 'caseworker' and valid_to is null`, [user?.id]);
    await names(['Kommunen', 'caseworker']);
    expect(await held()).toEqual(['Kommunen project_lead given']);
    await names();
    expect(await held()).toEqual(['Kommunen project_lead given']);
  });

  test('changes nothing when it says nothing of places', async () => {
    await names(['Kommunen', 'language_support']);
    delete several.memberships;
    await signInAs('several');
    expect(await held()).toEqual(['Kommunen language_support provider', 'Kommunen project_lead given']);
  });

  test('the sign-in itself can give no role of trust and end nothing that was given here, also not by SQL', async () => {
    const [line] = await ask<{ user_id: string; organisation_id: string }>(database, `select user_id, organisation_id from memberships where role = 'project_lead'`);
    for (const row of [{ role: 'admin', source: 'provider' }, { role: 'caseworker', source: 'given' }] as const) {
      const given = withActor(sessionActor(), (tx) =>
        tx.insertInto('memberships').values({ collaboration_id: tenant.collaborationId, id: newId(), ...row, user_id: line?.user_id ?? '', organisation_id: line?.organisation_id ?? null }).execute(),
      );
      await expect(given).rejects.toThrow('row-level security');
    }
    const ended = await withActor(sessionActor(), (tx) =>
      tx.updateTable('memberships').set({ valid_to: '2020-01-01', ended_by_provider: true }).where('role', '=', 'project_lead').executeTakeFirst(),
    );
    expect(ended.numUpdatedRows).toBe(0n);
  });
});
