import { z } from 'zod';
import { parseLocalMonth } from '#app/lib/local-date.ts';
import { municipalitiesOf, wholeCountry } from '#app/lib/places/places.ts';
import { languageOptions } from '#app/lib/spoken-languages.ts';
import { parseDecimal } from '#app/lib/swedish-number.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { actorKinds, fundings, textLanguages } from '../rules/codes.ts';
import { namesToCodes } from '../rules/names-to-codes.ts';
import type { FactField, Field } from '../rules/parts.ts';
import { isText } from '../rules/parts.ts';
import { publicText } from './public-text.ts';

const longestText = 8000;

const months = z.string().trim().default('').transform((text, context) => {
  const month = parseLocalMonth(text);
  if (text !== '' && !month) context.addIssue({ code: 'custom', message: m.examples_error_month() });
  return month ?? null;
});

const budget = z.string().trim().default('').transform((text, context) => {
  if (text === '') return null;
  const kronor = parseDecimal(text);
  if (kronor === undefined || !Number.isInteger(kronor) || kronor < 0 || kronor > 100_000_000_000) {
    context.addIssue({ code: 'custom', message: m.examples_error_budget() });
    return null;
  }
  return kronor;
});

function chosen<T extends string>(codes: readonly [T, ...T[]]) {
  return z.union([z.array(z.enum(codes)), z.enum(codes).transform((one) => [one])]).default([]);
}

function named(known: () => { code: string; name: string }[]) {
  return z.string().default('').transform((text, context) => {
    const { codes, unknown } = namesToCodes(text, known());
    if (unknown.length > 0) context.addIssue({ code: 'custom', message: m.examples_error_unknown({ names: unknown.join(', ') }) });
    return codes;
  });
}

const emptyToNull = z.string().default('').transform((code) => code || null);

/** What is not text, by field. A draft may be empty everywhere: what is missing is said when it is sent in. */
const factSchemas = {
  title: publicText(200),
  actor: publicText(200),
  actorKind: emptyToNull.pipe(z.enum(actorKinds).nullable()),
  county: emptyToNull.pipe(z.string().regex(/^\d\d$/).nullable()),
  municipalities: named(() => municipalitiesOf(wholeCountry)),
  periodFrom: months,
  periodTo: months,
  funding: chosen(fundings),
  budget,
  language: z.enum(textLanguages).default('sv'),
  languages: named(() => languageOptions(getLocale()).map(({ value, label }) => ({ code: value, name: label }))),
} satisfies Record<FactField, z.ZodType>;

/** What one page of the form holds. */
export type PartValues = { [K in FactField]?: z.output<(typeof factSchemas)[K]> } & { texts: Partial<Record<Field, string>> };

/** The form of some of the template's fields. */
export function partForm(fields: readonly Field[]) {
  const shape = Object.fromEntries(fields.map((field) => [field, isText(field) ? publicText(longestText) : factSchemas[field]]));
  return z
    .object(shape)
    .transform((values): PartValues => {
      const texts = Object.fromEntries(fields.filter(isText).map((field) => [field, String(values[field])]));
      return { ...Object.fromEntries(fields.filter((field) => !isText(field)).map((field) => [field, values[field]])), texts };
    })
    .superRefine(({ periodFrom, periodTo, county, municipalities }, context) => {
      if (periodFrom && periodTo && periodTo < periodFrom) {
        context.addIssue({ code: 'custom', path: ['periodTo'], message: m.examples_error_period() });
      }
      if (county && county !== wholeCountry && municipalities?.some((code) => !code.startsWith(county))) {
        context.addIssue({ code: 'custom', path: ['municipalities'], message: m.examples_error_other_county() });
      }
    });
}
