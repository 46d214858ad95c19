import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../postgres/paths.ts';

const sources = [
  'app',
  'public',
  'server/http',
  'project.inlang',
  'vite.config.ts',
  'react-router.config.ts',
  'package-lock.json',
];

const stampFile = join(projectFolder, 'build/.sources');

function listFiles(path: string): string[] {
  const full = join(projectFolder, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const entries = readdirSync(full).filter((name) => name !== 'paraglide' && name !== 'cache');
  return entries.flatMap((name) => listFiles(join(path, name)));
}

/** A fingerprint of everything the build is made from: paths, sizes and times of change. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(listFiles).toSorted()) {
    const { size, mtimeMs } = statSync(join(projectFolder, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The fingerprint that the present build was made from, if there is a whole build. */
export function builtFrom(): string | undefined {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

export { stampFile };
