import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '#app/platform/env/index.ts';

/**
 * What drafts and second factors are encrypted with: SAMSTEG_SECRET, the same for every process, else a file in the data
 * folder, made at the first start.
 */
export function loadSecret({ secret, dataFolder }: Pick<Env, 'secret' | 'dataFolder'>): Buffer {
  if (secret) return Buffer.from(secret, 'utf8');
  const file = join(dataFolder, 'secret');
  if (existsSync(file)) return readFileSync(file);
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(`${file}.new`, randomBytes(48), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return readFileSync(file);
}
