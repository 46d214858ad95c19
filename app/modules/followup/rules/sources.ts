/** Sources of livelihood, by the codes of the exchange format. */
export const livelihoodSources = ['SP', 'SE', 'AE', 'AK', 'AS', 'ET', 'FS', 'ST', 'LÖN', 'EGET', 'FP', 'AN', 'NÄR', 'INGEN'] as const;
export type LivelihoodSource = (typeof livelihoodSources)[number];

export const timepoints = ['start', 'exit', '12_months'] as const;
export type Timepoint = (typeof timepoints)[number];

/** A timepoint as it stands in an address. */
export const timepointPaths: Record<Timepoint, string> = { start: 'start', exit: 'avslut', '12_months': '12-manader' };

export function timepointOfPath(path: string | undefined): Timepoint | undefined {
  return timepoints.find((timepoint) => timepointPaths[timepoint] === path);
}
