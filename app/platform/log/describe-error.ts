/** Kinds of error whose message is about the program. Others may quote a row, a form or an address. */
const speaking = ['Error', 'TypeError', 'ReferenceError', 'RangeError'];

/** An error's kind and place, and its message where that cannot be about anybody. */
export function describeError(error: unknown): { type: string; code?: string; message?: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { type: error.name, code, message: code === undefined && speaking.includes(error.constructor.name) ? error.message : undefined, stack: frames(error) };
}

function frames(error: Error): string {
  return (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).join('\n');
}
