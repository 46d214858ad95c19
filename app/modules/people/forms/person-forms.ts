import { z } from 'zod';
import { parsePersonNumber, type PersonNumber } from '#app/lib/person-number.ts';
import { saysWho } from '#app/lib/says-who.ts';
import { m } from '#app/paraglide/messages.js';
import { protections } from '../rules/protection.ts';
import { choice, text, ticked, yesOrNo } from './fields.ts';

const number = z.string().default('').transform((typed, context): PersonNumber | null => {
  const result = parsePersonNumber(typed);
  if (result.ok) return result.value;
  if (result.problem !== 'empty') context.addIssue({ code: 'custom', message: m.people_person_number_wrong() });
  return null;
});

/** Who somebody is, how she is reached and how far she is protected. */
export const personForm = z.object({
  firstName: text(100),
  lastName: text(100),
  alias: text(100),
  number,
  municipality: text(100),
  safeContact: text(500),
  motherTongue: choice,
  needsInterpreter: yesOrNo,
  hasWrittenLanguage: yesOrNo,
  protection: z.enum(protections).catch('none'),
  named: z.union([z.string(), z.array(z.string())]).optional().transform((value) => (value === undefined ? [] : [value].flat())),
});

/** A case for somebody who is not named. */
export const anonymousForm = z.object({
  alias: z
    .string({ error: () => m.people_anonymous_alias_missing() })
    .trim()
    .min(1, { error: () => m.people_anonymous_alias_missing() })
    .max(100, { error: () => m.people_person_long() })
    .refine((value) => !saysWho(value), { error: () => m.people_anonymous_says_who() }),
  gender: z.enum(['K', 'M', 'X'], { error: () => m.people_anonymous_gender_missing() }),
  areaId: choice,
  language: choice,
  needsInterpreter: yesOrNo,
  safeContact: text(500),
  protectedIdentity: ticked,
});
