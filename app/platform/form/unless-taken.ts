import { InvalidForm, type FieldErrors } from '../errors/index.ts';
import { brokenConstraint } from '../route/database-error.ts';

/**
 * Runs a write that a unique key may refuse, also because of somebody who writes at the same moment.
 * @throws InvalidForm with `fields` when the key is taken
 */
export async function unlessTaken<T>(key: string, fields: FieldErrors, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (brokenConstraint(error) === key) throw new InvalidForm(fields);
    throw error;
  }
}
