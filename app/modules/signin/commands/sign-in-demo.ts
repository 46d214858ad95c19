import { withActor } from '#app/platform/db/index.ts';
import { readEnv } from '#app/platform/env/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { listDemoPeople, type DemoPerson } from '../data/memberships.ts';
import { startSession } from './start-session.ts';

/** Demo users by collaboration and organisation; nobody outside the demo mode. */
export async function demoPeople(): Promise<DemoPerson[]> {
  return readEnv().demo ? withActor(signInActor(null), listDemoPeople) : [];
}

/** Signs in as a demo user, without a password and only in the demo mode. */
export async function signInDemo(membershipId: string, till: string): Promise<Response> {
  const person = found((await demoPeople()).find((each) => each.membershipId === membershipId));
  return startSession({ userId: person.userId, factor: 'demo', till, membership: person });
}
