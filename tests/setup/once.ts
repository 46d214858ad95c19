/** Runs work once in this process, whichever copy of a module asks: every test project loads its own. */
export function once<T>(name: string, work: () => Promise<T>): Promise<T> {
  const key = Symbol.for(`samsteg.tests.${name}`);
  const shared = globalThis as { [key]?: Promise<T> };
  return (shared[key] ??= work());
}
