import { namesPerson, signsIn } from '#app/lib/says-who.ts';

export interface KnownPerson {
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
}

/** What the writer can be expected to write although it must not stand there. */
export interface Known {
  /** The person of the case that the text comes from: any of her names is asked about. */
  persons: readonly KnownPerson[];
  /** Full names of others that the writer works with. */
  fullNames: readonly string[];
  /** Names that look like a person's and are none. */
  organisations: readonly string[];
  /** What stands in the case, of which nothing is carried over word by word. */
  caseTexts: readonly string[];
}

/**
 * Why a text cannot stand where everybody reads it: `reach` holds a number, a telephone or an e-mail; `named` a known person's full name;
 * `copied` a run of words out of the case; `asks` words that may be a name or an address, which the writer can say that they are not.
 */
export interface PersonProblem {
  field: string;
  kind: 'reach' | 'named' | 'copied' | 'asks';
  words: string[];
}

const run = 7;

export function personProblems(texts: Record<string, string | null>, known: Known, nobodyNamed: boolean): PersonProblem[] {
  return Object.entries(texts).flatMap(([field, text]) => (text ? problemIn(field, text, known, nobodyNamed) : []));
}

function problemIn(field: string, text: string, known: Known, nobodyNamed: boolean): PersonProblem[] {
  const reach = signsIn(text).filter(({ sign }) => sign === 'number' || sign === 'phone' || sign === 'email').map(({ words }) => words);
  if (reach.length > 0) return [{ field, kind: 'reach', words: reach }];
  const named = [...known.fullNames, ...known.persons.map(fullName)].filter((name) => name.includes(' ') && namesPerson(text, [name]));
  if (named.length > 0) return [{ field, kind: 'named', words: named }];
  if (known.caseTexts.some((told) => sharesRun(text, told))) return [{ field, kind: 'copied', words: [] }];
  if (nobodyNamed) return [];
  const found = [...new Set([...looksLikeNames(text, known.organisations), ...singleNames(text, known.persons)])];
  const words = found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
  return words.length > 0 ? [{ field, kind: 'asks', words }] : [];
}

function fullName({ firstName, lastName }: KnownPerson): string {
  return [firstName, lastName].filter(Boolean).join(' ');
}

function looksLikeNames(text: string, organisations: readonly string[]): string[] {
  const without = organisations.reduce((left, name) => left.replaceAll(name, '–'), text);
  return signsIn(without).filter(({ sign }) => sign === 'name' || sign === 'address').map(({ words }) => words);
}

/** Her first name, last name or alias, alone and with a capital letter. */
function singleNames(text: string, persons: readonly KnownPerson[]): string[] {
  const hers = new Set(persons.flatMap(({ firstName, lastName, alias }) => [firstName, lastName, alias]).flatMap((name) => name?.split(/\s+/) ?? []));
  return wordsOf(text).filter((word) => hers.has(word) && /^\p{Lu}/u.test(word));
}

/** Whether seven words follow each other in both. */
function sharesRun(text: string, told: string): boolean {
  const [here, there] = [wordsOf(text.toLocaleLowerCase('sv')), ` ${wordsOf(told.toLocaleLowerCase('sv')).join(' ')} `];
  return here.some((_, index) => index + run <= here.length && there.includes(` ${here.slice(index, index + run).join(' ')} `));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\d]+/u).filter(Boolean);
}
