import { NotFound } from '../errors/index.ts';
import { isId } from '../ids/index.ts';

/**
 * The parts of the address that name rows and things, those that name rows checked.
 * @throws NotFound when what should be an id is none
 */
export function checkParams(params: Record<string, string | undefined>): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    if (name.endsWith('Id') && !isId(value)) throw new NotFound();
    checked[name] = value;
  }
  return checked;
}
