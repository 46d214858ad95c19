import { createFirstAdminLink } from '#app/modules/signin/index.server.ts';

/** The path that start prints while nobody can sign in. */
export function ensureFirstAdmin(): Promise<string | undefined> {
  return createFirstAdminLink();
}
