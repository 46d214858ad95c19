import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../postgres/paths.ts';

export type DemoSignIn = { name: string; role: string };

type DemoPart = { ensureDemo: () => Promise<DemoSignIn[]> };
type FirstAdminPart = { ensureFirstAdmin: () => Promise<string | undefined> };
type WorkerPart = { startWorker: () => Promise<{ stop: () => Promise<void> }> };

async function load<Part>(path: string): Promise<Part | undefined> {
  const file = join(projectFolder, path);
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as Part) : undefined;
}

/** Makes the demo's data when it is missing and returns who can sign in. */
export async function ensureDemo(): Promise<DemoSignIn[]> {
  const part = await load<DemoPart>('cli/demo/index.ts');
  return (await part?.ensureDemo()) ?? [];
}

/** A one-time path for the first administrator, while nobody can sign in. */
export async function ensureFirstAdmin(): Promise<string | undefined> {
  const part = await load<FirstAdminPart>('cli/first-admin/index.ts');
  return part?.ensureFirstAdmin();
}

/** Starts the background jobs. */
export async function startWorker(): Promise<{ stop: () => Promise<void> } | undefined> {
  const part = await load<WorkerPart>('worker/index.ts');
  return part?.startWorker();
}
