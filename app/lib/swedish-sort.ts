const collator = new Intl.Collator('sv', { numeric: true });

/** Compares two texts by Swedish rules: å, ä and ö last, v and w apart. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A sorted copy by the text that each item gives. */
export function sortSwedish<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  return items.toSorted((a, b) => compareSwedish(textOf(a), textOf(b)));
}
