import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { OrganisationKind } from '#app/platform/db/schema.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertArea, insertOrganisation, readArea, readOrganisation, updateArea, updateOrganisation } from '../data/organisations.ts';
import { onceNamed } from './once-named.ts';
import { saveVersion } from './save-version.ts';

interface Named {
  name: string;
}

interface NamedOrganisation extends Named {
  kind: OrganisationKind;
}

export async function addOrganisation(tx: Tx, member: Member, given: NamedOrganisation): Promise<string> {
  const id = newId();
  await onceNamed(() => insertOrganisation(tx, { id, ...given }));
  await audit(tx, actorOf(member), { event: 'admin.organisation_added', recordKind: 'organisation', recordId: id });
  return id;
}

/** Renames an organisation or changes its kind. @throws VersionConflict */
export async function changeOrganisation(
  tx: Tx,
  member: Member,
  given: NamedOrganisation & { id: string; version: number },
  kindLabel: (kind: OrganisationKind) => string,
): Promise<void> {
  await saveVersion({
    write: () => onceNamed(() => updateOrganisation(tx, given)),
    read: () => readOrganisation(tx, given.id),
    compare: (now) => [
      { label: m.organisations_name(), theirs: now.name, yours: given.name },
      { label: m.organisations_kind(), theirs: kindLabel(now.kind), yours: kindLabel(given.kind) },
    ],
  });
  await audit(tx, actorOf(member), { event: 'admin.organisation_changed', recordKind: 'organisation', recordId: given.id });
}

export async function addArea(tx: Tx, member: Member, given: Named): Promise<string> {
  const id = newId();
  await onceNamed(() => insertArea(tx, { id, ...given }));
  await audit(tx, actorOf(member), { event: 'admin.area_added', recordKind: 'area', recordId: id });
  return id;
}

/** Renames an area. @throws VersionConflict */
export async function changeArea(tx: Tx, member: Member, given: Named & { id: string; version: number }): Promise<void> {
  await saveVersion({
    write: () => onceNamed(() => updateArea(tx, given)),
    read: () => readArea(tx, given.id),
    compare: (now) => [{ label: m.organisations_name(), theirs: now.name, yours: given.name }],
  });
  await audit(tx, actorOf(member), { event: 'admin.area_changed', recordKind: 'area', recordId: given.id });
}
