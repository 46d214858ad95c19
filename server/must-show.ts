import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './postgres/paths.ts';
import { runProgram } from './program.ts';
import { conclude, runVitest } from './test/run-vitest.ts';

const [name = ''] = process.argv.slice(2);

await runProgram(async () => {
  const folder = join('tests/must-show', name, '/');
  if (!existsSync(join(projectFolder, folder))) {
    console.error(`There is no ${folder}`);
    process.exitCode = 2;
    return;
  }
  conclude(await runVitest(['database', 'browser'], [folder], 'verbose'));
});
