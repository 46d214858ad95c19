import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTime } from './processes.ts';

function ownName(): string {
  return `${process.pid}-${startTime(process.pid)}`;
}

/** Notes that this process uses the database. */
export function register(folder: string): void {
  writeFileSync(join(folder, ownName()), '');
}

export function unregister(folder: string): void {
  rmSync(join(folder, ownName()), { force: true });
}

/** Whether another living process uses the database; forgets those that died without a word. */
export function hasOtherUsers(folder: string): boolean {
  const others = readdirSync(folder).filter((name) => name !== ownName());
  const alive = others.filter((name) => {
    const [pid, started] = name.split('-');
    return startTime(Number(pid)) === started;
  });
  for (const name of others) if (!alive.includes(name)) rmSync(join(folder, name), { force: true });
  return alive.length > 0;
}
