import { m } from '#app/paraglide/messages.js';
import { Figure } from '#app/ui/index.ts';
import { totalText } from '#app/ui/text/amount.ts';
import type { ActivityView } from '../commands/read-plan.ts';
import { kindLabel } from './labels.ts';

/** How the figure came about: what held meetings and attendance add, and by which rule. */
export function Counted({ view }: { view: ActivityView }) {
  const { activity, counts } = view;
  const meets = activity.kinds.length > 0 || counts.meetings.meetingsHigh > 0;
  if (!meets && activity.interventionIds.length === 0) return <p>{m.activities_counted_none()}</p>;
  return (
    <>
      {meets ? <Meetings activity={activity} counts={counts.meetings} /> : null}
      {activity.interventionIds.length > 0 ? <Attendance activity={activity} counts={counts.attendance} /> : null}
    </>
  );
}

function Meetings({ activity, counts }: { activity: ActivityView['activity']; counts: ActivityView['counts']['meetings'] }) {
  const held = totalText({ amount: { low: counts.meetingsLow, high: counts.meetingsHigh, about: false }, missing: 0 });
  return (
    <>
      {activity.kinds.length > 0 ? <p>{m.activities_counted_rule({ kinds: activity.kinds.map(kindLabel).join(', ') })}</p> : null}
      <ul>
        <li>{m.activities_counted_held({ held })}</li>
        <li>
          {m.activities_counted_invited()} <Figure value={counts.invited} />
        </li>
        <li>
          {m.activities_counted_present()} <Figure value={counts.present} />
        </li>
        {counts.withoutPresence > 0 ? <li>{m.activities_counted_without({ count: counts.withoutPresence })}</li> : null}
      </ul>
      {counts.meetingsLow < counts.meetingsHigh ? <p>{m.activities_counted_small()}</p> : null}
    </>
  );
}

function Attendance({ activity, counts }: { activity: ActivityView['activity']; counts: ActivityView['counts']['attendance'] }) {
  const people = totalText({ amount: { low: counts.peopleLow, high: counts.peopleHigh, about: false }, missing: 0 });
  return (
    <>
      <p>{m.activities_counted_attendance({ interventions: activity.interventionNames.join(', ') })}</p>
      <ul>
        <li>{m.activities_counted_came({ people })}</li>
        {counts.hours ? <li>{m.activities_counted_hours({ hours: totalText({ amount: { ...counts.hours, about: false }, missing: 0 }) })}</li> : null}
      </ul>
      {counts.peopleLow < counts.peopleHigh ? <p>{m.activities_counted_few()}</p> : null}
    </>
  );
}
