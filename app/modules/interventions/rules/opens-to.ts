export interface OpenDoor {
  from: string;
  to: string;
  category: string;
}

export interface Parties {
  /** The organisation that owns the case: its identity is what lets anyone see that there is a case. */
  caseOwner: string;
  /** The organisation that owns the placement. */
  placing: string;
  provider: string;
}

/** The categories that the provider's supervisor needs and nothing opens to her today. */
export function missingForProvider(doors: readonly OpenDoor[], { caseOwner, placing, provider }: Parties): ('identity' | 'work')[] {
  const opens = (from: string, category: string) =>
    from === provider || doors.some((door) => door.from === from && door.to === provider && door.category === category);
  return [...(opens(caseOwner, 'identity') ? [] : (['identity'] as const)), ...(opens(placing, 'work') ? [] : (['work'] as const))];
}
