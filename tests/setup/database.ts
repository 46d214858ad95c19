import { afterAll, inject } from 'vitest';
import { randomBytes } from 'node:crypto';
import { useSecret } from '#app/platform/secret/index.ts';
import { connectDatabase, disconnectDatabase } from '#app/platform/db/index.ts';
import { copyDatabase } from './copy-database.ts';
import type { DatabaseUrls } from './database-url.ts';

/**
 * A migrated, empty database for one test file, thrown away after it: `const database = await testDatabase();`
 * The app in this process is connected to it as the plain login.
 */
export async function testDatabase(): Promise<DatabaseUrls> {
  const { drop, ...urls } = await copyDatabase(inject('cluster'), 'samsteg');
  useSecret(randomBytes(32));
  connectDatabase({ connectionString: urls.loginUrl, max: 5 });
  afterAll(async () => {
    await disconnectDatabase();
    await drop();
  });
  return urls;
}
