import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { privateDetail, type PrivateDetail } from '../rules/private-details.ts';

const messages: Record<PrivateDetail, () => string> = {
  number: m.examples_error_number,
  phone: m.examples_error_reach,
  email: m.examples_error_reach,
};

/** Text that anybody may come to read: no person's number, and ways to reach somebody only where contacts stand. */
export function publicText(longest: number) {
  return z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .superRefine((text, context) => {
      if (text.length > longest) context.addIssue({ code: 'custom', message: m.examples_error_long({ longest }) });
      const detail = privateDetail(text);
      if (detail) context.addIssue({ code: 'custom', message: messages[detail]() });
    });
}
