import { z } from 'zod';
import { parseLocalDate } from './local-date.ts';
import { parseQuantity } from './quantity.ts';

type Message = () => string;

/** A local date that must be written. */
export function dateField(wrong: Message) {
  return z.string({ error: wrong }).transform((typed, context) => {
    const date = parseLocalDate(typed);
    if (date) return date;
    context.addIssue(wrong());
    return z.NEVER;
  });
}

/** A local date, or null when nothing was written. */
export function optionalDate(wrong: Message) {
  return optional(parseLocalDate, wrong);
}

/** A time of day as `HH:MM`, or null when nothing was written; reads `13.30`, `13:30` and `13`. */
export function timeField(wrong: Message) {
  return z.string().default('').transform((typed, context) => {
    if (typed.trim() === '') return null;
    const [, hour = '', minute = '00'] = /^\s*([01]?\d|2[0-3])(?:[.:]([0-5]\d))?\s*$/.exec(typed) ?? [];
    if (hour !== '') return `${hour.padStart(2, '0')}:${minute}`;
    context.addIssue(wrong());
    return z.NEVER;
  });
}

/** Words that must be there. */
export function wordsField(most: number, missing: Message, long: Message) {
  return z.string({ error: missing }).trim().min(1, { error: missing }).max(most, { error: long });
}

/** Words that may be left out: null when nothing was written. */
export function optionalWords(most: number, long: Message) {
  return z.string().trim().max(most, { error: long }).default('').transform((typed) => typed || null);
}

/** How much, as exactly as it is known: `25`, `20-30`, `cirka 25`, `minst 25`, `ej redovisat`. */
export function quantityField(wrong: Message) {
  return z.string({ error: wrong }).transform((typed, context) => {
    const quantity = parseQuantity(typed);
    if (quantity) return quantity;
    context.addIssue(wrong());
    return z.NEVER;
  });
}

/** How much, or null when nothing was written. */
export function optionalQuantity(wrong: Message) {
  return optional(parseQuantity, wrong);
}

function optional<T>(parse: (typed: string) => T | undefined, wrong: Message) {
  return z.string().default('').transform((typed, context): T | null => {
    if (typed.trim() === '') return null;
    const read = parse(typed);
    if (read !== undefined) return read;
    context.addIssue(wrong());
    return z.NEVER;
  });
}

/** An id chosen in a list, or null. */
export const chosenOrNone = z.union([z.literal('').transform(() => null), z.guid()]).default(null);

/** Whether a box was ticked. */
export const ticked = z.string().optional().transform((value) => value !== undefined);

/** Several boxes of one group: a single one is posted as one string. */
export function several<T extends string>(values: readonly [T, ...T[]], wrong: Message) {
  return z.preprocess((posted) => [posted ?? []].flat(), z.array(z.enum(values, { error: wrong })));
}
