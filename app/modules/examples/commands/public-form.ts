import { m } from '#app/paraglide/messages.js';
import type { TypedValues } from '#app/lib/page-form.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { open, seal } from '#app/platform/secret/index.ts';

const purpose = 'examples-public-form';
const shortest = 3_000;

/** Tells when a public form was made: hidden in it, and nobody can make one up. */
export function openedStamp(now = Date.now()): string {
  return seal(purpose, String(now)).toString('base64url');
}

/**
 * What a machine does and no person: fills in what is not to be seen, or answers in no time.
 * @throws Refused with words that help a person who was quick
 */
export function refuseMachines(values: TypedValues, now = Date.now()): void {
  if (values.website !== undefined && values.website !== '') throw new Refused(m.examples_machine());
  const opened = open(purpose, Buffer.from(String(values.opened ?? ''), 'base64url'));
  if (opened === null || now - Number(opened) < shortest) throw new Refused(m.examples_too_quick());
}
