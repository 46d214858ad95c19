/** Why somebody is shut out of a case. */
export const lockReasons = ['relative', 'acquaintance', 'own_case', 'dispute', 'participant_asks', 'other'] as const;
export type LockReason = (typeof lockReasons)[number];

/** Why somebody who does not work with a case reads it all the same. */
export const readingReasons = ['acute', 'absence', 'complaint', 'supervision', 'other'] as const;
export type ReadingReason = (typeof readingReasons)[number];
