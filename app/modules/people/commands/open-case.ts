import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import type { MemberContext } from '#app/platform/route/context.ts';
import { insertCase, type NewCase } from '../data/cases.ts';
import { resolvePerson, type PersonToResolve } from '../data/persons.ts';
import { recordEvent } from './record-event.ts';

export type CaseToOpen = Omit<NewCase, 'id' | 'personId' | 'ownerOrganisationId' | 'createdBy' | 'status'> & { person: PersonToResolve };

/** Opens a case for a person in the caller's organisation; the caller works with it from that moment, as its coordinator. */
export async function openCase(tx: Tx, member: MemberContext['member'], toOpen: CaseToOpen): Promise<string> {
  const { person, ...rest } = toOpen;
  const id = newId();
  const ownerOrganisationId = member.organisationId ?? '';
  const personId = await resolvePerson(tx, person);
  await insertCase(tx, { ...rest, id, personId, ownerOrganisationId, status: 'awaiting_consent', createdBy: member.userId });
  await recordEvent(tx, member, { caseId: id, category: 'identity', kind: 'case_opened' });
  return id;
}
