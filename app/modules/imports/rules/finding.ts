import type { FileKind } from './columns.ts';
import type { ProblemCode, ProblemParams, RemarkCode } from './problem.ts';

/** One thing to tell about a file: where it is, and whether it makes the row bad. */
export type Finding = {
  file: string;
  kind: FileKind | undefined;
  row: number;
  column: string | null;
  params?: ProblemParams;
} & ({ bad: true; code: ProblemCode } | { bad: false; code: RemarkCode });

export type FileCount = { kind: FileKind; new: number; known: number; changed: number; bad: number };
