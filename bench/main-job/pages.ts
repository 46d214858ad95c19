import type { Figure } from '../figures.ts';
import { percentile, timed } from '../percentile.ts';
import { barePages } from './bare-pages.ts';
import { reader, type Bench } from './world.ts';

type PageName = 'worklist' | 'search' | 'case page' | 'plan';
const names: PageName[] = ['worklist', 'search', 'case page', 'plan'];
const rounds = 200;
const perSecond = 20;
const seconds = 15;

/** p50 and p95 of each page one at a time, then p95 at twenty page views a second; the load runs on the same machine. */
export async function measurePages(bench: Bench, report: (figure: Figure) => void): Promise<void> {
  const cases = await readersCases(bench);
  const search = await storeSearch(bench);
  const address = (name: PageName, turn: number): string => {
    const id = cases[turn % cases.length] ?? '';
    return { worklist: '/arenden', search, 'case page': `/arenden/${id}`, plan: `/arenden/${id}/plan` }[name];
  };
  for (const name of names) for (let turn = 0; turn < 20; turn += 1) await view(bench, address(name, turn));
  for (const name of names) {
    const times: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) times.push(await view(bench, address(name, turn)));
    const bare: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) bare.push(await timed(() => barePages[name](bench.bare, cases[turn % cases.length] ?? '')));
    report({ name: `${name}, one user, p95`, unit: 'ms', value: percentile(times, 0.95), limit: 50, bare: percentile(bare, 0.95), note: `p50 ${percentile(times, 0.5).toFixed(1)}` });
  }
  const loaded = await underLoad(bench, address);
  for (const name of names) {
    report({ name: `${name}, ${String(perSecond)} page views a second, p95`, unit: 'ms', value: percentile(loaded[name], 0.95), limit: 150, bare: null });
  }
}

/** Page views begun at even intervals whether or not the earlier ones are answered, so that waiting counts. */
async function underLoad(bench: Bench, address: (name: PageName, turn: number) => string): Promise<Record<PageName, number[]>> {
  const times: Record<PageName, number[]> = { worklist: [], search: [], 'case page': [], plan: [] };
  const views: Promise<void>[] = [];
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const name = names[turn % names.length] ?? 'worklist';
    views.push(view(bench, address(name, turn)).then((time) => void times[name].push(time)));
    await new Promise((resolve) => setTimeout(resolve, 1000 / perSecond));
  }
  await Promise.all(views);
  return times;
}

async function view(bench: Bench, path: string): Promise<number> {
  return timed(async () => {
    const response = await fetch(bench.address + path, { headers: { cookie: bench.cookie }, redirect: 'manual' });
    await response.text();
    if (response.status !== 200) throw new Error(`${path} answered ${String(response.status)}`);
  });
}

async function readersCases(bench: Bench): Promise<string[]> {
  const { rows } = await bench.bare.query<{ id: string }>(
    `select c.id from case_team t join cases c using (collaboration_id) where c.id = t.case_id and t.user_id = md5('user' || $1)::uuid
     and c.status = 'active' order by c.id`,
    [String(reader)],
  );
  return rows.map((row) => row.id);
}

async function storeSearch(bench: Bench): Promise<string> {
  const response = await fetch(`${bench.address}/sok`, {
    method: 'POST',
    headers: { cookie: bench.cookie, origin: bench.address, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ q: 'förnamn1' }),
    redirect: 'manual',
  });
  const location = response.headers.get('location');
  if (!location) throw new Error(`The search was not stored: ${String(response.status)}`);
  return location;
}
