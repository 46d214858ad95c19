import { firstDayOf, lastDayOf, parseLocalMonth } from '#app/lib/local-date.ts';
import { entryKinds, type EntryKind } from './entry.ts';

/** What can be chosen beside the kinds: ideas that nobody has answered, and entries with a photo or a paper. */
export const otherChoices = ['oppna', 'filer'] as const;
export const choices = [...entryKinds, ...otherChoices] as const;
export type Choice = (typeof choices)[number];

/** What the list of the diary was asked for, as it was typed and as it is understood. */
export interface Asked {
  choice: Choice | null;
  kind: EntryKind | null;
  words: string;
  month: string;
  days: { from: string; to: string } | null;
  /** A month or a year that is none. */
  badMonth: boolean;
}

/** Reads the question of a list out of its address, `slag` and `manad`, a month or a year, and the words that it names. */
export function readAsked(query: URLSearchParams, words: string): Asked {
  const choice = choices.find((each) => each === query.get('slag')) ?? null;
  const month = (query.get('manad') ?? '').trim();
  const days = daysOf(month);
  return {
    choice, month, days,
    kind: choice === 'oppna' ? 'idea' : (entryKinds.find((each) => each === choice) ?? null),
    words,
    badMonth: month !== '' && days === null,
  };
}

function daysOf(typed: string): Asked['days'] {
  if (/^[12]\d{3}$/.test(typed)) return { from: `${typed}-01-01`, to: `${typed}-12-31` };
  const month = parseLocalMonth(typed);
  return month ? { from: firstDayOf(month), to: lastDayOf(month) } : null;
}
