import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { groupIsNamed, insertGroup, updateGroup, type GroupFrame } from '../data/groups.ts';
import { readGroup } from './read-group.ts';

export async function addGroup(tx: Tx, group: GroupFrame): Promise<string> {
  await refuseNamesake(tx, group.name, null);
  const id = newId();
  await insertGroup(tx, { ...group, id });
  return id;
}

export async function changeGroup(tx: Tx, id: string, version: number, group: GroupFrame): Promise<void> {
  const before = await readGroup(tx, id);
  await refuseNamesake(tx, group.name, id);
  if (await updateGroup(tx, id, version, group)) return;
  throw new VersionConflict([{ label: m.steering_name(), theirs: before.name, yours: group.name }], before.version);
}

async function refuseNamesake(tx: Tx, name: string, except: string | null): Promise<void> {
  if (await groupIsNamed(tx, name, except)) throw new InvalidForm({ name: m.steering_error_taken() });
}
