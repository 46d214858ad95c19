import { m } from '#app/paraglide/messages.js';

/** Stands on paper only: where the page comes from. */
export function PrintHead({ collaboration, organisation }: { collaboration: string; organisation: string | null }) {
  return (
    <div className="s-print-head" aria-hidden="true">
      <span>{[collaboration, organisation].filter(Boolean).join(' · ')}</span>
      <span>{m.layout_product()}</span>
    </div>
  );
}
