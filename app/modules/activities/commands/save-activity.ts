import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { activityIsNamed, insertActivity, selectActivity, updateActivity, type ActivityFrame } from '../data/activities.ts';
import { selectPlan } from '../data/plans.ts';
import { inOrder } from '../rules/activity.ts';

/** Adds an activity last in its plan. */
export async function addActivity(tx: Tx, member: Member, planId: string, activity: ActivityFrame): Promise<string> {
  found(await selectPlan(tx, planId));
  await refuseNamesake(tx, planId, activity, null);
  const id = newId();
  await insertActivity(tx, planId, { ...ordered(activity), id, createdBy: member.userId });
  return id;
}

/** Changes an activity; what was done in it stays. */
export async function changeActivity(tx: Tx, id: string, version: number, activity: ActivityFrame): Promise<void> {
  const before = found(await selectActivity(tx, id));
  await refuseNamesake(tx, before.planId, activity, id);
  if (await updateActivity(tx, id, version, ordered(activity))) return;
  const rows = [
    { label: m.activities_name(), theirs: before.name, yours: activity.name },
    { label: m.activities_comment(), theirs: before.comment ?? '', yours: activity.comment ?? '' },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

function ordered(activity: ActivityFrame): ActivityFrame {
  return { ...activity, targetGroups: inOrder(activity.targetGroups) };
}

async function refuseNamesake(tx: Tx, planId: string, activity: ActivityFrame, except: string | null): Promise<void> {
  if (await activityIsNamed(tx, planId, activity, except)) throw new InvalidForm({ name: m.activities_error_taken() });
}
