import { parseArgs } from 'node:util';
import { m } from '#app/paraglide/messages.js';
import { StartFailure } from '#app/platform/env/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { writeBackup } from '#server/backup/write-backup.ts';
import { withDatabase } from '#server/with-database.ts';
import { shellLocale } from './locale.ts';
import { WrongUse } from './wrong-use.ts';

/** `samsteg backup FILE`: everything in the database, as of one moment, while it is in use. */
export async function run(args: string[]): Promise<number> {
  const [file, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (!file || more.length > 0) throw new WrongUse('Name one file to write.');
  return withLocale(shellLocale(), () =>
    withDatabase(async ({ ownerUrl }) => {
      if (!ownerUrl) throw new StartFailure(m.imports_cli_needs_owner());
      await writeBackup(ownerUrl, file);
      console.log(m.imports_cli_backed_up({ file }));
      return 0;
    }),
  );
}
