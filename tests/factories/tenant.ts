import { workerActor } from '#app/platform/access/actor.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { hashPassword } from '#app/platform/secret/password.ts';

export interface Tenant {
  collaborationId: string;
  organisationId: string;
  name: string;
}

/** A collaboration with one organisation. */
export async function makeTenant(name: string, { isDemo = false, organisation = `Org ${name}` } = {}): Promise<Tenant> {
  const collaborationId = newId();
  const organisationId = newId();
  await withActor(workerActor(collaborationId), async (tx) => {
    await tx.insertInto('collaborations').values({ id: collaborationId, name, is_demo: isDemo }).execute();
    await tx
      .insertInto('organisations')
      .values({ collaboration_id: collaborationId, id: organisationId, name: organisation })
      .execute();
  });
  return { collaborationId, organisationId, name };
}

interface UserToMake {
  email?: string;
  name?: string;
  password?: string;
  isDemo?: boolean;
}

export async function makeUser({ email, name = 'Eva Ek', password, isDemo = false }: UserToMake = {}): Promise<string> {
  const id = newId();
  const password_hash = password === undefined ? null : await hashPassword(password);
  await withActor(workerActor(null), (tx) =>
    tx.insertInto('users').values({ id, name, email, password_hash, is_demo: isDemo }).execute(),
  );
  return id;
}

/** A membership from today; `validTo` is the first day it does not count. */
export async function makeMembership(
  { collaborationId, organisationId }: Tenant,
  userId: string,
  role: MembershipRole,
  { validFrom, validTo }: { validFrom?: string; validTo?: string } = {},
): Promise<string> {
  const id = newId();
  await withActor(workerActor(collaborationId), (tx) =>
    tx
      .insertInto('memberships')
      .values({
        collaboration_id: collaborationId, id, user_id: userId, organisation_id: organisationId, role,
        valid_from: validFrom, valid_to: validTo,
      })
      .execute(),
  );
  return id;
}
