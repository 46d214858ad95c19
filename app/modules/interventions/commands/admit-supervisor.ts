import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { insertTeamMember, recordEvent, selectTeam, type CaseShell } from '#app/modules/people/index.server.ts';
import { listOpenDoors } from '../data/open-doors.ts';
import { selectPlacement } from '../data/placements.ts';
import { missingForProvider } from '../rules/opens-to.ts';

interface Supervisor {
  id: string;
  organisationId: string;
}

/** How a supervisor stands to the team: `waits` until the case's owner lets her in, `shut` until a consent tells who it is about. */
export type SupervisorStanding = 'joined' | 'waits' | 'shut';

/** Lets a supervisor join the team when the caller's organisation has the case and a consent tells the provider who it is about. */
export async function admitSupervisor(tx: Tx, member: Member, shell: CaseShell, supervisor: Supervisor): Promise<void> {
  if (shell.ownerOrganisationId !== member.organisationId) return;
  if ((await readStanding(tx, shell, supervisor)) !== 'waits') return;
  const { id: userId, organisationId } = supervisor;
  await insertTeamMember(tx, { caseId: shell.id, userId, organisationId, function: 'supervisor', createdBy: member.userId });
  await recordEvent(tx, member, { caseId: shell.id, category: 'identity', kind: 'team_joined' });
}

/** Lets the supervisor of a place join the team, after a consent has come. */
export async function admitSupervisorOf(tx: Tx, member: Member, shell: CaseShell, placementId: string): Promise<void> {
  const place = found(await selectPlacement(tx, shell.id, placementId));
  if (!place.supervisorId || !place.providerId) return;
  await admitSupervisor(tx, member, shell, { id: place.supervisorId, organisationId: place.providerId });
}

export async function readStanding(tx: Tx, shell: CaseShell, { id, organisationId }: Supervisor): Promise<SupervisorStanding> {
  const team = await selectTeam(tx, shell.id);
  if (team.some((each) => each.userId === id && each.organisationId === organisationId)) return 'joined';
  const owner = shell.ownerOrganisationId;
  const parties = { caseOwner: owner, placing: owner, provider: organisationId };
  return missingForProvider(await listOpenDoors(tx, shell.id), parties).includes('identity') ? 'shut' : 'waits';
}
