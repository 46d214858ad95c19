import type { Visitor } from './visitor.ts';

/** Signs in through the demo's page, as anybody can who tries it. */
export async function signIn(visitor: Visitor, name: string): Promise<void> {
  await visitor.open('/logga-in');
  await visitor.press(new RegExp(`^${name},`));
}
