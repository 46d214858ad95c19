import { listOrganisations } from '#app/modules/organisations/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Forbidden } from '#app/platform/errors/index.ts';
import { saveDesk, selectDesks, type Desk } from '../data/desks.ts';

/** Who collects for which county and who publishes; an administrator gets the organisations to choose from. */
export async function readDesks(tx: Tx, member: Member) {
  return {
    desks: await selectDesks(tx),
    organisations: member.role === 'admin' ? (await listOrganisations(tx)).map(({ id, name }) => ({ value: id, label: name })) : null,
  };
}

/** @throws Forbidden unless an administrator says it */
export async function keepDesk(tx: Tx, member: Member, desk: Omit<Desk, 'organisation'>): Promise<void> {
  if (member.role !== 'admin') throw new Forbidden();
  await saveDesk(tx, desk);
}

export type Desks = Awaited<ReturnType<typeof readDesks>>;
