/** The command was called in a way it does not understand: exit status 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** Whether Node's own reading of the arguments refused them. */
export function isWrongUse(error: unknown): error is Error {
  return error instanceof WrongUse || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}
