import { compileTexts } from '#app/platform/i18n/compile-texts.ts';
import { StartFailure } from '#app/platform/env/index.ts';
import { isWrongUse, WrongUse } from './wrong-use.ts';

/** A command answers with its exit status: 0 done, 1 the input or the data is not good. */
export type Command = (args: string[]) => Promise<number>;

const usage = `samsteg import --collaboration NAME [--create] [--organisation NAME] [--dry-run] [--good-rows] FILE...
samsteg report NAME --collaboration NAME [--from DATE] [--to DATE] [--area NAME] [--format csv|xlsx|json] [--unsuppressed]
samsteg backup FILE
samsteg restore FILE
samsteg retention --collaboration NAME [--carry-out]
samsteg extract --case ID --out DIR
samsteg verify [--heads FILE] [--public-key FILE]...`;

// Loaded when asked for, and after the texts are compiled, since commands speak.
const commands: Record<string, () => Promise<{ run: Command }>> = {
  import: () => import('./import.ts'),
  report: () => import('./report.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  retention: () => import('./retention.ts'),
  extract: () => import('./extract.ts'),
  verify: () => import('./verify.ts'),
};

async function main([name = '', ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new WrongUse(name === '' ? 'No command.' : `There is no command ${name}.`);
  await compileTexts();
  const { run } = await load();
  return run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof StartFailure || isWrongUse(error) ? error.message : error);
  if (isWrongUse(error)) console.error(usage);
  process.exitCode = isWrongUse(error) ? 2 : 1;
}
