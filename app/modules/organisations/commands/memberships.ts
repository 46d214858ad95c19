import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { newToken } from '#app/platform/session/token.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import {
  insertMembership, listMembershipsOf, offerFactorReset, offerPassword, readUser, updateMembershipEnd, userByEmail, type NewMembership,
} from '../data/memberships.ts';
import { saveVersion } from './save-version.ts';

type Given = Omit<NewMembership, 'id' | 'userId'>;

/** Gives somebody else a role in an organisation; nobody gives one to herself. */
export async function addMembership(tx: Tx, member: Member, userId: string, given: Given): Promise<void> {
  if (userId === member.userId) throw new Refused(m.organisations_refused_own());
  const user = found(await readUser(tx, userId));
  await insert(tx, member, user.id, given);
}

async function insert(tx: Tx, member: Member, userId: string, given: Given): Promise<void> {
  const id = newId();
  await insertMembership(tx, { id, userId, ...given });
  await audit(tx, actorOf(member), { event: 'admin.membership_added', recordKind: 'membership', recordId: id });
}

/** Invites somebody by name and address, with her first role here. One address is one user, whoever knows it. */
export async function addUser(tx: Tx, member: Member, who: { name: string; email: string }, given: Given): Promise<string> {
  const userId = await userByEmail(tx, newId(), who.name, who.email);
  if (userId === member.userId) throw new Refused(m.organisations_refused_own());
  await insert(tx, member, userId, given);
  return userId;
}

interface End {
  membershipId: string;
  userId: string;
  version: number;
  /** The first day it does not count. */
  validTo: string;
}

/** Ends a membership; from that day the database shuts the door at once. @throws VersionConflict */
export async function endMembership(tx: Tx, member: Member, { membershipId, userId, version, validTo }: End): Promise<void> {
  if (userId === member.userId) throw new Refused(m.organisations_refused_own());
  const before = await read();
  if (found(before).validFrom > validTo) throw new InvalidForm({ validTo: m.organisations_error_ends_before() });
  await saveVersion({
    write: () => updateMembershipEnd(tx, membershipId, version, validTo),
    read,
    compare: (now) => [{ label: m.organisations_valid_to(), theirs: now.validTo ?? m.organisations_until_further(), yours: validTo }],
  });
  await audit(tx, actorOf(member), { event: 'admin.membership_ended', recordKind: 'membership', recordId: membershipId });

  async function read() {
    return (await listMembershipsOf(tx, userId)).find(({ id }) => id === membershipId);
  }
}

/** A path where a user sets her password, once and within three days. It is shown to the administrator alone. */
export async function givePasswordLink(tx: Tx, member: Member, userId: string): Promise<string> {
  const { token, hash } = newToken();
  if (!(await offerPassword(tx, userId, hash))) throw new Refused(m.organisations_refused_link());
  await audit(tx, actorOf(member), { event: 'admin.password_link_given', recordKind: 'user', recordId: userId });
  return url('signin.password', { token });
}

/**
 * A path that takes a lost second factor away, once and within a day, shown to the administrator alone. Her sessions end now: whoever
 * found the telephone is signed out.
 */
export async function giveFactorResetLink(tx: Tx, member: Member, userId: string): Promise<string> {
  const { token, hash } = newToken();
  if (!(await offerFactorReset(tx, userId, hash))) throw new Refused(m.organisations_refused_link());
  await audit(tx, actorOf(member), { event: 'admin.factor_reset_given', recordKind: 'user', recordId: userId });
  return url('signin.reset_factor', { token });
}
