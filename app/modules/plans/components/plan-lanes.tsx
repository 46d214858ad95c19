import { LaneChart, type Lane } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { barOf, spanOf } from '../rules/span.ts';
import type { PlanView } from '../commands/read-plan.ts';
import { actionTone, whoLabel } from './labels.ts';

/** What goes on beside each other, as bars. */
export function PlanLanes({ view, today }: { view: PlanView; today: string }) {
  const actions = view.goals.flatMap((goal) => goal.actions);
  const lanes: Lane[] = actions.flatMap((action) => {
    const bar = barOf(action, today);
    if (!bar) return [];
    return [{ id: action.id, label: action.text, note: whoLabel(action), bars: [{ ...bar, tone: actionTone[action.state] }] }];
  });
  if (lanes.length === 0) return null;
  return <LaneChart caption={m.plans_lanes()} lanes={lanes} {...spanOf(actions, today, view.plan.followUpOn)} today={today} />;
}
