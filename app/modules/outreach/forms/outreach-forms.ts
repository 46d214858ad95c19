import { z } from 'zod';
import { chosenOrNone, dateField, optionalDate, optionalWords, quantityField, ticked, wordsField } from '#app/lib/form-fields.ts';
import { m } from '#app/paraglide/messages.js';
import { answers } from '../rules/answers.ts';
import { channels } from '../rules/channels.ts';

const missing = () => m.outreach_error_text();
const long = () => m.outreach_error_long();
const date = () => m.outreach_error_date();

export const partnerForm = z
  .object({
    name: wordsField(200, missing, long),
    contactName: optionalWords(200, long),
    contactWay: optionalWords(200, long),
    brings: optionalWords(2000, long),
    sinceOn: dateField(date),
    untilOn: optionalDate(date),
  })
  .refine(({ sinceOn, untilOn }) => untilOn === null || untilOn > sinceOn, { path: ['untilOn'], error: () => m.outreach_error_until() });

const recipients = {
  partnerIds: z.preprocess((posted) => [posted ?? []].flat(), z.array(z.guid())),
  everyPartner: ticked,
  others: optionalWords(8000, long),
};

export const recipientsForm = z.object(recipients);

export const invitationForm = z
  .object({ what: wordsField(200, missing, long), sentOn: dateField(date), happensOn: optionalDate(date), text: optionalWords(8000, long), ...recipients })
  .refine(({ sentOn, happensOn }) => happensOn === null || happensOn >= sentOn, { path: ['happensOn'], error: () => m.outreach_error_before_sent() });

export const answerForm = z.object({ recipient: z.guid(), answer: z.enum(answers) });

const link = z
  .string()
  .trim()
  .max(1000, { error: long })
  .default('')
  .refine((typed) => typed === '' || /^https:\/\/[^\s]+$/.test(typed), { error: () => m.outreach_error_link() })
  .transform((typed) => typed || null);

export const disseminationForm = z.object({
  toldOn: dateField(date),
  what: wordsField(500, missing, long),
  toWhom: wordsField(300, missing, long),
  channel: z.enum(channels, { error: () => m.outreach_error_channel() }),
  areaId: chosenOrNone,
  reach: quantityField(() => m.outreach_error_quantity()),
  material: optionalWords(500, long),
  materialUrl: link,
});
