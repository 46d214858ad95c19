import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { NotFound, Refused } from '#app/platform/errors/index.ts';
import { insertLog, tellOf } from '../data/log.ts';
import { selectOwners, updateOwner, type OwnerAnswer } from '../data/owners.ts';
import { updateState } from '../data/write-barriers.ts';
import { barrierToChange } from './keep-barrier.ts';
import { refusePersons, type Said } from './person-free.ts';

/**
 * What an organisation that could remove a barrier answers: whether it takes it on, where it stands, the next step and its day. Taking on
 * what was recognised means that it is being worked on. Those who reported it are told.
 * @throws NotFound when her organisation was not asked, InvalidForm, Refused
 */
export async function answerAsOwner(tx: Tx, member: Member, barrierId: string, version: number, answer: OwnerAnswer & Said): Promise<void> {
  const barrier = await barrierToChange(tx, barrierId);
  const own = (await selectOwners(tx, barrierId)).find(({ organisationId }) => organisationId === member.organisationId);
  if (!own) throw new NotFound();
  await refusePersons(tx, { position: answer.position, nextStep: answer.nextStep }, answer.nobodyNamed === true);
  if (!(await updateOwner(tx, own.id, version, answer))) throw new Refused(m.barriers_refused_changed());
  const kind = own.state === answer.state ? 'owner_answered' : answer.state === 'accepted' ? 'owner_accepted' : 'owner_declined';
  await insertLog(tx, { barrierId, kind, actorUserId: member.userId, organisationId: member.organisationId, text: answer.position });
  if (answer.state === 'accepted' && barrier.state === 'recognised') {
    await updateState(tx, barrierId, barrier.version, { state: 'in_progress', reason: null, removedByWhat: null });
    await insertLog(tx, { barrierId, kind: 'in_progress', actorUserId: member.userId, organisationId: member.organisationId });
  }
  await tellOf(tx, barrierId);
}
