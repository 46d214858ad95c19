/** Kinds of records that an organisation keeps because it wrote them itself. */
export const keptKinds = ['note', 'answer', 'promise', 'decision', 'place', 'attendance', 'livelihood'] as const;
export type KeptKind = (typeof keptKinds)[number];
