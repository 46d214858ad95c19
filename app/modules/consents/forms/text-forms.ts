import { z } from 'zod';
import { spokenLanguages } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { textWords } from '../rules/text-version.ts';

const word = z
  .string({ error: () => m.consents_text_word_missing() })
  .trim()
  .min(1, { error: () => m.consents_text_word_missing() })
  .max(200, { error: () => m.consents_error_long() });

/** The words of a text, each in a field of its own. */
export const textForm = z
  .object({
    body: z
      .string({ error: () => m.consents_text_body_missing() })
      .trim()
      .min(1, { error: () => m.consents_text_body_missing() })
      .max(10_000, { error: () => m.consents_error_long() })
      .transform((text) => text.replaceAll('\r\n', '\n')),
    ...Object.fromEntries(textWords.map((name) => [name, word])),
  })
  .transform(({ body, ...words }) => ({ body: String(body), words: words as Record<string, string> }));

export const newTextForm = z.object({ language: z.enum(spokenLanguages, { error: () => m.consents_error_language() }) });
