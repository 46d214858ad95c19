import type { Express } from 'express';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartFailure } from '#app/platform/env/index.ts';

const drainTime = 10_000;

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new StartFailure(`Port ${port} is taken: set PORT to another number.`);
  if (error.code === 'EACCES') return new StartFailure(`Port ${port} is not ours to use: set PORT to 1024 or more.`);
  return error;
}

/** Starts to take requests. */
export function listen(app: Express, port: number, host: string): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer(app);
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

/** Takes no more requests and finishes those under way; cuts what is not done in time. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), drainTime);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
