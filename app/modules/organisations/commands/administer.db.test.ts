import { beforeAll, describe, expect, test } from 'vitest';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { InvalidForm, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { resolveSession } from '#app/platform/session/resolve.ts';
import { openSession } from '#app/platform/session/store.ts';
import { hashToken } from '#app/platform/session/token.ts';
import { sessionActor } from '#app/platform/access/actor.ts';
import { makeMembership, makeTenant, makeUser, type Tenant } from '#tests/factories/tenant.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { listMembershipsOf, readUser } from '../data/memberships.ts';
import { readSettings } from '../data/collaboration.ts';
import { pageOfUsers } from '../data/pages.ts';
import { addMembership, addUser, endMembership, giveFactorResetLink, givePasswordLink } from './memberships.ts';
import { addOrganisation, changeOrganisation } from './save-organisation.ts';
import { changeSettings } from './save-settings.ts';

await testDatabase();
let tenant: Tenant;
let admin: Member;
let caseworker: Member;

async function memberOf(role: 'admin' | 'caseworker', name: string): Promise<Member> {
  const userId = await makeUser({ name });
  const membershipId = await makeMembership(tenant, userId, role);
  const { collaborationId, organisationId, name: collaborationName } = tenant;
  return {
    sessionId: '', userId, userName: name, membershipId, collaborationId, collaborationName, isDemo: false, role, organisationId,
    organisationName: 'Org', personId: null,
  };
}

beforeAll(async () => {
  tenant = await makeTenant('Öst');
  admin = await memberOf('admin', 'Ada Admin');
  caseworker = await memberOf('caseworker', 'Hans Handläggare');
});

function as<T>(member: Member, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withActor(actorOf(member), work);
}

const given = () => ({ organisationId: tenant.organisationId, role: 'caseworker' as const, areaId: null, validFrom: '2026-01-01', validTo: null });

describe('users', () => {
  test('one address is one user, whoever invites her, and the administrator finds her by page and letter', async () => {
    const who = { name: 'Bo Berg', email: 'Bo@example.se' };
    const userId = await as(admin, (tx) => addUser(tx, admin, who, given()));
    expect(await as(admin, (tx) => addUser(tx, admin, { ...who, name: 'X' }, given()))).toBe(userId);
    expect(await as(admin, (tx) => readUser(tx, userId))).toMatchObject({ name: 'Bo Berg', email: 'bo@example.se' });
    const page = await as(admin, (tx) => pageOfUsers(tx, 1, { letter: 'B', organisationId: tenant.organisationId }));
    expect(page).toMatchObject({ total: 1, pages: 1, rows: [{ id: userId, memberships: 2 }] });
  });

  test('a role that ends is told by its first day without, and two who change it at once are told apart', async () => {
    const userId = await as(admin, (tx) => addUser(tx, admin, { name: 'Cia', email: 'cia@example.se' }, given()));
    const [line] = await as(admin, (tx) => listMembershipsOf(tx, userId));
    const end = { membershipId: line?.id ?? '', userId, version: 1, validTo: '2026-12-01' };
    await as(admin, (tx) => endMembership(tx, admin, end));
    await expect(as(admin, (tx) => endMembership(tx, admin, { ...end, validTo: '2026-12-24' }))).rejects.toMatchObject({
      conflicts: [{ theirs: '2026-12-01', yours: '2026-12-24' }], version: 2,
    });
    await expect(as(admin, (tx) => endMembership(tx, admin, { ...end, version: 2, validTo: '2025-01-01' }))).rejects.toThrow(InvalidForm);
  });

  test('nobody gives herself a role, neither by the command nor by SQL', async () => {
    await expect(as(admin, (tx) => addMembership(tx, admin, admin.userId, given()))).rejects.toThrow(Refused);
    const row = { collaboration_id: tenant.collaborationId, user_id: admin.userId, organisation_id: tenant.organisationId };
    const insert = as(admin, (tx) => tx.insertInto('memberships').values({ ...row, role: 'caseworker' }).execute());
    await expect(insert).rejects.toThrow('row-level security');
  });

  test('nobody but an administrator gives roles or finds users', async () => {
    await expect(as(caseworker, (tx) => addUser(tx, caseworker, { name: 'D', email: 'd@example.se' }, given()))).rejects.toThrow();
    await expect(as(caseworker, (tx) => addMembership(tx, caseworker, admin.userId, given()))).rejects.toThrow();
  });
});

describe('password links', () => {
  test('open once, kept as a hash alone', async () => {
    const userId = await as(admin, (tx) => addUser(tx, admin, { name: 'Eli', email: 'eli@example.se' }, given()));
    const path = await as(admin, (tx) => givePasswordLink(tx, admin, userId));
    const token = path.split('/').at(-1) ?? '';
    const link = await withActor(sessionActor(), (tx) =>
      tx.selectFrom('one_time_links').select(['user_id', 'purpose']).where('token_hash', '=', hashToken(token)).executeTakeFirst(),
    );
    expect(link).toEqual({ user_id: userId, purpose: 'set_password' });
  });

  test('are refused for somebody who also belongs to another collaboration', async () => {
    const userId = await as(admin, (tx) => addUser(tx, admin, { name: 'Fia', email: 'fia@example.se' }, given()));
    await makeMembership(await makeTenant('Annan'), userId, 'caseworker');
    await expect(as(admin, (tx) => givePasswordLink(tx, admin, userId))).rejects.toThrow(Refused);
  });

  test('are refused for strangers', async () => {
    await expect(as(admin, async (tx) => givePasswordLink(tx, admin, await makeUser()))).rejects.toThrow(Refused);
  });
});

describe('links when a second factor is lost', () => {
  test('sign her out at once, are logged and open once; for strangers, oneself and the people of others they are refused', async () => {
    const userId = await as(admin, (tx) => addUser(tx, admin, { name: 'Gun', email: 'gun@example.se' }, given()));
    const token = await withActor(sessionActor(), (tx) => openSession(tx, { userId, factor: 'password+totp' }));
    const path = await as(admin, (tx) => giveFactorResetLink(tx, admin, userId));
    expect(path).toMatch(/^\/ny-kod\/[\w-]{43}$/);
    expect(await resolveSession(token)).toMatchObject({ kind: 'ended' });
    const link = await withActor(sessionActor(), (tx) =>
      tx.selectFrom('one_time_links').select('purpose').where('token_hash', '=', hashToken(path.split('/').at(-1) ?? '')).executeTakeFirst(),
    );
    expect(link).toEqual({ purpose: 'reset_factor' });
    const elsewhere = await as(admin, (tx) => addUser(tx, admin, { name: 'Hugo', email: 'hugo@example.se' }, given()));
    await makeMembership(await makeTenant('Ännu en'), elsewhere, 'caseworker');
    for (const id of [elsewhere, admin.userId, await makeUser()]) {
      await expect(as(admin, (tx) => giveFactorResetLink(tx, admin, id))).rejects.toThrow(Refused);
    }
    await expect(as(caseworker, (tx) => giveFactorResetLink(tx, caseworker, userId))).rejects.toThrow('administrators only');
  });
});

test('settings and organisations say what somebody else saved first', async () => {
  const settings = await as(admin, readSettings);
  await as(admin, (tx) => changeSettings(tx, admin, { ...settings, councilName: 'Resursråd' }));
  await expect(as(admin, (tx) => changeSettings(tx, admin, { ...settings, councilName: 'Rådet' }))).rejects.toMatchObject({
    conflicts: [{ theirs: 'Resursråd', yours: 'Rådet' }],
  });
  const id = await as(admin, (tx) => addOrganisation(tx, admin, { name: 'Regionen', kind: 'health_care' }));
  await as(admin, (tx) => changeOrganisation(tx, admin, { id, name: 'Region Öst', kind: 'health_care', version: 1 }, String));
  const late = as(admin, (tx) => changeOrganisation(tx, admin, { id, name: 'RÖ', kind: 'other', version: 1 }, String));
  await expect(late).rejects.toThrow(VersionConflict);
  await expect(as(admin, (tx) => addOrganisation(tx, admin, { name: 'Region Öst', kind: 'other' }))).rejects.toThrow(InvalidForm);
});

test('nobody but an administrator changes the frame', async () => {
  const settings = await as(caseworker, readSettings);
  await expect(as(caseworker, (tx) => changeSettings(tx, caseworker, { ...settings, name: 'Annat' }))).rejects.toThrow();
  await expect(as(caseworker, (tx) => addOrganisation(tx, caseworker, { name: 'Ny', kind: 'other' }))).rejects.toThrow('row-level security');
});

test('an administrator reads no case', async () => {
  expect(await as(admin, (tx) => tx.selectFrom('cases').select('id').execute())).toEqual([]);
  const actor = await as(admin, (tx) => tx.selectNoFrom((eb) => eb.fn<string | null>('app.case_organisation').as('id')).executeTakeFirst());
  expect(actor).toEqual({ id: null });
});
