import { z } from 'zod';
import { categories } from '#app/lib/categories.ts';
import { m } from '#app/paraglide/messages.js';
import { pastDayOrNone, ticked, words, wordsOrNone } from './fields.ts';

const longest = 4000;

/** The three questions. What stood in the way may be told aloud instead of written. */
export function reportForm(spoken: boolean) {
  return z.object({
    whatStood: wordsOrNone(longest).refine((text) => text !== null || spoken, { error: () => m.barriers_error_what() }),
    leadsTo: wordsOrNone(longest),
    wouldRemove: wordsOrNone(longest),
    category: z.enum(categories, { error: () => m.barriers_error_category() }).nullish().transform((value) => value ?? null),
    stoppedSince: pastDayOrNone,
    barrierId: z.string().optional().transform((value) => value || null),
    nobodyNamed: ticked,
  });
}

/** What was told aloud, written out: at least what stood in the way. */
export const writtenOutForm = z.object({ whatStood: words(longest), leadsTo: wordsOrNone(longest), wouldRemove: wordsOrNone(longest), nobodyNamed: ticked });
