export const meetingKinds = ['council', 'three_party', 'sip', 'open_sitting', 'partnership', 'dialogue_seminar', 'steering', 'other'] as const;
export type MeetingKind = (typeof meetingKinds)[number];
/** Kinds that are called from the room of meetings; a steering group calls its own. */
export const kindsToCall = meetingKinds.filter((kind) => kind !== 'steering');
export type MeetingState = 'planned' | 'held' | 'cancelled';
export type ItemState = 'waiting' | 'discussed' | 'postponed';

export const interpreterOutcomes = ['not_needed', 'came', 'did_not_come', 'not_understood'] as const;
export type InterpreterOutcome = (typeof interpreterOutcomes)[number];

interface Item {
  id: string;
  position: number;
  state: ItemState;
}

/** The case that comes next: the first that waits. */
export function nextItem<T extends Item>(items: readonly T[]): T | undefined {
  return items.filter(({ state }) => state === 'waiting').toSorted((a, b) => a.position - b.position)[0];
}

/** The cases that nothing was decided in, in their order: put off, or never brought up. */
export function leftOver<T extends Item & { decisions: readonly unknown[] }>(items: readonly T[]): T[] {
  return items.filter(({ state, decisions }) => state !== 'discussed' && decisions.length === 0).toSorted((a, b) => a.position - b.position);
}

export interface DecisionRule {
  /** A measure is granted. */
  intervention: boolean;
  ordinaryMeasuresExhausted: boolean;
  participantPresent: boolean;
  interpreter: InterpreterOutcome;
}

export type NoDecision = 'interpreter' | 'ordinary_measures';

/**
 * Why a council cannot decide, or null when it can. With her in the room and an interpreter who failed, nothing she is said to
 * agree to counts; and no measure is granted while the ordinary ones are not exhausted.
 */
export function whyNotDecided(rule: DecisionRule): NoDecision | null {
  const failed = rule.interpreter === 'did_not_come' || rule.interpreter === 'not_understood';
  if (rule.participantPresent && failed) return 'interpreter';
  return rule.intervention && !rule.ordinaryMeasuresExhausted ? 'ordinary_measures' : null;
}
