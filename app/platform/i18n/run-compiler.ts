import { compile } from '@inlang/paraglide-js';

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
// The compiler leaves timers behind that would keep the process for half a minute.
process.exit(0);
