import { m } from '#app/paraglide/messages.js';
import { Figure, VisuallyHidden } from '#app/ui/index.ts';

/** A count, or the mark of one that is too small to show. */
export function ShownCount({ count }: { count: number | null }) {
  if (count !== null) return <Figure value={count} />;
  return (
    <>
      <span aria-hidden="true">*</span>
      <VisuallyHidden>{m.barriers_hidden()}</VisuallyHidden>
    </>
  );
}
