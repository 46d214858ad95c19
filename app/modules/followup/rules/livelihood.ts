import type { LivelihoodSource } from './sources.ts';

export interface LivelihoodShare {
  source: LivelihoodSource;
  sharePercent: number | null;
}

export type LivelihoodProblem = 'nothing' | 'none_excludes';

/** What is wrong with an answer: at least one source, and "Ingen" excludes the others. Shares may sum over 100. */
export function livelihoodProblem(answer: readonly LivelihoodShare[]): LivelihoodProblem | null {
  if (answer.length === 0) return 'nothing';
  return answer.length > 1 && answer.some(({ source }) => source === 'INGEN') ? 'none_excludes' : null;
}

/** Whether two answers say the same. */
export function sameAnswer(a: readonly LivelihoodShare[], b: readonly LivelihoodShare[]): boolean {
  const key = (shares: readonly LivelihoodShare[]) => shares.map(({ source, sharePercent }) => `${source}:${sharePercent}`).toSorted().join();
  return key(a) === key(b);
}
