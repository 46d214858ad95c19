import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '#server/postgres/paths.ts';

export type AppProcess = { address: string; output: () => string; child: ChildProcess; stop: () => Promise<number | null> };

const patience = 120_000;

function whenExited(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Starts the built app with settings of its own and waits for the address it prints. */
export function startAppProcess(env: Record<string, string>): Promise<AppProcess> {
  const child = spawn(process.execPath, [join(projectFolder, 'server/start.ts'), '--no-build'], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME ?? '/tmp', NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  function stop() {
    child.kill('SIGTERM');
    return whenExited(child);
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The app did not start in time:\n${output}`)), patience);
    function read(chunk: Buffer) {
      output += chunk.toString();
      const address = /runs at (\S+)\n/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve({ address, output: () => output, child, stop });
    }
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`The app ended before it ran:\n${output}`));
    });
  });
}
