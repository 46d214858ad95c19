import { m } from '#app/paraglide/messages.js';
import type { Tone } from '#app/ui/index.ts';
import type { CountedKind, TargetGroup, Unit } from '../rules/activity.ts';
import type { Comparison } from '../rules/compare.ts';

const groups: Record<TargetGroup, () => string> = {
  participants: m.activities_group_participants, staff: m.activities_group_staff, partners: m.activities_group_partners,
  public: m.activities_group_public, others: m.activities_group_others,
};

const unitNames: Record<Unit, () => string> = {
  occasions: m.activities_unit_occasions, people: m.activities_unit_people, visits: m.activities_unit_visits, hours: m.activities_unit_hours,
  pieces: m.activities_unit_pieces,
};

const kinds: Record<CountedKind, () => string> = {
  council: m.activities_kind_council, three_party: m.activities_kind_three_party, sip: m.activities_kind_sip,
  open_sitting: m.activities_kind_open_sitting, partnership: m.activities_kind_partnership,
  dialogue_seminar: m.activities_kind_dialogue_seminar, steering: m.activities_kind_steering, other: m.activities_kind_other,
};

const comparisons: Record<Comparison, { label: () => string; tone: Tone }> = {
  no_figure: { label: m.activities_compare_no_figure, tone: 'neutral' },
  reached: { label: m.activities_compare_reached, tone: 'good' },
  under_way: { label: m.activities_compare_under_way, tone: 'accent' },
  below: { label: m.activities_compare_below, tone: 'due' },
  unclear: { label: m.activities_compare_unclear, tone: 'neutral' },
};

/** `Deltagare och personal`. */
export function groupsLabel(chosen: readonly TargetGroup[]): string {
  const names = chosen.map((group) => groups[group]());
  const last = names.at(-1) ?? '';
  const text = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${m.activities_and()} ${last}`;
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export function groupLabel(group: TargetGroup): string {
  return groupsLabel([group]);
}

export function unitLabel(unit: Unit): string {
  return unitNames[unit]();
}

export function kindLabel(kind: CountedKind): string {
  return kinds[kind]();
}

export function comparisonLabel(comparison: Comparison): { label: string; tone: Tone } {
  const { label, tone } = comparisons[comparison];
  return { label: label(), tone };
}
