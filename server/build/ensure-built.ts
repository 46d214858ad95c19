import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTexts } from '#app/platform/i18n/compile-texts.ts';
import { StartFailure } from '#app/platform/env/index.ts';
import { withFolderLock } from '../postgres/lock.ts';
import { projectFolder } from '../postgres/paths.ts';
import { runTool } from './run-tool.ts';
import { builtFrom, fingerprint, stampFile } from './sources.ts';

async function build(): Promise<void> {
  const from = fingerprint();
  await compileTexts();
  const env = { NODE_ENV: 'production' };
  const { status, output } = await runTool('node_modules/@react-router/dev/bin.cjs', ['build'], { quiet: true, env });
  if (status !== 0) throw new StartFailure(`The build failed:\n${output}`);
  writeFileSync(stampFile, from);
}

/** Builds the app unless the present build was made from the present sources. */
export async function ensureBuilt(): Promise<void> {
  await withFolderLock(join(projectFolder, 'build'), async () => {
    if (builtFrom() === fingerprint()) return;
    console.error('Building ...');
    await build();
  });
}
