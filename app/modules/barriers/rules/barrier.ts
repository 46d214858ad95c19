export const barrierStates = ['reported', 'recognised', 'in_progress', 'removed', 'cannot_be_removed'] as const;
export type BarrierState = (typeof barrierStates)[number];

export const barrierLevels = ['local', 'regional', 'national'] as const;
export type BarrierLevel = (typeof barrierLevels)[number];

export const barrierThemes = [
  'information', 'rules', 'finances', 'education', 'language', 'health', 'housing', 'family', 'transport', 'digital', 'treatment', 'equality',
  'violence', 'cooperation', 'employers', 'other',
] as const;
export type BarrierTheme = (typeof barrierThemes)[number];

export const legalTests = ['lack_of_information', 'within_definition', 'handled_before'] as const;
export type LegalTest = (typeof legalTests)[number];

export const ownerStates = ['asked', 'accepted', 'declined'] as const;
export type OwnerState = (typeof ownerStates)[number];

export type LogKind =
  | 'reported' | 'recognised' | 'in_progress' | 'removed' | 'cannot_be_removed' | 'owner_asked' | 'owner_accepted' | 'owner_declined'
  | 'owner_answered' | 'merged' | 'unmerged' | 'split' | 'linked' | 'changed' | 'done' | 'meeting';

/** What a barrier's reporters are told of; the rest stands in its log. */
export const news: readonly LogKind[] = ['recognised', 'owner_accepted', 'owner_declined', 'owner_answered', 'removed', 'cannot_be_removed', 'merged'];

const moves: Record<BarrierState, readonly BarrierState[]> = {
  reported: ['recognised', 'cannot_be_removed'],
  recognised: ['in_progress', 'removed', 'cannot_be_removed'],
  in_progress: ['removed', 'cannot_be_removed', 'recognised'],
  removed: ['in_progress'],
  cannot_be_removed: ['recognised', 'in_progress'],
};

/** Where a barrier may go next; an owner that has accepted moves it on, but does not say anew that it is recognised. */
export function nextStates(state: BarrierState, who: 'keeper' | 'owner'): readonly BarrierState[] {
  return who === 'keeper' ? moves[state] : moves[state].filter((to) => to !== 'recognised');
}

/** What can be done on a barrier's page. */
export type Deed = 'answer' | 'ask' | 'move' | 'done';

interface Standing {
  state: BarrierState;
  keeps: boolean;
  /** What the reader's own organisation has answered, where it was asked. */
  mine: OwnerState | null;
  hasOwners: boolean;
}

/** What waits on the reader first, if anything: it stands open on the page, and the rest is there to be opened. */
export function nextDeed({ state, keeps, mine, hasOwners }: Standing): Deed | null {
  if (mine === 'asked') return 'answer';
  if (keeps && state === 'reported') return 'move';
  if (keeps && state === 'recognised' && !hasOwners) return 'ask';
  return mine === 'accepted' && state === 'in_progress' ? 'move' : null;
}

/** What must be said with a move. */
export function asksFor(to: BarrierState): 'reason' | 'removedByWhat' | null {
  if (to === 'cannot_be_removed') return 'reason';
  return to === 'removed' ? 'removedByWhat' : null;
}
