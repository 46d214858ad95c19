import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectFolder } from '../postgres/paths.ts';

export const migrationsFolder = join(projectFolder, 'db/migrations');

/** Names of the migrations in the order they run. */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => basename(name, '.sql'))
    .toSorted();
}
