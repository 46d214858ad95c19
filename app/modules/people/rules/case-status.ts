/** The way of a case, in its order. */
export const caseStatuses = [
  'received', 'awaiting_consent', 'assessment', 'awaiting_council', 'planning', 'active', 'paused', 'closed',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

const next: Record<CaseStatus, readonly CaseStatus[]> = {
  received: ['awaiting_consent', 'assessment', 'closed'],
  awaiting_consent: ['assessment', 'paused', 'closed'],
  assessment: ['awaiting_council', 'planning', 'paused', 'closed'],
  awaiting_council: ['planning', 'assessment', 'paused', 'closed'],
  planning: ['active', 'awaiting_council', 'paused', 'closed'],
  active: ['planning', 'awaiting_council', 'paused', 'closed'],
  paused: ['awaiting_consent', 'assessment', 'awaiting_council', 'planning', 'active', 'closed'],
  closed: [],
};

/** Whether a case may move from one status to another. Staying is no move. */
export function mayMove(from: CaseStatus, to: CaseStatus): boolean {
  return next[from].includes(to);
}

/** Whether `to` lies further along the way than `from`, so that a command may take the case there by itself. */
export function isForward(from: CaseStatus, to: CaseStatus): boolean {
  return from !== 'closed' && from !== 'paused' && caseStatuses.indexOf(to) > caseStatuses.indexOf(from);
}
