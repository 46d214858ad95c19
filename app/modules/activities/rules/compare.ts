import { totalOf, type Quantity, type Total } from '#app/lib/quantity.ts';

export type Comparison = 'no_figure' | 'reached' | 'below' | 'unclear';

/** Whether what was planned was done, where the figures are exact enough to say so; an estimate decides when it is not near. */
export function compare(planned: Quantity | null, done: Total): Comparison {
  const wanted = planned ? totalOf(planned).amount : null;
  if (!wanted) return 'no_figure';
  if (!done.amount) return 'unclear';
  const [least, most] = done.amount.about ? [done.amount.low * 0.9, (done.amount.high ?? Infinity) * 1.1] : [done.amount.low, done.amount.high ?? Infinity];
  if (least >= (wanted.high ?? wanted.low)) return 'reached';
  return most < wanted.low && done.missing === 0 ? 'below' : 'unclear';
}
