import { categories, type Category } from '#app/lib/categories.ts';

interface Opened {
  reader: string;
  owner: string;
  category: Category;
  until: string | null;
}

export interface OpenedTo {
  category: Category;
  until: string | null;
  owners: string[];
}

export interface Reader {
  name: string;
  what: OpenedTo[];
}

/** What is open, as one would say it: who may read, what, until when, and who wrote it. */
export function byReader(opened: readonly Opened[]): Reader[] {
  const readers = new Map<string, Map<string, OpenedTo>>();
  for (const { reader, owner, category, until } of opened) {
    const what = readers.get(reader) ?? new Map<string, OpenedTo>();
    const key = `${category} ${until ?? ''}`;
    const entry = what.get(key) ?? { category, until, owners: [] };
    if (!entry.owners.includes(owner)) entry.owners.push(owner);
    readers.set(reader, what.set(key, entry));
  }
  return [...readers].map(([name, what]) => ({ name, what: inOrder([...what.values()]) }));
}

/** Each category once: until the latest day that any of its owners keeps it open. */
export function untilLatest(what: readonly OpenedTo[]): OpenedTo[] {
  const latest = new Map<Category, OpenedTo>();
  for (const one of what) {
    const before = latest.get(one.category);
    const until = before ? later(before.until, one.until) : one.until;
    latest.set(one.category, { ...one, until, owners: [...new Set([...(before?.owners ?? []), ...one.owners])] });
  }
  return [...latest.values()];
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

function inOrder(what: OpenedTo[]): OpenedTo[] {
  return what.toSorted((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category));
}

/** What a line of the log is about, in the words that she is shown. */
export type ReadingKind = 'plan' | 'assessment' | 'notes' | 'consent' | 'meeting' | 'place' | 'follow_up' | 'referral' | 'case';

const prefixes: Record<string, ReadingKind> = {
  plans: 'plan', assessments: 'assessment', notes: 'notes', consents: 'consent', meetings: 'meeting', placements: 'place',
  attendance: 'place', followup: 'follow_up', referrals: 'referral',
};

export function readingKind(event: string): ReadingKind {
  return prefixes[event.split('.')[0] ?? ''] ?? 'case';
}

interface Reading {
  day: string;
  organisation: string;
  event: string;
}

export interface ReadingDay {
  day: string;
  organisation: string;
  kinds: ReadingKind[];
}

/** One line for a day and an organisation, whatever was read there. */
export function byDay(readings: readonly Reading[]): ReadingDay[] {
  const days = new Map<string, ReadingDay>();
  for (const { day, organisation, event } of readings) {
    const key = `${day} ${organisation}`;
    const entry = days.get(key) ?? { day, organisation, kinds: [] };
    const kind = readingKind(event);
    if (!entry.kinds.includes(kind)) entry.kinds.push(kind);
    days.set(key, entry);
  }
  return [...days.values()];
}
