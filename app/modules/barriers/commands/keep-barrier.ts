import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused, found } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { selectBarrier, type Barrier } from '../data/barriers.ts';
import { insertLog, tellOf } from '../data/log.ts';
import { insertOwner, selectOwners } from '../data/owners.ts';
import { updateState, type BarrierMove } from '../data/write-barriers.ts';
import { asksFor, nextStates } from '../rules/barrier.ts';
import { refusePersons, type Said } from './person-free.ts';

/** A barrier that something is to be done with. @throws NotFound */
export async function barrierToChange(tx: Tx, id: string): Promise<Barrier> {
  return found(isId(id) ? await selectBarrier(tx, id) : undefined);
}

/**
 * Moves a barrier on: by who keeps the bank, or by an owner that has accepted it. Those who reported it are told.
 * @throws InvalidForm where a reason is missing, Refused where it does not go that way or was changed meanwhile
 */
export async function moveBarrier(tx: Tx, member: Member, id: string, version: number, move: BarrierMove & Said): Promise<void> {
  const barrier = await barrierToChange(tx, id);
  const who = await whoMoves(tx, member, id);
  if (!nextStates(barrier.state, who).includes(move.state)) throw new Refused(m.barriers_refused_move());
  const asked = asksFor(move.state);
  if (asked && !move[asked]) throw new InvalidForm({ because: m.barriers_error_because() });
  const text = asked ? move[asked] : (move.reason ?? null);
  await refusePersons(tx, { because: text }, move.nobodyNamed === true);
  const told = { state: move.state, reason: asked === 'reason' ? text : null, removedByWhat: asked === 'removedByWhat' ? text : null };
  if (!(await updateState(tx, id, version, told))) throw new Refused(m.barriers_refused_changed());
  await insertLog(tx, { barrierId: id, kind: move.state, actorUserId: member.userId, organisationId: member.organisationId, text });
  await tellOf(tx, id);
}

async function whoMoves(tx: Tx, member: Member, id: string): Promise<'keeper' | 'owner'> {
  if (roleMay(member.role, 'barriers.keep')) return 'keeper';
  const owners = await selectOwners(tx, id);
  const owns = owners.some(({ organisationId, state }) => organisationId === member.organisationId && state === 'accepted');
  if (!owns) throw new NotFound();
  return 'owner';
}

/** Asks an organisation that could remove it; its people are told. */
export async function askOwner(tx: Tx, member: Member, id: string, organisationId: string): Promise<void> {
  await barrierToChange(tx, id);
  if (!(await insertOwner(tx, id, organisationId, member.userId))) throw new Refused(m.barriers_refused_asked());
  await insertLog(tx, { barrierId: id, kind: 'owner_asked', actorUserId: member.userId, organisationId });
  await tellOf(tx, id, organisationId);
}

/** Writes down what was done about it. */
export async function noteDone(tx: Tx, member: Member, id: string, text: string, nobodyNamed: boolean): Promise<void> {
  await barrierToChange(tx, id);
  await refusePersons(tx, { done: text }, nobodyNamed);
  await insertLog(tx, { barrierId: id, kind: 'done', actorUserId: member.userId, organisationId: member.organisationId, text });
}
