import { z } from 'zod';
import { isLocalDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { exampleCategories, goals, withdrawalCauses } from '../rules/codes.ts';
import { publicText } from './public-text.ts';

const many = <T extends string>(codes: readonly [T, ...T[]]) => z.union([z.array(z.enum(codes)), z.enum(codes).transform((one) => [one])]).default([]);
const long = (longest: number) => z.string().trim().max(longest, { error: () => m.examples_error_long({ longest }) });
const county = z.string().default('').transform((code) => code || null);
const date = z.string().refine(isLocalDate, { error: () => m.examples_error_date() });

/** Categories, one or more; goals follow from them unless `goals` are chosen by hand. */
export const marksForm = z.object({
  categories: many(exampleCategories).refine((chosen) => chosen.length > 0, { error: () => m.examples_error_category() }),
  goals: many(goals),
  adjusted: z.literal('ja').optional().transform((ticked) => ticked === 'ja'),
});

export const callForm = z
  .object({
    title: long(200).min(1, { error: () => m.examples_error_title() }),
    body: long(5000).min(1, { error: () => m.examples_error_body() }),
    opensOn: date,
    closesOn: date,
    countyCodes: z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]),
  })
  .refine(({ opensOn, closesOn }) => closesOn >= opensOn, { path: ['closesOn'], error: () => m.examples_error_closes() });

export const collectionForm = z.object({
  title: long(200).min(1, { error: () => m.examples_error_title() }),
  year: z.coerce.number({ error: () => m.examples_error_year() }).int().min(1990, { error: () => m.examples_error_year() }).max(2100, { error: () => m.examples_error_year() }),
  countyCode: county,
  intro: long(8000).default(''),
});

export const withdrawalForm = z.object({ cause: z.enum(withdrawalCauses, { error: () => m.examples_error_cause() }) });

/** What a reader says of a published example. */
export const remarkForm = z.object({
  kind: z.enum(['took', 'tried'], { error: () => m.examples_error_remark_kind() }),
  body: publicText(2000).refine((text) => text !== '', { error: () => m.examples_error_remark() }),
  organisation: publicText(200).transform((text) => text || null),
  countyCode: county,
});

const year = z.string().trim().default('').transform((text, context) => {
  if (text === '') return null;
  if (!/^(19|20)\d\d$/.test(text)) context.addIssue({ code: 'custom', message: m.examples_error_year() });
  return Number(text);
});

/** Figures of the collaboration's own reports to carry: which report, of which whole years, of which area. */
export const evidenceForm = z.object({
  heading: publicText(200).refine((text) => text !== '', { error: () => m.examples_error_title() }),
  report: z.string(),
  from: year,
  to: year,
  area: z.string().default('').transform((text) => text || null),
});

/** For which county an organisation collects, and whether it publishes. */
export const deskForm = z.object({
  organisationId: z.uuid({ error: () => m.examples_error_organisation() }),
  countyCode: z.string().regex(/^\d\d$/, { error: () => m.examples_error_county() }),
  publishes: z.literal('ja').optional().transform((ticked) => ticked === 'ja'),
});
