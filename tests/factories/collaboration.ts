import { workerActor, type Member } from '#app/platform/access/actor.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import type { OrganisationKind } from '#app/platform/db/schema.ts';
import { newId } from '#app/platform/ids/index.ts';

export interface OrganisationPlan {
  name: string;
  kind: OrganisationKind;
  /** Who works there: role and name. */
  people: readonly { role: MembershipRole; name: string; mayReadUnsuppressed?: boolean }[];
}

export interface CollaborationPlan {
  name: string;
  isDemo: boolean;
  councilName?: string;
  areas?: readonly string[];
  organisations: Record<string, OrganisationPlan>;
  /** The organisation, by its key, that receives those who refer themselves. */
  receivesSelfReferrals?: string;
}

export interface MadeCollaboration {
  id: string;
  name: string;
  isDemo: boolean;
  organisationIds: Record<string, string>;
  people: Member[];
}

/** A collaboration with its organisations and people, in a transaction of its own. */
export function makeCollaboration(plan: CollaborationPlan): Promise<MadeCollaboration> {
  const id = newId();
  return withActor(workerActor(id), async (tx) => {
    await tx.insertInto('collaborations').values({ id, name: plan.name, is_demo: plan.isDemo }).execute();
    return furnishCollaboration(tx, id, plan);
  });
}

/** Gives a collaboration that is there its organisations and people. The caller acts in it as the worker. */
export async function furnishCollaboration(tx: Tx, id: string, plan: CollaborationPlan): Promise<MadeCollaboration> {
  const made: MadeCollaboration = { id, name: plan.name, isDemo: plan.isDemo, organisationIds: {}, people: [] };
  for (const name of plan.areas ?? []) await tx.insertInto('areas').values({ collaboration_id: id, id: newId(), name }).execute();
  for (const [key, organisation] of Object.entries(plan.organisations)) {
    const organisationId = newId();
    const { name, kind } = organisation;
    await tx.insertInto('organisations').values({ collaboration_id: id, id: organisationId, name, kind }).execute();
    made.organisationIds[key] = organisationId;
    for (const person of organisation.people) {
      made.people.push(await makeMember(tx, made, person, { organisationId, organisationName: name, personId: null }));
    }
  }
  await tx
    .updateTable('collaborations')
    .set({
      council_name: plan.councilName ?? 'Råd',
      self_referral_organisation_id: plan.receivesSelfReferrals ? made.organisationIds[plan.receivesSelfReferrals] : null,
    })
    .where('id', '=', id)
    .execute();
  return made;
}

interface Place {
  organisationId: string | null;
  organisationName: string | null;
  personId: string | null;
}

/** Somebody with one membership. A participant's names her person instead of an organisation. */
export async function makeMember(
  tx: Tx,
  collaboration: Pick<MadeCollaboration, 'id' | 'name' | 'isDemo'>,
  person: OrganisationPlan['people'][number],
  place: Place,
): Promise<Member> {
  const [userId, membershipId] = [newId(), newId()];
  const { id, name: collaborationName, isDemo } = collaboration;
  await tx.insertInto('users').values({ id: userId, name: person.name, is_demo: isDemo }).execute();
  await tx
    .insertInto('memberships')
    .values({
      collaboration_id: id,
      id: membershipId,
      user_id: userId,
      organisation_id: place.organisationId,
      person_id: place.personId,
      role: person.role,
      may_read_unsuppressed: person.mayReadUnsuppressed ?? false,
    })
    .execute();
  const { name: userName, role } = person;
  return { sessionId: newId(), userId, userName, membershipId, collaborationId: id, collaborationName, isDemo, role, ...place };
}

/** Who has a role, in one organisation where there are several. */
export function memberOf(made: MadeCollaboration, role: MembershipRole, organisation?: string): Member {
  const organisationId = organisation === undefined ? undefined : made.organisationIds[organisation];
  const member = made.people.find((each) => each.role === role && (organisationId === undefined || each.organisationId === organisationId));
  if (!member) throw new Error(`Nobody is ${role} in ${organisation ?? made.name}`);
  return member;
}
