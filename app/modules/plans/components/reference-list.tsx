import { Link, LocalDate } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { ReferenceRow } from '../commands/references.ts';
import { referenceLabel } from './labels.ts';

interface ReferenceListProps {
  references: ReferenceRow[];
  /** Where the reader changes those of her own organisation; left out on paper. */
  change?: { caseId: string; ownOrganisationId: string | null };
}

/** Her other plans: who holds them, from when, and where they are kept. */
export function ReferenceList({ references, change }: ReferenceListProps) {
  return (
    <ul className="s-plain-list">
      {references.map((one) => (
        <li key={one.id}>
          <strong>{referenceLabel(one.kind)}</strong>
          <br />
          {one.heldBy}, <LocalDate date={one.datedOn} />
          <br />
          {m.plans_reference_where({ place: one.keptAt })}{' '}
          {change && one.ownerOrganisationId === change.ownOrganisationId ? (
            <Link to={url('plans.reference', { caseId: change.caseId, referenceId: one.id })}>{m.plans_reference_change()}</Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
