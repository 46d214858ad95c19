import { today } from '#app/lib/local-date.ts';
import type { Total } from '#app/lib/quantity.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectActivities, selectActivity, type ActivityRow } from '../data/activities.ts';
import { countMeetings, countMeetingsOfPlan } from '../data/meetings.ts';
import { selectPlan, selectPlans, type PlanRow } from '../data/plans.ts';
import { selectRows, selectRowsOfPlan, type HandRow } from '../data/rows.ts';
import { compare, type Comparison } from '../rules/compare.ts';
import { doneOf, type MeetingCounts } from '../rules/done.ts';
import { planReport, type LineToReport, type ReportGroup } from '../rules/plan-report.ts';
import { listHeldMeetings } from './meetings.ts';

export type ActivityLine = ActivityRow & LineToReport;

export interface PlanView {
  plan: PlanRow;
  groups: ReportGroup<ActivityLine>[];
}

export const listPlans = selectPlans;

/** A plan with what was planned and done in each activity, and sums where several share target groups and unit. */
export async function readPlan(tx: Tx, id: string | undefined): Promise<PlanView> {
  const plan = found(await selectPlan(tx, id ?? ''));
  const activities = await selectActivities(tx, plan.id);
  const rows = await selectRowsOfPlan(tx, plan.id);
  const counted = await countMeetingsOfPlan(tx, plan.id);
  const counts = new Map(counted.map((each) => [key(each.ids), each.counts]));
  const countsOf = (ids: readonly string[]): MeetingCounts => found(counts.get(key(ids)));
  const lines = activities.map((activity) => ({
    ...activity,
    rows: rows.filter(({ activityId }) => activityId === activity.id),
    counts: countsOf([activity.id]),
    isOver: isOver(activity, plan),
  }));
  return { plan, groups: planReport(lines, countsOf) };
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
  rows: HandRow[];
  counts: MeetingCounts;
  done: Total;
  comparison: Comparison;
}

/** An activity with every row by hand and what held meetings add. */
export async function readActivity(tx: Tx, member: Member, id: string | undefined): Promise<ActivityView> {
  const activity = found(await selectActivity(tx, id ?? ''));
  const plan = found(await selectPlan(tx, activity.planId));
  const meetings = roleMay(member.role, 'project.write') ? await listHeldMeetings(tx) : [];
  const rows = await selectRows(tx, activity.id, new Map(meetings.map((meeting) => [meeting.id, meeting.title])));
  const counts = await countMeetings(tx, activity.id);
  const done = doneOf(activity.unit, rows.filter(({ struckOn }) => struckOn === null), counts);
  return { activity, plan, rows, counts, done, comparison: compare(activity.planned, done, isOver(activity, plan)) };
}
