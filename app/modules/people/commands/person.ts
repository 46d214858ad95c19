import { birthDate, type PersonNumber } from '#app/lib/person-number.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, NotFound, VersionConflict } from '#app/platform/errors/index.ts';
import {
  giveNumber, lockPerson, nameTeamMember, selectPersonDetails, updateIdentity, updatePerson,
  type IdentityChange, type PersonChange, type PersonDetails,
} from '../data/person-details.ts';
import { selectTeam, type TeamMember } from '../data/team.ts';
import { protectionFlags, protectionOf, type Protection } from '../rules/protection.ts';
import { readCase } from './read-case.ts';
import { recordEvent } from './record-event.ts';

/** The person of a case, for those of the case's owner who may see her name. @throws NotFound for everybody else */
export async function readPerson(tx: Tx, member: Member, caseId: string | undefined) {
  const shell = await readCase(tx, caseId);
  if (shell.ownerOrganisationId !== member.organisationId) throw new NotFound();
  const person = found(await selectPersonDetails(tx, shell.id));
  return { shell, person: { ...person, protection: protectionOf(person) }, team: await selectTeam(tx, shell.id) };
}
export type PersonPage = Awaited<ReturnType<typeof readPerson>>;

export interface PersonToSave extends IdentityChange, Omit<PersonChange, 'protectedIdentity' | 'namedOnly'> {
  number: PersonNumber | null;
  protection: Protection;
  /** Rows of the team that see her name, where it is protected. */
  named: string[];
}

/** Changes who somebody is said to be; false when the caller has shut the case to herself by it. @throws VersionConflict when a colleague saved first */
export async function savePerson(tx: Tx, member: Member, caseId: string, toSave: PersonToSave, version: number): Promise<boolean> {
  const { shell, person, team } = await readPerson(tx, member, caseId);
  if (!toSave.firstName && !toSave.lastName && !toSave.alias) throw new InvalidForm({ alias: m.people_person_nameless() });
  const isProtected = toSave.protection !== 'none';
  const named = team.filter((each) => toSave.named.includes(each.id));
  if (isProtected && !named.some((each) => each.organisationId === shell.ownerOrganisationId)) {
    throw new InvalidForm({ named: m.people_person_named_missing() });
  }
  const stands = found(await lockPerson(tx, person.id));
  if (stands !== version) throw new VersionConflict(differences(person, toSave), stands);
  if (toSave.number && toSave.number.number !== person.number) {
    await giveNumber(tx, person.id, { ...toSave.number, birthDate: birthDate(toSave.number.number) ?? null });
  }
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'person_changed' });
  await updateIdentity(tx, person.id, toSave);
  if (isProtected) await nameThem(tx, caseId, named.filter((each) => !each.seesProtected), true);
  await updatePerson(tx, person.id, { ...toSave, ...protectionFlags(toSave.protection) });
  if (isProtected) await nameThem(tx, caseId, ownLast(team, member).filter((each) => each.seesProtected && !named.includes(each)), false);
  return toSave.protection !== 'named_only' || named.some((each) => each.userId === member.userId);
}

async function nameThem(tx: Tx, caseId: string, members: TeamMember[], sees: boolean): Promise<void> {
  for (const each of members) await nameTeamMember(tx, caseId, each.id, sees);
}

/** Whoever takes her own name off the list does so after the others: afterwards she may not. */
function ownLast(team: TeamMember[], { userId }: Member): TeamMember[] {
  return team.toSorted((a, b) => Number(a.userId === userId) - Number(b.userId === userId));
}

function differences(now: PersonDetails, mine: PersonToSave) {
  const rows: [string, string | null, string | null][] = [
    [m.people_person_first_name(), now.firstName, mine.firstName],
    [m.people_person_last_name(), now.lastName, mine.lastName],
    [m.people_person_alias(), now.alias, mine.alias],
    [m.people_person_municipality(), now.municipality, mine.municipality],
    [m.people_person_safe_contact(), now.safeContact, mine.safeContact],
    [m.people_person_language(), now.motherTongue, mine.motherTongue],
    [m.people_person_protection(), words[protectionOf(now)](), words[mine.protection]()],
  ];
  return rows.filter(([, theirs, yours]) => theirs !== yours).map(([label, theirs, yours]) => ({ label, theirs: theirs ?? '', yours: yours ?? '' }));
}

const words: Record<Protection, () => string> = {
  none: m.people_protection_none, marked: m.people_protection_marked, named_only: m.people_protection_named_only,
};
