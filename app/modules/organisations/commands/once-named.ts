import { InvalidForm } from '#app/platform/errors/index.ts';
import { brokenConstraint } from '#app/platform/route/database-error.ts';
import { m } from '#app/paraglide/messages.js';

/** Runs a write in which a name may be taken already. @throws InvalidForm that says so beside the name */
export async function onceNamed<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (brokenConstraint(error)?.endsWith('name_key')) throw new InvalidForm({ name: m.organisations_error_name_taken() });
    throw error;
  }
}
