import { ensureCluster } from './postgres/cluster.ts';
import { chooseIdentity, takeOwnership } from './postgres/identity.ts';
import type { Identity } from './postgres/identity.ts';
import { withFolderLock } from './postgres/lock.ts';
import { databasePaths } from './postgres/paths.ts';
import type { DatabasePaths } from './postgres/paths.ts';
import { findPostmaster, startPostmaster, stopPostmaster } from './postgres/postmaster.ts';
import { adminUrl, ensureRoles, loginRole, ownerRole, socketUrl } from './postgres/roles.ts';
import { loadSecrets } from './postgres/secrets.ts';
import type { Secrets } from './postgres/secrets.ts';
import { writeSettings } from './postgres/settings.ts';
import { hydrateSymlinks } from './postgres/symlinks.ts';
import { hasOtherUsers, register, unregister } from './postgres/users.ts';

export type EmbeddedPostgres = {
  loginUrl: string;
  ownerUrl: string;
  adminUrl: string;
  way: Identity['way'] | 'running';
  /** Lets go of the database; whoever lets go last stops it. */
  close: () => Promise<void>;
};

type Options = {
  /** Nothing needs to survive: no waiting for the disk. */
  throwaway?: boolean;
};

async function canConnect(socketFolder: string, secrets: Secrets): Promise<boolean> {
  try {
    await ensureRoles(socketFolder, secrets);
    return true;
  } catch {
    return false;
  }
}

async function start(paths: DatabasePaths, secrets: Secrets, options: Options) {
  hydrateSymlinks(paths.binaries);
  const identity = chooseIdentity(paths);
  ensureCluster(paths, secrets.admin, identity);
  writeSettings(paths.cluster, options.throwaway ?? false);
  takeOwnership(paths.cluster, identity);
  const { socketFolder } = await startPostmaster(paths, identity);
  await ensureRoles(socketFolder, secrets);
  return { socketFolder, way: identity.way };
}

async function useOrStart(paths: DatabasePaths, secrets: Secrets, options: Options) {
  const running = findPostmaster(paths);
  if (running?.ready && (await canConnect(running.socketFolder, secrets))) {
    return { socketFolder: running.socketFolder, way: 'running' as const };
  }
  if (running) await stopPostmaster(paths);
  return start(paths, secrets, options);
}

async function letGo(paths: DatabasePaths): Promise<void> {
  await withFolderLock(paths.folder, async () => {
    unregister(paths.users);
    if (!hasOtherUsers(paths.users)) await stopPostmaster(paths);
  });
}

/** Stops what runs on a data folder unless a living process uses it; says whether it is unused. */
export async function closeIfUnused(dataFolder: string): Promise<boolean> {
  const paths = databasePaths(dataFolder);
  return withFolderLock(paths.folder, async () => {
    if (hasOtherUsers(paths.users)) return false;
    await stopPostmaster(paths);
    return true;
  });
}

/** Starts Postgres on a data folder, or joins the one that runs there already. */
export async function openEmbeddedPostgres(dataFolder: string, options: Options = {}): Promise<EmbeddedPostgres> {
  const paths = databasePaths(dataFolder);
  const { secrets, socketFolder, way } = await withFolderLock(paths.folder, async () => {
    const secrets = loadSecrets(paths.secrets);
    register(paths.users);
    const opened = await useOrStart(paths, secrets, options);
    return { secrets, ...opened };
  });
  let closing: Promise<void> | undefined;
  return {
    loginUrl: socketUrl(socketFolder, loginRole, secrets.login),
    ownerUrl: socketUrl(socketFolder, ownerRole, secrets.owner),
    adminUrl: adminUrl(socketFolder, secrets),
    way,
    close: () => (closing ??= letGo(paths)),
  };
}
