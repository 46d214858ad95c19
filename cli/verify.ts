import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { m } from '#app/paraglide/messages.js';
import { headFiles } from '#app/platform/audit/head-files.ts';
import { readEnv, StartFailure } from '#app/platform/env/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { readSigned, verifyLog, type Verdict } from '#server/audit/verify-log.ts';
import { withDatabase } from '#server/with-database.ts';
import { shellLocale } from './locale.ts';
import { describeFault } from './verify/describe-fault.ts';

/** More faults than this are counted, not told one by one. */
const told = 20;

/** `samsteg verify`: 0 when the log is as it was sealed and signed, 1 when anything was altered, removed or put in. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { heads: { type: 'string' }, 'public-key': { type: 'string', multiple: true } },
  });
  return withLocale(shellLocale(), () =>
    withDatabase(async ({ ownerUrl }) => {
      if (!ownerUrl) throw new StartFailure(m.oversight_cli_needs_owner());
      const own = headFiles(readEnv());
      const heads = read(values.heads ?? own.heads, values.heads !== undefined);
      const keys = (values['public-key'] ?? [own.publicKey]).map((file) => createPublicKey(read(file, true)));
      const begun = performance.now();
      const verdict = await verifyLog(ownerUrl, readSigned(heads, keys));
      return tell(verdict, (performance.now() - begun) / 1000);
    }),
  );
}

function read(file: string, required: boolean): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  if (required) throw new StartFailure(m.oversight_cli_no_file({ file }));
  return '';
}

function tell({ rows, blocks, signed, unsealed, faults }: Verdict, seconds: number): number {
  for (const fault of faults.slice(0, told)) console.log(describeFault(fault));
  if (faults.length > told) console.log(m.oversight_cli_more({ count: faults.length - told }));
  console.log(m.oversight_cli_counts({ rows, blocks, signed, unsealed, seconds: seconds.toFixed(1) }));
  if (signed === 0) console.log(m.oversight_cli_nothing_signed());
  console.log(faults.length === 0 ? m.oversight_cli_whole() : m.oversight_cli_broken());
  return faults.length === 0 ? 0 : 1;
}
