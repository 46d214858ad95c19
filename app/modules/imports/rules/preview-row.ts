import type { CellProblem, CellRemark } from './problem.ts';

export const verdicts = ['bad', 'changed', 'new', 'new_case', 'known', 'told', 'removed'] as const;
export type Verdict = (typeof verdicts)[number];

/** What would happen to one row of a file, and why. */
export type PreviewRow = {
  position: number;
  file: string;
  row: number;
  label: string | null;
  verdict: Verdict;
  findings: (CellProblem | CellRemark)[];
};

export function isVerdict(text: string | null): text is Verdict {
  return (verdicts as readonly (string | null)[]).includes(text);
}
