import { existsSync, globSync } from 'node:fs';
import { projectFolder } from '../postgres/paths.ts';

const folders = ['app', 'server', 'cli', 'worker', 'bench', 'tests', 'db'];
const generated = [/^app\/paraglide\//, /^app\/platform\/db\/schema\.ts$/, /\.d\.ts$/];

/** Every source file of ours, generated ones left out. */
export function listSources(): string[] {
  return folders
    .filter((folder) => existsSync(`${projectFolder}/${folder}`))
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: projectFolder }))
    .filter((path) => !generated.some((pattern) => pattern.test(path)))
    .toSorted();
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
