import { formatDate } from '#app/lib/format-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { insertPlan, planIsNamed, selectPlan, updatePlan, type PlanFrame } from '../data/plans.ts';

/** Adds a plan. */
export async function addPlan(tx: Tx, member: Member, plan: PlanFrame): Promise<string> {
  await refuseNamesake(tx, plan.name, null);
  const id = newId();
  await insertPlan(tx, { ...plan, id, createdBy: member.userId });
  return id;
}

export async function changePlan(tx: Tx, id: string, version: number, plan: PlanFrame): Promise<void> {
  const before = found(await selectPlan(tx, id));
  await refuseNamesake(tx, plan.name, id);
  if (await updatePlan(tx, id, version, plan)) return;
  const day = (date: string) => formatDate(date, getLocale());
  const rows = [
    { label: m.activities_plan_name(), theirs: before.name, yours: plan.name },
    { label: m.activities_from(), theirs: day(before.startsOn), yours: day(plan.startsOn) },
    { label: m.activities_to(), theirs: day(before.endsOn), yours: day(plan.endsOn) },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

async function refuseNamesake(tx: Tx, name: string, except: string | null): Promise<void> {
  if (await planIsNamed(tx, name, except)) throw new InvalidForm({ name: m.activities_error_plan_taken() });
}
