import { totalOf, type Quantity, type Total } from '#app/lib/quantity.ts';

export type Comparison = 'no_figure' | 'reached' | 'under_way' | 'below' | 'unclear';

/** An estimate is taken for at most so much off. */
const off = 0.1;

/**
 * Whether what was planned was done, where the figures are exact enough to say so. While its time is not over, what is less than
 * planned is under way.
 */
export function compare(planned: Quantity | null, done: Total, isOver: boolean): Comparison {
  const wanted = planned ? totalOf(planned).amount : null;
  if (!wanted) return 'no_figure';
  const [least, most] = boundsOf(done);
  if (least >= (wanted.high ?? wanted.low)) return 'reached';
  if (!isOver) return 'under_way';
  return most < wanted.low ? 'below' : 'unclear';
}

function boundsOf({ amount, missing }: Total): [number, number] {
  if (!amount) return [0, Infinity];
  const spread = amount.about ? off : 0;
  const most = missing > 0 || amount.high === null ? Infinity : amount.high * (1 + spread);
  return [amount.low * (1 - spread), most];
}
