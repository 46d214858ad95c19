import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { insertEvent, insertStep, type NewEvent, type NewStep } from '../data/timeline.ts';

export type OwnEvent = Omit<NewEvent, 'ownerOrganisationId' | 'actorUserId'>;
export type OwnStep = Omit<NewStep, 'ownerOrganisationId'>;

/** Puts something that the caller did on the case's time line, owned by her organisation. */
export async function recordEvent(tx: Tx, member: Member, event: OwnEvent): Promise<void> {
  await insertEvent(tx, { ...event, ownerOrganisationId: member.organisationId ?? '', actorUserId: member.userId });
}

/** Plans what happens next in a case, owned by the caller's organisation. */
export async function planStep(tx: Tx, member: Member, step: OwnStep): Promise<string> {
  return insertStep(tx, { ...step, ownerOrganisationId: member.organisationId ?? '' });
}
