import type { Env } from '#app/platform/env/index.ts';
import { openEmbeddedPostgres } from './embedded-postgres.ts';

/** Where the database is, for the app (the plain login) and for migrations (the owner, when it may be used). */
export type Database = {
  loginUrl: string;
  ownerUrl: string | undefined;
  close: () => Promise<void>;
};

/** The server that DATABASE_URL names, else the embedded database: started, or joined when it runs already. */
export async function openDatabase(env: Env): Promise<Database> {
  if (!env.databaseUrl) return openEmbeddedPostgres(env.dataFolder);
  return { loginUrl: env.databaseUrl, ownerUrl: env.databaseOwnerUrl, close: async () => {} };
}
