import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, Notice } from '#app/ui/index.ts';

interface RemainingProps {
  caseId: string;
  placements: { id: string; interventionName: string; endsOn: string | null }[];
  steps: { label: string; dueOn: string; organisationName: string }[];
}

/** What is still open when a case is to be closed, with the way to each. */
export function Remaining({ caseId, placements, steps }: RemainingProps) {
  if (placements.length + steps.length === 0) return <Notice kind="success">{m.followup_nothing_remains()}</Notice>;
  return (
    <Notice kind="warning" title={m.followup_remains()}>
      <ul>
        {placements.map((place) => (
          <li key={place.id}>
            <Link to={url('placements.close', { caseId, placementId: place.id })}>
              {m.followup_remains_placement({ name: place.interventionName })}
            </Link>
          </li>
        ))}
        {steps.map((step) => (
          <li key={`${step.label}${step.dueOn}${step.organisationName}`}>
            {m.followup_remains_step({ name: step.label, organisation: step.organisationName })} <LocalDate date={step.dueOn} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
