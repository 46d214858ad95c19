interface Days {
  startsOn: string;
  endsOn: string;
}

/** The plan that a day falls in; else the one that ended last before it, else the next to come. */
export function currentOf<T extends Days>(plans: readonly T[], day: string): T | undefined {
  const latest = (those: readonly T[]) => those.toSorted((a, b) => b.endsOn.localeCompare(a.endsOn))[0];
  const under = plans.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  return latest(under) ?? latest(plans.filter(({ endsOn }) => endsOn < day)) ?? plans.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))[0];
}
