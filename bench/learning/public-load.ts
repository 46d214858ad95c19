import type { Figure } from '../figures.ts';
import { percentile } from '../percentile.ts';
import { viewed } from './view.ts';
import type { PublicBench } from './world.ts';

const perSecond = 300;
const seconds = 20;
const popular = 1_000;

/** Addresses that are asked for: examples most, the front page, searches and counties; some far more often than others. */
const counties = ['varmland', 'stockholm', 'skane', 'orebro', 'dalarna', 'norrbotten', 'vastra-gotaland', 'jamtland'];
const searches = ['h%C3%A4lsa', 'spr%C3%A5k', 'praktik', 'mentor', 'k%C3%B6rkort', 'barn'].flatMap((word) => ['', '&lan=17', '&lan=01', '&mal=5'].map((filter) => `/exempel?q=${word}${filter}`));

function addressOf(turn: number): string {
  const kind = turn % 10;
  if (kind === 0) return '/exempel';
  if (kind === 1) return `/exempel/lan/${counties[turn % counties.length] ?? ''}`;
  if (kind === 2) return searches[turn % searches.length] ?? '';
  return `/exempel/exempel-${String(1 + Math.floor(Math.random() ** 2 * popular))}-bench`;
}

/**
 * Pages that nobody has asked for, one after another from eight readers; then 300 views a second begun at even intervals
 * whether or not the earlier ones are answered, with a publication in the middle. App, database and load on one machine.
 */
export async function measurePublicLoad({ address, bare }: PublicBench, report: (figure: Figure) => void): Promise<void> {
  const cold = await inTurns(800, 8, (turn) => viewed(`${address}/exempel/exempel-${String(turn + 1)}-bench`));
  report({ name: '800 public pages never asked for before', unit: 's', value: cold, limit: null, bare: null, note: `${(800 / cold).toFixed(0)} a second` });
  const times: number[] = [];
  const views: Promise<void>[] = [];
  const begun = performance.now();
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const wait = begun + (turn * 1000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (turn === (perSecond * seconds) / 2) await publish(bare);
    views.push(viewed(address + addressOf(turn)).then(({ time }) => void times.push(time)));
  }
  await Promise.all(views);
  const taken = (performance.now() - begun) / 1000;
  const note = `p50 ${percentile(times, 0.5).toFixed(1)}, p95 ${percentile(times, 0.95).toFixed(1)}, p99 ${percentile(times, 0.99).toFixed(1)} ms; a publication after ${String(seconds / 2)} s`;
  report({ name: `${String(perSecond * seconds)} public page views, ${String(perSecond)} a second`, unit: 's', value: taken, limit: seconds + 0.5, bare: null, note });
  const most = await inTurns(6_000, 16, (turn) => viewed(address + addressOf(turn)));
  report({ name: '6,000 public page views, sixteen readers as fast as they can', unit: 's', value: most, limit: null, bare: null, note: `${(6_000 / most).toFixed(0)} a second` });
}

/** What a publication does to what is kept: the whole bank and one example move on. */
async function publish(bare: PublicBench['bare']): Promise<void> {
  await bare.query(`update showcase_generations set generation = generation + 1 where subject in ('', 'exempel-3-bench')`);
}

async function inTurns(times: number, readers: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: readers }, async () => {
    while (next < times) {
      const turn = next;
      next += 1;
      await work(turn);
    }
  }));
  return (performance.now() - begun) / 1000;
}
