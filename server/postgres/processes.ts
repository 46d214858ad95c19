import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function readProcessFile(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

function readStat(pid: number): string[] | undefined {
  const stat = readProcessFile(pid, 'stat');
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Clock ticks since boot at which a process started: with its id, a name that is never used twice. */
export function startTime(pid: number): string | undefined {
  const stat = readStat(pid);
  return stat?.[0] === 'Z' ? undefined : stat?.[19];
}

export function parentOf(pid: number): number | undefined {
  const parent = readStat(pid)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

export function commandLine(pid: number): string[] {
  return readProcessFile(pid, 'cmdline')?.split('\0').slice(0, -1) ?? [];
}

/** Sends a signal and says whether the process was there. */
export function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Waits until a process has ended; false when it has not within the time. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (startTime(pid) !== undefined) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}
