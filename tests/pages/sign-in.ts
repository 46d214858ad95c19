import type { Visitor } from './visitor.ts';

/** Signs in through the demo's page, as anybody can who tries it; most are folded away under their collaboration. */
export async function signIn(visitor: Visitor, name: string): Promise<void> {
  await visitor.open('/logga-in');
  const button = visitor.page.getByRole('button', { name, exact: true, includeHidden: true });
  const folded = visitor.main.locator('details:not([open])').filter({ has: button });
  if (await folded.count()) await folded.locator('summary').click();
  await visitor.press(name);
}
