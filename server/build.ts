import { parseArgs } from 'node:util';
import { compileTexts } from '#app/platform/i18n/compile-texts.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { runProgram } from './program.ts';

const { values } = parseArgs({ options: { texts: { type: 'boolean', default: false } } });

await runProgram(values.texts ? compileTexts : ensureBuilt);
