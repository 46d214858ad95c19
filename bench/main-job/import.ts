import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Figure } from '../figures.ts';
import { projectFolder } from '#server/postgres/paths.ts';
import { openThrowawayPostgres } from '#server/throwaway-postgres.ts';

const rows = 100_000;

/** Import of 100,000 deltagare rows through the command line: time, and peak memory above the same command doing nothing. */
export async function measureImport(report: (figure: Figure) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samsteg-bench-'));
  const postgres = await openThrowawayPostgres({ asReal: true });
  const env = { DATABASE_URL: postgres.loginUrl, DATABASE_OWNER_URL: postgres.ownerUrl, SAMSTEG_DATA: folder };
  try {
    const file = join(folder, 'deltagare.csv');
    await writeRows(file);
    const tiny = join(folder, 'tom.csv');
    await writeRows(tiny, 1);
    const idle = await runCommand(['import', '--collaboration', 'Tom', '--create', tiny], env);
    const full = await runCommand(['import', '--collaboration', 'Bänk', '--create', file], env);
    report({ name: `import of ${String(rows)} deltagare rows`, unit: 's', value: full.seconds, limit: 90, bare: null });
    report({ name: 'import, memory above idle', unit: 'MB', value: full.megabytes - idle.megabytes, limit: 300, bare: null });
  } finally {
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeRows(file: string, count = rows): Promise<void> {
  const out = createWriteStream(file);
  out.write('personnummer;förnamn;efternamn;kön;startdatum;område;folkbokföringskommun;remittent;avslutsdatum;avslutsorsak\n');
  for (let n = 1; n <= count; n += 1) {
    const day = String((n % 28) + 1).padStart(2, '0');
    const month = String((n % 12) + 1).padStart(2, '0');
    const year = 2015 + (n % 8);
    const line = `saknas-${String(n)};Förnamn${String(n % 997)};Efternamn${String(n % 9973)};${n % 3 ? 'K' : 'M'};${String(year)}-${month}-${day};Område ${String(n % 9)};Kommun ${String(n % 30)};Remittent ${String(n % 12)};${String(year + 1)}-${month}-${day};Arbete\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

interface Run {
  seconds: number;
  megabytes: number;
}

/** Runs a command of samsteg and follows its peak resident memory (VmHWM) until it ends. */
function runCommand(args: string[], env: Record<string, string>): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(projectFolder, 'cli/samsteg.ts'), ...args], {
    cwd: projectFolder, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid))), 50);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`samsteg ${args[0] ?? ''} ended with ${String(code)}`));
      else resolve({ seconds: (performance.now() - begun) / 1000, megabytes: peak });
    });
  });
}

function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
