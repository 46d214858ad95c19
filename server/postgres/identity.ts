import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from '#app/platform/env/index.ts';
import { parentFolders } from './paths.ts';
import type { DatabasePaths } from './paths.ts';

/** How Postgres is run, which refuses to run as root. */
export type Identity = {
  way: 'self' | 'unshare' | 'uid';
  uid: number;
  gid: number;
  binaries: string;
  /** What goes before the command. */
  prefix: string[];
};

const unsharePrefix = ['unshare', '-U', '--map-user=65534', '--map-group=65534'];

function worksUnshared(paths: DatabasePaths): boolean {
  const script = '"$1/bin/postgres" --version && test -w "$2"';
  const [command = '', ...options] = unsharePrefix;
  try {
    execFileSync(command, [...options, 'sh', '-c', script, 'sh', paths.binaries, paths.folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function findAccount(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const account = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!account) throw new StartFailure('Postgres does not run as root, and /etc/passwd has neither postgres nor nobody.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** The first folder on the way to a path that an account may not pass. */
function findBarrier(path: string, uid: number): string | undefined {
  return [path, ...parentFolders(path)].findLast((folder) => {
    const { mode, uid: owner } = statSync(folder);
    return (mode & (owner === uid ? 0o100 : 0o001)) === 0;
  });
}

function reachableBinaries(paths: DatabasePaths, uid: number): string {
  if (findBarrier(paths.binaries, uid) === undefined) return paths.binaries;
  const copy = join(paths.folder, 'binaries');
  if (!existsSync(join(copy, 'bin/postgres'))) {
    cpSync(paths.binaries, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

function otherAccount(paths: DatabasePaths): Identity {
  const { uid, gid } = findAccount();
  const barrier = findBarrier(paths.folder, uid);
  if (barrier !== undefined) {
    throw new StartFailure(
      `Postgres does not run as root, and no other account can pass ${barrier}: ` +
        `start as an ordinary user, or set SAMSTEG_DATA to a folder outside it.`,
    );
  }
  return { way: 'uid', uid, gid, binaries: reachableBinaries(paths, uid), prefix: [] };
}

/** Chooses how to run Postgres: as ourselves, or for root in a user namespace, or as another account. */
export function chooseIdentity(paths: DatabasePaths): Identity {
  const uid = process.getuid?.() ?? -1;
  const self = { uid, gid: process.getgid?.() ?? -1, binaries: paths.binaries };
  if (uid !== 0) return { way: 'self', ...self, prefix: [] };
  if (worksUnshared(paths)) return { way: 'unshare', ...self, prefix: unsharePrefix };
  return otherAccount(paths);
}

function chownTree(path: string, uid: number, gid: number): void {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) chownTree(child, uid, gid);
    else if (entry.isFile()) chownSync(child, uid, gid);
  }
}

/** Hands the cluster to the account that will run it. */
export function takeOwnership(cluster: string, { uid, gid }: Identity): void {
  const owner = lstatSync(cluster).uid;
  if (owner === uid) return;
  if (process.getuid?.() !== 0) {
    throw new StartFailure(`${cluster} belongs to user ${owner}: start as that user.`);
  }
  chownTree(cluster, uid, gid);
}
