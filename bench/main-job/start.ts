import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figures.ts';
import { projectFolder } from '#server/postgres/paths.ts';
import { startIn } from './start-in.ts';

/** From `npm start` to the first page: a clean clone with demo data when the packages are there, then the same again. */
export async function measureStart(report: (figure: Figure) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samsteg-clone-'));
  try {
    execFileSync('git', ['clone', '--quiet', projectFolder, folder]);
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
    const clean = await untilFirstPage(folder);
    report({ name: 'npm start to first page, clean clone with demo data', unit: 's', value: clean / 1000, limit: 40, bare: null });
    const again = await untilFirstPage(folder);
    report({ name: 'npm start to first page, existing data and build', unit: 's', value: again / 1000, limit: 5, bare: null });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds to the first page; what was started is stopped before the answer. */
async function untilFirstPage(folder: string): Promise<number> {
  const begun = performance.now();
  const { stopped } = await startIn(folder);
  const time = performance.now() - begun;
  await stopped;
  return time;
}
