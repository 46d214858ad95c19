import type { Tx } from '#app/platform/db/index.ts';
import { VersionConflict } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertGroup, updateGroup, type GroupFrame } from '../data/groups.ts';
import { readGroup } from './read-group.ts';

export async function addGroup(tx: Tx, group: GroupFrame): Promise<string> {
  const id = newId();
  await once(() => insertGroup(tx, { ...group, id }));
  return id;
}

export async function changeGroup(tx: Tx, id: string, version: number, group: GroupFrame): Promise<void> {
  const before = await readGroup(tx, id);
  if (await once(() => updateGroup(tx, id, version, group))) return;
  throw new VersionConflict([{ label: m.steering_name(), theirs: before.name, yours: group.name }], before.version);
}

function once<T>(write: () => Promise<T>): Promise<T> {
  return unlessTaken('steering_groups_collaboration_id_name_key', { name: m.steering_error_taken() }, write);
}
