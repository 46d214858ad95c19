import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 180_000;

/** Runs `npm start` in a folder until its first page has answered; the stop is not waited for within the time. */
export function startIn(folder: string): Promise<{ stopped: Promise<void> }> {
  const child = spawn('npm', ['start'], { cwd: folder, env: { ...process.env, PORT: '0', SAMSTEG_DATA: `${folder}/data` }, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const stopped = whenGone(child);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('npm start printed no address')), patience);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /runs at (\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      child.stdout.removeAllListeners('data');
      child.stdout.resume();
      firstPage(address).then(() => {
        if (child.pid) process.kill(-child.pid, 'SIGTERM');
        return resolve({ stopped });
      }, reject);
    });
  });
}

/** npm goes first; what it started is gone when no process of the group is left. */
async function whenGone(child: ChildProcess): Promise<void> {
  await once(child, 'exit');
  while (child.pid && isLeft(child.pid)) await pause(50);
}

function isLeft(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

async function firstPage(address: string): Promise<void> {
  const response = await fetch(address);
  if (response.status !== 200) throw new Error(`The first page answered ${String(response.status)}`);
}
