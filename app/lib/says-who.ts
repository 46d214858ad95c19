/** What tells who somebody is: a number of hers, a way to reach her, or words that look like a name or a street address. */
export type Sign = 'number' | 'phone' | 'email' | 'address' | 'name';

const signs: [Sign, RegExp][] = [
  ['number', /(?<![\d-])(?:\d{2})?\d{6}[-+ ]?\d{4}(?![\d-])/gu],
  ['phone', /(?<![\d-])(?:\+46[\s-]?|0)\d(?:[\s-]?\d){6,10}(?!\d)/gu],
  ['email', /[^\s@<>,;]+@[^\s@<>,;]+\.[\p{L}]{2,}/gu],
  ['address', /\p{L}*(?:gatan|vägen|gränd|gränden|torget|stigen|allén|backen)\s+\d{1,4}(?:\s?[a-z](?!\p{L}))?/giu],
  ['name', /(?<![.!?:]\s*)(?<=[\p{L},]\s)\p{Lu}\p{Ll}+(?:\s|-)\p{Lu}\p{Ll}+/gu],
  ['name', /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/gu],
];

/** What in a text tells who somebody is, with the very words, in the order of `Sign`. */
export function signsIn(text: string): { sign: Sign; words: string }[] {
  return signs.flatMap(([sign, pattern]) => [...text.trim().matchAll(pattern)].map(([words]) => ({ sign, words: words.trim() })));
}

/**
 * Whether a text that is to say nothing of who somebody is holds a person's number, a telephone number, an address of e-mail or two
 * words together that look like a name.
 */
export function saysWho(text: string): boolean {
  return signsIn(text).some(({ sign }) => sign !== 'address');
}

/** What to do about texts that name no participant: refuse a person's number, ask about a way to reach somebody. */
export function nameProblem(texts: readonly (string | null)[], nobodyNamed: boolean): 'refuse' | 'ask' | null {
  const found = texts.flatMap((text) => signsIn(text ?? '')).map(({ sign }) => sign).filter((sign) => sign !== 'name');
  if (found.includes('number')) return 'refuse';
  return found.length > 0 && !nobodyNamed ? 'ask' : null;
}

/** Whether a text names one of these persons, or holds a number of a person. */
export function namesPerson(text: string, names: readonly string[]): boolean {
  if (signsIn(text).some(({ sign }) => sign === 'number')) return true;
  const words = ` ${plainWords(text)} `;
  return names.map(plainWords).some((name) => name !== '' && words.includes(` ${name} `));
}

function plainWords(text: string): string {
  return text.toLocaleLowerCase('sv').split(/[^\p{L}\p{M}]+/u).filter(Boolean).join(' ');
}
