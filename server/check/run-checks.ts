import { compileTexts } from '#app/platform/i18n/compile-texts.ts';
import { runTool } from '../build/run-tool.ts';
import { checkImports } from './check-imports.ts';
import { checkSizes } from './check-sizes.ts';

type Check = { name: string; run: () => Promise<string[]> };

async function tool(script: string, args: string[]): Promise<string[]> {
  const { status, output } = await runTool(script, args, { quiet: true });
  return status === 0 ? [] : [output.trim()];
}

const checks: Check[] = [
  {
    name: 'texts',
    run: async () => {
      await compileTexts();
      return [];
    },
  },
  { name: 'types', run: () => tool('node_modules/typescript/bin/tsc', ['--noEmit']) },
  { name: 'lint', run: () => tool('node_modules/oxlint/bin/oxlint', ['--deny-warnings']) },
  { name: 'imports', run: async () => checkImports() },
  {
    name: 'sizes',
    run: async () => {
      const { faults, summary } = checkSizes();
      console.log(`  ${summary}`);
      return faults;
    },
  },
];

async function runCheck({ name, run }: Check): Promise<boolean> {
  const faults = await run().catch((error: unknown) => [String(error)]);
  for (const fault of faults) console.error(fault);
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
  return faults.length === 0;
}

/** Runs every check that needs no database; returns how many passed and failed. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  const results: boolean[] = [];
  for (const check of checks) results.push(await runCheck(check));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
