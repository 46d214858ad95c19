import { signsIn } from '#app/lib/says-who.ts';

export type PrivateDetail = 'number' | 'phone' | 'email';

/** What may stand in no public text: a person's number anywhere, ways to reach somebody outside the fields for contacts. */
export function privateDetail(text: string): PrivateDetail | undefined {
  for (const { sign } of signsIn(text)) if (sign === 'number' || sign === 'phone' || sign === 'email') return sign;
  return undefined;
}
