import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { locales, staffLocales } from '#app/lib/languages.ts';
import { mergeTexts } from './merge-texts.ts';
import { readTexts } from './read-texts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const output = path.join(root, 'app/paraglide');
const plugin = path.join(root, 'node_modules/@inlang/plugin-message-format/dist/index.js');
const compiler = fileURLToPath(new URL('run-compiler.ts', import.meta.url));

/**
 * Merges every texts folder and compiles the messages into app/paraglide, unless nothing has changed.
 * Fails on a key that stands in two folders or is missing in a language.
 */
export async function compileTexts(): Promise<void> {
  const merged = mergeTexts(await readTexts(path.join(root, 'app')), { complete: staffLocales, all: locales });
  const files = locales.map((locale) => ({
    name: `merged/${locale}.json`,
    content: JSON.stringify(merged[locale], null, 2),
  }));
  if (await allUnchanged(files)) return;
  const workshop = await makeWorkshop();
  for (const { name, content } of files) await writeFile(path.join(workshop, name), content);
  await promisify(execFile)(process.execPath, [compiler, await makeProject(workshop), workshop]);
  await rm(output, { recursive: true, force: true });
  await rename(workshop, output);
}

async function makeWorkshop(): Promise<string> {
  await mkdir(path.join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(path.join(root, '.cache/texts-'));
  await mkdir(path.join(folder, 'merged'));
  return folder;
}

async function makeProject(workshop: string): Promise<string> {
  const settings: unknown = JSON.parse(await readFile(path.join(root, 'project.inlang/settings.json'), 'utf8'));
  const project = path.join(workshop, 'project.inlang');
  await mkdir(project);
  const texts = { pathPattern: path.join(workshop, 'merged/{locale}.json') };
  const own = { ...(settings as object), 'plugin.inlang.messageFormat': texts, modules: [plugin] };
  await writeFile(path.join(project, 'settings.json'), JSON.stringify(own));
  return project;
}

async function allUnchanged(files: { name: string; content: string }[]): Promise<boolean> {
  const compiled = await read(path.join(output, 'messages.js'));
  const same = await Promise.all(
    files.map(async ({ name, content }) => (await read(path.join(output, name))) === content),
  );
  return compiled !== '' && same.every(Boolean);
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileTexts();
