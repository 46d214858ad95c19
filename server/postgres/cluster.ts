import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartFailure } from '#app/platform/env/index.ts';
import type { Identity } from './identity.ts';
import type { DatabasePaths } from './paths.ts';

const options = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--locale-provider=icu',
  '--icu-locale=sv',
  '--data-checksums',
];

const longestSocketFolder = 107 - '/.s.PGSQL.5432'.length;

/** A short folder that only we and Postgres can open. */
export function makePrivateFolder({ uid, gid }: Identity): string {
  const parent = tmpdir().length + '/samsteg-XXXXXX'.length > longestSocketFolder ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(parent, 'samsteg-'));
  chmodSync(folder, 0o700);
  if (process.getuid?.() === 0) chownSync(folder, uid, gid);
  return folder;
}

function runInitdb(folder: string, passwordFile: string, identity: Identity): void {
  const initdb = join(identity.binaries, 'bin/initdb');
  const [command = '', ...rest] = [...identity.prefix, initdb, ...options, `--pwfile=${passwordFile}`, '-D', folder];
  const account = identity.way === 'uid' ? { uid: identity.uid, gid: identity.gid } : {};
  try {
    execFileSync(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', cwd: '/', ...account });
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new StartFailure(`The database could not be made in ${folder}: ${output.trim()}`);
  }
}

function writePasswordFile(folder: string, password: string, { uid, gid }: Identity): string {
  const path = join(folder, 'password');
  writeFileSync(path, password, { mode: 0o600 });
  if (process.getuid?.() === 0) chownSync(path, uid, gid);
  return path;
}

/** Makes the cluster when there is none; one that was broken off half-way is thrown away. */
export function ensureCluster(paths: DatabasePaths, password: string, identity: Identity): void {
  if (existsSync(paths.cluster)) return;
  const unfinished = `${paths.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (process.getuid?.() === 0) chownSync(unfinished, identity.uid, identity.gid);
  const privateFolder = makePrivateFolder(identity);
  try {
    runInitdb(unfinished, writePasswordFile(privateFolder, password, identity), identity);
  } finally {
    rmSync(privateFolder, { recursive: true, force: true });
  }
  renameSync(unfinished, paths.cluster);
}
