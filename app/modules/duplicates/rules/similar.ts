/** What is compared of a person. */
export interface Compared {
  id: string;
  birthDate: string | null;
  gender: string;
  firstName: string | null;
  lastName: string | null;
  numbers: string[];
}

export type Likeness = 'same_number' | 'birth_date_and_name' | 'number_of_same_day';

/**
 * A name as it sounds in Swedish letters: without accents, double letters and the spellings that offices take turns with
 * (Mohammed and Muhamad, Yusuf and Jusuf, Khadija and Kadija).
 */
export function soundOf(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]/gu, '')
    .replace(/ph/g, 'f')
    .replace(/ck|kh|q|c/g, 'k')
    .replace(/[wv]/g, 'v')
    .replace(/[yij]/g, 'i')
    .replace(/z/g, 's')
    .replace(/ou|o/g, 'u')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** How many letters must change between two words, given up above `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}

function soundsLike(a: string, b: string): boolean {
  const [one, other] = [soundOf(a), soundOf(b)];
  if (!one || !other) return false;
  const most = Math.min(one.length, other.length) < 5 ? 1 : 2;
  return one === other || distance(one, other, most) <= most;
}

/** Whether the names may be the same person's, also with first and last name changed over, or one of several last names. */
export function namesMatch(a: Compared, b: Compared): boolean {
  const [first, last] = [a.firstName ?? '', a.lastName ?? ''];
  const lasts = (b.lastName ?? '').split(/[\s-]+/);
  const firsts = (b.firstName ?? '').split(/[\s-]+/);
  const sameFirst = firsts.some((each) => first.split(/[\s-]+/).some((own) => soundsLike(own, each)));
  const sameLast = lasts.some((each) => last.split(/[\s-]+/).some((own) => soundsLike(own, each)));
  return (sameFirst && sameLast) || (soundsLike(first, b.lastName ?? '') && soundsLike(last, b.firstName ?? ''));
}

/** The day that a number tells; a samordningsnummer adds sixty to it. */
function dayOf(number: string): string | null {
  if (!/^\d{12}$/.test(number)) return null;
  const day = Number(number.slice(6, 8));
  return `${number.slice(0, 6)}${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
}

/** Why two persons are likely one, or null. */
export function likeness(a: Compared, b: Compared): Likeness | null {
  if (a.numbers.some((number) => b.numbers.includes(number))) return 'same_number';
  if (!namesMatch(a, b)) return null;
  const days = new Set(a.numbers.map(dayOf));
  if (b.numbers.some((number) => dayOf(number) !== null && days.has(dayOf(number)))) return 'number_of_same_day';
  return a.birthDate !== null && a.birthDate === b.birthDate ? 'birth_date_and_name' : null;
}

/** Every pair among these persons that is likely one; those born the same day are compared, and those with a number in common. */
export function findPairs<T extends Compared>(persons: readonly T[]): { a: T; b: T; why: Likeness }[] {
  const buckets = new Map<string, T[]>();
  for (const person of persons) {
    const days = [person.birthDate?.replaceAll('-', ''), ...person.numbers.map(dayOf), ...person.numbers];
    for (const key of new Set(days)) if (key) buckets.set(key, [...(buckets.get(key) ?? []), person]);
  }
  const pairs = new Map<string, { a: T; b: T; why: Likeness }>();
  for (const bucket of buckets.values()) {
    for (const [index, one] of bucket.entries()) {
      for (const other of bucket.slice(index + 1)) {
        const [a, b] = one.id < other.id ? [one, other] : [other, one];
        const why = a.id === b.id ? null : likeness(a, b);
        if (why) pairs.set(`${a.id}.${b.id}`, { a, b, why });
      }
    }
  }
  return [...pairs.values()];
}
