import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '#app/platform/env/index.ts';

const patience = 120_000;

function tryListen(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(name, () => resolve(server));
  });
}

/**
 * Runs work that only one process at a time may do on a folder. The lock is a name in the kernel's abstract
 * socket space, so it is gone the moment its process is, also after kill -9.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const name = `\0samsteg-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  const deadline = Date.now() + patience;
  let lock = await tryListen(name);
  while (!lock) {
    if (Date.now() > deadline) throw new StartFailure(`Another process keeps the database in ${folder} busy.`);
    await sleep(50);
    lock = await tryListen(name);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}
