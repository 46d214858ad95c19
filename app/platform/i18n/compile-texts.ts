import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { staffLocales } from './languages.ts';
import { mergeTexts } from './merge-texts.ts';
import { readTexts } from './read-texts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const output = path.join(root, 'app/paraglide');
const compiler = fileURLToPath(new URL('run-compiler.ts', import.meta.url));

/**
 * Merges every texts folder and compiles the messages into app/paraglide, unless nothing has changed.
 * Fails on a key that stands in two folders or is missing in a language.
 */
export async function compileTexts(): Promise<void> {
  const merged = mergeTexts(await readTexts(path.join(root, 'app')), staffLocales);
  const files = staffLocales.map((locale) => ({
    file: path.join(output, '.merged', `${locale}.json`),
    content: JSON.stringify(merged[locale], null, 2),
  }));
  if (await allUnchanged(files)) return;
  await rm(output, { recursive: true, force: true });
  await mkdir(path.join(output, '.merged'), { recursive: true });
  for (const { file, content } of files) await writeFile(file, content);
  await promisify(execFile)(process.execPath, [compiler, path.join(root, 'project.inlang'), output]);
}

async function allUnchanged(files: { file: string; content: string }[]): Promise<boolean> {
  const compiled = await readFile(path.join(output, 'messages.js'), 'utf8').catch(() => '');
  const same = await Promise.all(
    files.map(async ({ file, content }) => (await readFile(file, 'utf8').catch(() => '')) === content),
  );
  return compiled !== '' && same.every(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileTexts();
