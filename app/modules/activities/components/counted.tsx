import { m } from '#app/paraglide/messages.js';
import { Figure } from '#app/ui/index.ts';
import { totalText } from '#app/ui/text/amount.ts';
import type { ActivityView } from '../commands/read-plan.ts';
import { kindLabel } from './labels.ts';

/** How the figure came about: what held meetings add, and by which rule. */
export function Counted({ view }: { view: ActivityView }) {
  const { activity, counts } = view;
  if (activity.kinds.length === 0 && counts.meetingsHigh === 0) return <p>{m.activities_counted_none()}</p>;
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
