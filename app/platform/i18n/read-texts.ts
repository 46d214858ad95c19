import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TextFile } from './merge-texts.ts';

/** Reads every `texts/LANGUAGE.json` below the folder, in a stable order. */
export async function readTexts(folder: string): Promise<TextFile[]> {
  const files = await Array.fromAsync(glob('**/texts/*.json', { cwd: folder }));
  return Promise.all(files.toSorted().map((file) => readText(folder, file)));
}

async function readText(folder: string, file: string): Promise<TextFile> {
  const messages: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
  if (!isMessages(messages)) throw new Error(`${file}: expected one object of messages`);
  return { file, locale: path.basename(file, '.json'), messages };
}

function isMessages(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
