import { m } from '#app/paraglide/messages.js';
import { sessionActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';

export interface DemoSignIn {
  name: string;
  role: string;
}

/** Names of the demo collaborations that are there. */
export function existingDemos(): Promise<Set<string>> {
  return withActor(sessionActor(), async (tx) => {
    const rows = await tx.selectFrom('collaborations').select('name').where('is_demo', '=', true).execute();
    return new Set(rows.map(({ name }) => name));
  });
}

const messages: Record<string, unknown> = m;

function roleName(role: string): string {
  const message = messages[`ui_role_${role}`];
  return typeof message === 'function' ? String((message as () => string)()) : role;
}

/** Everybody of one collaboration who can be tried, and who else there is of coordinators. */
export function listSignIns(first: string): Promise<DemoSignIn[]> {
  return withActor(sessionActor(), async (tx) => {
    const rows = await tx
      .selectFrom('memberships as m')
      .innerJoin('users as u', 'u.id', 'm.user_id')
      .innerJoin('collaborations as c', 'c.id', 'm.collaboration_id')
      .select(['u.name', 'm.role', 'c.name as collaboration'])
      .where('u.is_demo', '=', true)
      .where('c.is_demo', '=', true)
      .where((or) => or.or([or('c.name', '=', first), or('m.role', '=', 'coordinator')]))
      .orderBy((order) => order.case().when('c.name', '=', first).then(0).else(1).end())
      .orderBy('c.name')
      .orderBy('m.id')
      .execute();
    return rows.map(({ name, role, collaboration }) => ({ name, role: `${roleName(role)}, ${collaboration}` }));
  });
}
