import { today } from '#app/lib/local-date.ts';
import type { Total } from '#app/lib/quantity.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectActivities, selectActivity, type ActivityRow } from '../data/activities.ts';
import { countActivity, countPlan } from '../data/counts.ts';
import { selectPlan, selectPlans, type PlanRow } from '../data/plans.ts';
import { selectDone, selectRows } from '../data/rows.ts';
import { compare, type Comparison } from '../rules/compare.ts';
import { doneOf, type Counts } from '../rules/done.ts';
import { planReport, type ReportGroup, type ReportLine } from '../rules/plan-report.ts';
import { listHeldMeetings } from './meetings.ts';

const rowsPerPage = 50;

export interface PlanView {
  plan: PlanRow;
  groups: ReportGroup<ActivityRow>[];
}

export const listPlans = selectPlans;

/** A plan with what was planned and done in each activity, and sums where several share target groups and unit. */
export async function readPlan(tx: Tx, id: string | undefined): Promise<PlanView> {
  return readWhole(tx, found(await selectPlan(tx, id ?? '')));
}

/** A plan that has been read already, with its activities and sums. */
export async function readWhole(tx: Tx, plan: PlanRow): Promise<PlanView> {
  const activities = new Map((await selectActivities(tx, plan.id)).map((activity) => [activity.id, activity]));
  const rows = Map.groupBy(await selectDone(tx, { planId: plan.id }), ({ activityId }) => activityId);
  const counts = new Map((await countPlan(tx, plan.id)).map((each) => [key(each.ids), each.counts]));
  const countsOf = (ids: readonly string[]): Counts => found(counts.get(key(ids)));
  const lines = [...activities.values()].map((activity) => ({
    ...activity, rows: rows.get(activity.id) ?? [], counts: countsOf([activity.id]), isOver: isOver(activity, plan),
  }));
  const shown = ({ line, ...said }: ReportLine) => ({ ...said, line: found(activities.get(line.id)) });
  return { plan, groups: planReport(lines, countsOf).map((group) => ({ ...group, lines: group.lines.map(shown) })) };
}

function isOver(activity: ActivityRow, plan: PlanRow): boolean {
  return (activity.endsOn ?? plan.endsOn) < today();
}

function key(ids: readonly string[]): string {
  return ids.toSorted().join(' ');
}

export interface ActivityView {
  activity: ActivityRow;
  plan: PlanRow;
  counts: Counts;
  done: Total;
  comparison: Comparison;
}

/** An activity with what was done in it. */
export async function readActivity(tx: Tx, id: string | undefined): Promise<ActivityView> {
  const activity = found(await selectActivity(tx, id ?? ''));
  const plan = found(await selectPlan(tx, activity.planId));
  const counts = await countActivity(tx, activity.id);
  const done = doneOf(activity.unit, await selectDone(tx, { activityId: activity.id }), counts);
  return { activity, plan, counts, done, comparison: compare(activity.planned, done, isOver(activity, plan)) };
}

/** One page of what was written by hand in an activity, the latest first. */
export async function listRows(tx: Tx, member: Member, activityId: string, askedPage: string | null) {
  const page = Math.max(1, Math.trunc(Number(askedPage ?? 1)) || 1);
  const meetings = roleMay(member.role, 'project.write') ? await listHeldMeetings(tx) : [];
  const titles = new Map(meetings.map((meeting) => [meeting.id, meeting.title]));
  const { rows, total } = await selectRows(tx, activityId, { titles, limit: rowsPerPage, offset: (page - 1) * rowsPerPage });
  return { rows, total, page, pages: Math.ceil(total / rowsPerPage) };
}
