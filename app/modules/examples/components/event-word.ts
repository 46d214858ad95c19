import { m } from '#app/paraglide/messages.js';

const words: Record<string, (() => string) | undefined> = {
  started: m.examples_event_started,
  colleague: m.examples_event_colleague,
  colleague_left: m.examples_event_colleague_left,
  submitted: m.examples_event_submitted,
  checked: m.examples_event_checked,
  asked: m.examples_event_asked,
  answered: m.examples_event_answered,
  reviewed: m.examples_event_reviewed,
  declined: m.examples_event_declined,
  published: m.examples_event_published,
  withdrawn: m.examples_event_withdrawn,
  translated: m.examples_event_translated,
  compared: m.examples_event_compared,
  went_on: m.examples_event_went_on,
  figures: m.examples_event_figures,
};

/** What has happened to an example. */
export function eventWord(kind: string): string {
  return words[kind]?.() ?? kind;
}
