import type { Quantity } from '#app/lib/quantity.ts';

export const targetGroups = ['participants', 'staff', 'partners', 'public', 'others'] as const;
export type TargetGroup = (typeof targetGroups)[number];

export const units = ['occasions', 'people', 'visits', 'hours', 'pieces'] as const;
export type Unit = (typeof units)[number];

/** Kinds of meetings that can count as done. */
export const countedKinds = ['council', 'three_party', 'sip', 'open_sitting', 'partnership', 'dialogue_seminar', 'steering', 'other'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** Meetings about one person: they are counted, but nobody is counted in them. */
const aboutSomebody: readonly CountedKind[] = ['three_party', 'sip'];

const fromMeetings: readonly Unit[] = ['occasions', 'people', 'visits'];

/** Whether held meetings of these kinds can be counted in a unit. */
export function mayCount(kinds: readonly CountedKind[], unit: Unit): boolean {
  if (kinds.length === 0 || unit === 'occasions') return true;
  return fromMeetings.includes(unit) && !kinds.some((kind) => aboutSomebody.includes(kind));
}

/** Whether attendance in interventions can be counted in a unit. */
export function mayCountAttendance(interventions: readonly string[], unit: Unit): boolean {
  return interventions.length === 0 || unit === 'people' || unit === 'hours';
}

/** What was planned and for whom; the figure may be left out. */
export interface Line {
  id: string;
  name: string;
  targetGroups: TargetGroup[];
  unit: Unit;
  planned: Quantity | null;
}

/** Target groups in their own order, each once. */
export function inOrder(chosen: readonly TargetGroup[]): TargetGroup[] {
  return targetGroups.filter((group) => chosen.includes(group));
}
