import { formatDate } from '#app/lib/format-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, VersionConflict } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { insertPlan, selectPlan, updatePlan, type PlanFrame } from '../data/plans.ts';

/** Adds a plan. */
export async function addPlan(tx: Tx, member: Member, plan: PlanFrame): Promise<string> {
  const id = newId();
  await once(() => insertPlan(tx, { ...plan, id, createdBy: member.userId }));
  return id;
}

export async function changePlan(tx: Tx, id: string, version: number, plan: PlanFrame): Promise<void> {
  const before = found(await selectPlan(tx, id));
  if (await once(() => updatePlan(tx, id, version, plan))) return;
  const day = (date: string) => formatDate(date, getLocale());
  const rows = [
    { label: m.activities_plan_name(), theirs: before.name, yours: plan.name },
    { label: m.activities_from(), theirs: day(before.startsOn), yours: day(plan.startsOn) },
    { label: m.activities_to(), theirs: day(before.endsOn), yours: day(plan.endsOn) },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

function once<T>(write: () => Promise<T>): Promise<T> {
  return unlessTaken('activity_plans_collaboration_id_name_key', { name: m.activities_error_plan_taken() }, write);
}
