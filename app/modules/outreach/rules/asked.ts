import { channels, type Channel } from './channels.ts';

/** What the log of dissemination is asked for. */
export interface SpreadAsked {
  words: string;
  channel: Channel | null;
  year: number | null;
}

export function readSpreadAsked(query: URLSearchParams, words: string): SpreadAsked {
  const year = query.get('ar') ?? '';
  return {
    words,
    channel: channels.find((each) => each === query.get('hur')) ?? null,
    year: /^[12]\d{3}$/.test(year) ? Number(year) : null,
  };
}
