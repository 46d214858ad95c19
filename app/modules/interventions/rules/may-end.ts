export type EndProblem = 'before_start' | 'in_future';

/** Whether a place that began on a day may be said to have ended on another. */
export function endProblem(startsOn: string, endedOn: string, today: string): EndProblem | null {
  if (endedOn < startsOn) return 'before_start';
  return endedOn > today ? 'in_future' : null;
}

export type ExtensionProblem = 'not_later' | 'closed';

/** Whether a place may go on until another day. */
export function extensionProblem(place: { endsOn: string | null; closedOn: string | null }, until: string): ExtensionProblem | null {
  if (place.closedOn !== null) return 'closed';
  return place.endsOn !== null && until <= place.endsOn ? 'not_later' : null;
}
