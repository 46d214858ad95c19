import { nameProblem } from '#app/lib/says-who.ts';
import { namesKnownPerson } from '#app/modules/meetings/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';

/** A steering group reads of no participant: names and numbers are refused, the rest is asked about. */
export async function refuseNames(tx: Tx, fields: Record<string, string | null>, nobodyNamed: boolean): Promise<void> {
  const errors: Record<string, string> = {};
  for (const [field, text] of Object.entries(fields)) {
    const problem = nameProblem([text], nobodyNamed);
    if (problem) errors[field] = problem === 'refuse' ? m.steering_error_number() : m.steering_error_looks();
    else if (text !== null && (await namesKnownPerson(tx, [text]))) errors[field] = m.steering_error_name();
  }
  if (Object.keys(errors).length > 0) throw new InvalidForm(errors);
}
