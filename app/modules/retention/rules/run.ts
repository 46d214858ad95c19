export type RunState = 'counting' | 'counted' | 'proposed' | 'approved' | 'done' | 'dropped';
export type Verdict = 'due' | 'held' | 'preserved' | 'waits';

export const verdictsInOrder: readonly Verdict[] = ['due', 'held', 'preserved', 'waits'];

/** How much of one verdict there is. */
export interface VerdictCount {
  cases: number;
  persons: number;
  kinds: Record<string, number>;
}

/** What went, kind by kind, with a hash of the sorted ids. */
export interface Proof {
  cases: number;
  persons: number;
  kinds: Record<string, { rows: number; hash: string }>;
}

export interface RunCounts {
  found?: Partial<Record<Verdict, VerdictCount>>;
  removed?: Proof;
}

export interface Run {
  id: string;
  state: RunState;
  counts: RunCounts;
  createdAt: string;
  createdBy: string | null;
  proposedBy: string | null;
  proposedAt: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  doneAt: string | null;
  removedHash: string | null;
}

/** An opaque reference to a case, short enough to read out: the part of its id that is drawn at random. */
export function caseReference(caseId: string): string {
  return caseId.slice(-12);
}
