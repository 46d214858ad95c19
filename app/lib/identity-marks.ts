export type IdentityMarkKind = 'person_number' | 'phone' | 'email' | 'street';

/** Something in a text that tells who somebody is, from `start` up to `end`. */
export interface IdentityMark {
  kind: IdentityMarkKind;
  start: number;
  end: number;
}

const patterns: [IdentityMarkKind, RegExp][] = [
  ['email', /[^\s@<>,;]+@[^\s@<>,;]+\.[\p{L}]{2,}/gu],
  ['person_number', /(?<![\d-])(?:\d{2})?\d{6}[-+ ]?\d{4}(?![\d-])/g],
  ['phone', /(?<![\d-])(?:\+46[\s-]?|0)\d(?:[\s-]?\d){6,10}(?!\d)/g],
  ['street', /\p{L}*(?:gatan|vägen|gränd|gränden|torget|stigen|allén|backen)\s+\d{1,4}(?:\s?[a-z](?!\p{L}))?/giu],
];

/** Numbers of persons, telephone numbers, addresses of e-mail and street addresses in a text, in their order, none within another. */
export function findIdentityMarks(text: string): IdentityMark[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  const kept: IdentityMark[] = [];
  for (const mark of found) {
    if (!kept.some(({ start, end }) => mark.start < end && start < mark.end)) kept.push(mark);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** What to do about a text that names no participant: refuse a person's number, ask about the rest. */
export function nameProblem(texts: readonly (string | null)[], nobodyNamed: boolean): 'refuse' | 'ask' | null {
  const kinds = texts.flatMap((text) => findIdentityMarks(text ?? '')).map(({ kind }) => kind);
  if (kinds.includes('person_number')) return 'refuse';
  return kinds.length > 0 && !nobodyNamed ? 'ask' : null;
}
