export const takeoverStates = ['asked', 'taken_over', 'not_taken_over'] as const;
export type TakeoverState = (typeof takeoverStates)[number];

export type Standing = 'tried' | 'described' | TakeoverState;

/** How far a method has come: taken over by somebody, asked about, said no to by all who were asked, described, or tried. */
export function standingOf(state: 'tried' | 'described', takeovers: readonly { state: TakeoverState }[]): Standing {
  const states = takeovers.map((takeover) => takeover.state);
  for (const further of ['taken_over', 'asked', 'not_taken_over'] as const) if (states.includes(further)) return further;
  return state;
}
