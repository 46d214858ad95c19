/** The states of a referral, in the order of its way. */
export const referralStates = ['draft', 'sent', 'complement_requested', 'accepted', 'declined', 'withdrawn'] as const;
export type ReferralState = (typeof referralStates)[number];

export type ReferralSide = 'author' | 'receiver';
export type ReferralAct = 'send' | 'answer' | 'withdraw' | 'accept' | 'decline' | 'ask';

interface Move {
  by: ReferralSide;
  from: readonly ReferralState[];
  to: ReferralState;
}

const moves: Record<ReferralAct, Move> = {
  send: { by: 'author', from: ['draft'], to: 'sent' },
  answer: { by: 'author', from: ['complement_requested'], to: 'sent' },
  withdraw: { by: 'author', from: ['draft', 'sent', 'complement_requested'], to: 'withdrawn' },
  accept: { by: 'receiver', from: ['sent', 'complement_requested'], to: 'accepted' },
  decline: { by: 'receiver', from: ['sent', 'complement_requested'], to: 'declined' },
  ask: { by: 'receiver', from: ['sent'], to: 'complement_requested' },
};

export const referralActs = Object.keys(moves) as ReferralAct[];

/** Whether somebody on this side may do this with a referral in this state. */
export function mayAct(state: ReferralState, by: ReferralSide, act: ReferralAct): boolean {
  const move = moves[act];
  return move.by === by && move.from.includes(state);
}

/** The state that an act leads to. */
export function stateAfter(act: ReferralAct): ReferralState {
  return moves[act].to;
}

/** Whose turn it is. */
export function waitsOn(state: ReferralState): ReferralSide | 'nobody' {
  if (state === 'sent') return 'receiver';
  return state === 'draft' || state === 'complement_requested' ? 'author' : 'nobody';
}

const urgency: Record<ReferralState, number> = {
  complement_requested: 0, draft: 1, sent: 2, accepted: 3, declined: 3, withdrawn: 4,
};

/** For the author's list: what waits on her first, then what waits on others, oldest first; the decided last, newest first. */
export function compareForAuthor(a: { state: ReferralState; on: string }, b: { state: ReferralState; on: string }): number {
  const difference = urgency[a.state] - urgency[b.state];
  if (difference !== 0) return difference;
  const open = waitsOn(a.state) !== 'nobody';
  return open ? a.on.localeCompare(b.on) : b.on.localeCompare(a.on);
}
