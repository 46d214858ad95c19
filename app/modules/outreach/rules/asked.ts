import { channels, type Channel } from './channels.ts';

const longest = 100;

/** The words that a list is asked for. */
export function readWords(query: URLSearchParams): string {
  return (query.get('ord') ?? '').trim().slice(0, longest);
}

/** What the log of dissemination is asked for. */
export interface SpreadAsked {
  words: string;
  channel: Channel | null;
  year: number | null;
}

export function readSpreadAsked(query: URLSearchParams): SpreadAsked {
  const year = query.get('ar') ?? '';
  return {
    words: readWords(query),
    channel: channels.find((each) => each === query.get('hur')) ?? null,
    year: /^[12]\d{3}$/.test(year) ? Number(year) : null,
  };
}
