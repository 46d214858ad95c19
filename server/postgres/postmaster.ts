import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makePrivateFolder } from './cluster.ts';
import { StartFailure } from '#app/platform/env/index.ts';
import type { Identity } from './identity.ts';
import type { DatabasePaths } from './paths.ts';
import { commandLine, sendSignal, startTime, waitForEnd } from './processes.ts';

export type Postmaster = { pid: number; socketFolder: string; ready: boolean };

const longestLog = 10_000_000;

function pidFile(paths: DatabasePaths): string {
  return join(paths.cluster, 'postmaster.pid');
}

/** What postmaster.pid says, whether or not that process still lives. */
function readPidFile(paths: DatabasePaths): Postmaster | undefined {
  if (!existsSync(pidFile(paths))) return undefined;
  const lines = readFileSync(pidFile(paths), 'utf8').split('\n');
  return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
}

/** The Postgres that runs on the cluster now, if any. */
export function findPostmaster(paths: DatabasePaths): Postmaster | undefined {
  const noted = readPidFile(paths);
  if (!noted || startTime(noted.pid) === undefined) return undefined;
  return commandLine(noted.pid).includes(paths.cluster) ? noted : undefined;
}

function removeSocketFolder(folder: string): void {
  if (basename(folder).startsWith('samsteg-')) rmSync(folder, { recursive: true, force: true });
}

/** Clears what a Postgres that died without a word left behind, also when its id belongs to another process now. */
function clearRemains(paths: DatabasePaths): void {
  const noted = readPidFile(paths);
  if (!noted) return;
  removeSocketFolder(noted.socketFolder);
  rmSync(pidFile(paths), { force: true });
}

function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > longestLog) renameSync(path, `${path}.old`);
  return openSync(path, 'a', 0o600);
}

function spawnPostgres(paths: DatabasePaths, identity: Identity, socketFolder: string): ChildProcess {
  const postgres = join(identity.binaries, 'bin/postgres');
  const [command = '', ...rest] = [...identity.prefix, postgres, '-D', paths.cluster, '-k', socketFolder];
  const account = identity.way === 'uid' ? { uid: identity.uid, gid: identity.gid } : {};
  const log = openLog(paths.log);
  const child = spawn(command, rest, { detached: true, stdio: ['ignore', log, log], cwd: '/', ...account });
  closeSync(log);
  child.unref();
  return child;
}

function lastLogLines(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').slice(-5).join('\n');
}

/** Starts Postgres in a session of its own, so that Ctrl-C reaches us alone, and waits until it takes connections. */
export async function startPostmaster(paths: DatabasePaths, identity: Identity): Promise<Postmaster> {
  clearRemains(paths);
  const socketFolder = makePrivateFolder(identity);
  const child = spawnPostgres(paths, identity, socketFolder);
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', () => (failure ??= lastLogLines(paths.log)));
  while (failure === undefined) {
    const found = findPostmaster(paths);
    if (found?.ready) {
      child.removeAllListeners();
      return found;
    }
    await sleep(20);
  }
  removeSocketFolder(socketFolder);
  throw new StartFailure(`The database in ${paths.cluster} did not start:\n${failure}`);
}

/** Stops Postgres: open transactions are rolled back, everything acknowledged is on disk. */
export async function stopPostmaster(paths: DatabasePaths): Promise<void> {
  const running = findPostmaster(paths);
  if (!running) return;
  sendSignal(running.pid, 'SIGINT');
  if (!(await waitForEnd(running.pid, 60_000))) {
    sendSignal(running.pid, 'SIGQUIT');
    await waitForEnd(running.pid, 10_000);
  }
  removeSocketFolder(running.socketFolder);
}
