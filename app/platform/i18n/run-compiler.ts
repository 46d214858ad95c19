import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { dropFallbacks } from './drop-fallbacks.ts';

const [project = '', outdir = ''] = process.argv.slice(2);

await compile({
  project,
  outdir,
  strategy: ['globalVariable', 'baseLocale'],
  outputStructure: 'message-modules',
  disableAsyncLocalStorage: true,
  emitReadme: false,
  emitPrettierIgnore: false,
  cleanOutdir: false,
});
const messages = path.join(outdir, 'messages');
for (const name of await readdir(messages)) {
  if (name === 'package.json') continue;
  const file = path.join(messages, name);
  await writeFile(file, dropFallbacks(await readFile(file, 'utf8')));
}
// The compiler leaves timers behind that would keep the process for half a minute.
process.exit(0);
