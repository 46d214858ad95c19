import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../build/run-tool.ts';

export type Totals = { passed: number; failed: number };

type Report = {
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** Counts tests; a skipped one is not a passed one, and a file that could not be read is a failure. */
function count({ testResults }: Report): Totals {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status === 'passed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return { passed, failed: tests.length - passed + broken.length };
}

function readTotals(file: string, status: number): Totals {
  const totals = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : { passed: 0, failed: 0 };
  return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/** Runs projects of vitest.config.ts, or those of their files whose path holds a word, and counts. */
export async function runVitest(projects: string[], words: string[] = [], reporter = 'default'): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'samsteg-report-'));
  const report = join(folder, 'report.json');
  try {
    const { status } = await runTool('node_modules/vitest/vitest.mjs', [
      'run',
      ...projects.map((project) => `--project=${project}`),
      `--reporter=${reporter}`,
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...words,
    ]);
    return readTotals(report, status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function add(...totals: Totals[]): Totals {
  return {
    passed: totals.reduce((sum, { passed }) => sum + passed, 0),
    failed: totals.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Says the totals on a line of their own and sets the exit status by them. */
export function conclude({ passed, failed }: Totals): void {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
