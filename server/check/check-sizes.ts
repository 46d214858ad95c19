import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../postgres/paths.ts';
import { listSources } from './sources.ts';

const longest = 400;
const limits = { median: 60, p90: 150 };

/** Files that are tables of data rather than code. */
function isData(path: string): boolean {
  return path.endsWith('.data.ts') || path.includes('/data-tables/') || path === 'app/sitemap.ts';
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function countLines(path: string): number {
  return readFileSync(join(projectFolder, path), 'utf8').trimEnd().split('\n').length;
}

/** Keeps the rooms small; says how small they are. */
export function checkSizes(): { faults: string[]; summary: string } {
  const sizes = listSources()
    .filter((path) => !isData(path))
    .map((path) => ({ path, lines: countLines(path) }));
  const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  const p90 = quantile(sorted, 0.9);
  const faults = sizes
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${longest} are allowed`);
  if (median > limits.median) faults.push(`the median file has ${median} lines, ${limits.median} are allowed`);
  if (p90 > limits.p90) faults.push(`one file in ten has more than ${p90} lines, ${limits.p90} are allowed`);
  return { faults, summary: `${sorted.length} files, median ${median} lines, nine of ten within ${p90}` };
}
