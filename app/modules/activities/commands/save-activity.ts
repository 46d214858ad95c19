import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, VersionConflict } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertActivity, selectActivity, updateActivity, type ActivityFrame } from '../data/activities.ts';
import { selectPlan } from '../data/plans.ts';
import { inOrder } from '../rules/activity.ts';

/** Adds an activity last in its plan. */
export async function addActivity(tx: Tx, member: Member, planId: string, activity: ActivityFrame): Promise<string> {
  found(await selectPlan(tx, planId));
  const id = newId();
  await once(() => insertActivity(tx, planId, { ...ordered(activity), id, createdBy: member.userId }));
  return id;
}

/** Changes an activity; what was done in it stays. */
export async function changeActivity(tx: Tx, id: string, version: number, activity: ActivityFrame): Promise<void> {
  const before = found(await selectActivity(tx, id));
  if (await once(() => updateActivity(tx, id, version, ordered(activity)))) return;
  const rows = [
    { label: m.activities_name(), theirs: before.name, yours: activity.name },
    { label: m.activities_comment(), theirs: before.comment ?? '', yours: activity.comment ?? '' },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

function ordered(activity: ActivityFrame): ActivityFrame {
  return { ...activity, targetGroups: inOrder(activity.targetGroups) };
}

function once<T>(write: () => Promise<T>): Promise<T> {
  return unlessTaken('activities_collaboration_id_plan_id_area_id_name_key', { name: m.activities_error_taken() }, write);
}
