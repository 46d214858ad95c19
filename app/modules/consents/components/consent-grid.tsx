import { categories } from '#app/lib/categories.ts';
import { m } from '#app/paraglide/messages.js';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { CheckboxGroup } from '#app/ui/index.ts';
import type { NewConsentPage } from '../commands/read-consents.ts';

interface ConsentGridProps {
  organisations: NewConsentPage['organisations'];
  /** `ORGANISATION.CATEGORY` */
  chosen: string[];
}

/** For staff: single boxes, organisation by organisation. Who she is follows by itself. */
export function ConsentGrid({ organisations, chosen }: ConsentGridProps) {
  const offered = categories.filter((category) => category !== 'identity');
  return (
    <details className="s-consent-grid" open={chosen.length > 0}>
      <summary>{m.consents_grid()}</summary>
      <p>{m.consents_grid_lead()}</p>
      {organisations.map(({ id, name }) => (
        <CheckboxGroup
          key={id}
          name="boxes"
          label={name}
          inline
          defaultValue={chosen.filter((box) => box.startsWith(id))}
          options={offered.map((category) => ({ value: `${id}.${category}`, label: categoryLabel(category) }))}
        />
      ))}
    </details>
  );
}
