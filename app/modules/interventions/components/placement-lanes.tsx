import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { LaneChart, type Lane } from '#app/ui/index.ts';
import { placementState, type PlacementPeriod } from '../rules/placement-state.ts';
import { stateTones } from './labels.ts';

export interface PlacementInLane extends PlacementPeriod {
  id: string;
  interventionName: string;
  providerName: string | null;
  extentPercent: number | null;
}

interface PlacementLanesProps {
  caseId: string;
  today: string;
  places: PlacementInLane[];
}

/** The places of a case as parallel bars. */
export function PlacementLanes({ caseId, today, places }: PlacementLanesProps) {
  const starts = places.map((place) => place.startsOn);
  const ends = places.map((place) => place.endsOn ?? today);
  const from = [today, ...starts].reduce((first, day) => (day < first ? day : first));
  const to = [today, ...ends].reduce((last, day) => (day > last ? day : last));
  return <LaneChart caption={m.interventions_lanes()} from={from} to={to} today={today} lanes={places.map(lane)} />;

  function lane(place: PlacementInLane): Lane {
    const state = placementState(place, today);
    return {
      id: place.id,
      label: place.interventionName,
      to: url('placements.show', { caseId, placementId: place.id }),
      note: [place.providerName, place.extentPercent === null ? null : m.interventions_percent({ percent: place.extentPercent })]
        .filter(Boolean)
        .join(' · '),
      bars: [{ from: place.startsOn, to: place.endsOn, tone: stateTones[state], planned: state === 'planned' }],
    };
  }
}
