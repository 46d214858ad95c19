import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { closeIfUnused } from '../embedded-postgres.ts';
import { databasePaths, projectFolder } from '../postgres/paths.ts';
import { findPostmaster } from '../postgres/postmaster.ts';
import { startTime } from '../postgres/processes.ts';

/** A data folder that is gone after the test, with whatever runs on it. */
export function temporaryDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samsteg-boot-'));
  onTestFinished(async () => {
    await closeIfUnused(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export type Program = { child: ChildProcess; output: () => string };

/** Starts a program in a process group of its own. */
export function startProgram(command: string, args: string[], env: Record<string, string> = {}): Program {
  const child = spawn(command, args, {
    cwd: projectFolder,
    detached: true,
    env: { PATH: process.env.PATH, HOME: process.env.HOME ?? '/tmp', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  onTestFinished(() => killGroup(child, 'SIGKILL'));
  return { child, output: () => output };
}

export function startWriter(folder: string): Program {
  return startProgram(process.execPath, ['server/boot-tests/writer.ts', folder]);
}

/** Signals a program and all it started, its database excepted: that has a session of its own. */
export function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Waits until something is so. */
export async function until(isSo: () => boolean, milliseconds = 60_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`It did not happen in ${milliseconds} ms: ${isSo.toString()}`);
    await sleep(50);
  }
}

export function postgresOf(folder: string): number | undefined {
  return findPostmaster(databasePaths(folder))?.pid;
}

export function isAlive(pid: number | undefined): boolean {
  return pid !== undefined && startTime(pid) !== undefined;
}
