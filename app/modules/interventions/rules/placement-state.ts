export type PlacementState = 'planned' | 'running' | 'due' | 'ended';

export interface PlacementPeriod {
  startsOn: string;
  endsOn: string | null;
  closedOn: string | null;
}

/** Where a place stands on a day. `due`: its planned end has passed and nobody has closed it. */
export function placementState(place: PlacementPeriod, day: string): PlacementState {
  if (place.closedOn !== null) return 'ended';
  if (day < place.startsOn) return 'planned';
  return place.endsOn !== null && place.endsOn < day ? 'due' : 'running';
}
