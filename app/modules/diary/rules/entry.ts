export const entryKinds = ['event', 'idea', 'decision'] as const;
export type EntryKind = (typeof entryKinds)[number];

export const ideaStates = ['open', 'taken_up', 'left'] as const;
export type IdeaState = (typeof ideaStates)[number];

/** An entry holds no more files than this. */
export const mostFiles = 10;

/** The first free place among ten; undefined when all are taken. */
export function freePosition(taken: readonly number[]): number | undefined {
  return Array.from({ length: mostFiles }, (_, index) => index + 1).find((position) => !taken.includes(position));
}
