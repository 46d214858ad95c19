import { parseArgs } from 'node:util';
import { m } from '#app/paraglide/messages.js';
import { StartFailure } from '#app/platform/env/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { withDatabase } from '#server/with-database.ts';
import { shellLocale } from './locale.ts';
import { WrongUse } from './wrong-use.ts';

/** `samsteg restore FILE`: a backup into an empty database of the same version, all of it or nothing. */
export async function run(args: string[]): Promise<number> {
  const [file, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (!file || more.length > 0) throw new WrongUse('Name one file to read.');
  return withLocale(shellLocale(), () =>
    withDatabase(async ({ ownerUrl }) => {
      if (!ownerUrl) throw new StartFailure(m.imports_cli_needs_owner());
      await restoreBackup(ownerUrl, file);
      console.log(m.imports_cli_restored({ file }));
      return 0;
    }),
  );
}
