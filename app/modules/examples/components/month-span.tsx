import { m } from '#app/paraglide/messages.js';
import { Month } from '#app/ui/index.ts';

/** From a month to a month; one that has no end goes on. */
export function MonthSpan({ from, to }: { from: string; to: string | null }) {
  return (
    <>
      <Month month={from} /> – {to === null ? m.examples_goes_on() : <Month month={to} />}
    </>
  );
}
