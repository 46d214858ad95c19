export type Verdict = 'waiting' | 'taken' | 'declined' | 'divided';

/** What reviewers have said together: two must say the same; one of each is to be talked over. */
export function verdictOf(reviews: readonly { verdict: 'take' | 'decline' }[]): Verdict {
  const taken = reviews.filter(({ verdict }) => verdict === 'take').length;
  const declined = reviews.length - taken;
  if (taken >= 2) return 'taken';
  if (declined >= 2) return 'declined';
  return reviews.length >= 2 ? 'divided' : 'waiting';
}
