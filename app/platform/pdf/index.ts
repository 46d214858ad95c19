import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { unpackWoff } from '#app/lib/woff.ts';

const faces = ['latin-400-normal', 'latin-600-normal', 'latin-400-italic', 'latin-ext-400-normal', 'latin-ext-600-normal'];

let compiler: NodeCompiler | undefined;

/**
 * A document as a tagged PDF (PDF/UA-1: what it refuses, a screen reader could not read). `template` is typst and reads what it
 * shows from `sys.inputs.data` as JSON, so that nothing written by somebody is ever read as a template.
 * @param date day in the document's properties; the same data give the same bytes
 * @throws Error with what the template does wrong
 */
export function renderPdf(template: string, data: object, date: Date): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
  if (!compiled.result) throw new Error(`The PDF was not made: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? [])}`);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(date.getTime() / 1000) });
  compiler.evictCache(0);
  return pdf;
}

function readFonts(): Buffer[] {
  const folder = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@fontsource/source-sans-3/package.json')), 'files');
  return faces.map((face) => unpackWoff(readFileSync(join(folder, `source-sans-3-${face}.woff`))));
}
