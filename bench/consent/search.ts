import type { Figure } from '../figures.ts';
import { reader, type Bench } from '../main-job/world.ts';
import { percentile, timed } from '../percentile.ts';
import { forbidden, hers, nowhere } from './words.ts';

const rounds = 300;

/**
 * The search page for a word that stands in 50,000 notes which one may not read, for one that stands nowhere and for one that she
 * reads, taken turn by turn so that all three meet the same machine. Beside each the same question as bare SQL.
 */
export async function measureSearch(bench: Bench, report: (figure: Figure) => void): Promise<void> {
  const words = [forbidden, nowhere, hers];
  const times = new Map<string, number[]>(words.map((word) => [word, []]));
  const addresses = new Map<string, string>();
  for (const word of words) addresses.set(word, await storeSearch(bench, word));
  const lengths = new Map<string, number>();
  for (let turn = -20; turn < rounds; turn += 1) {
    for (const word of shuffled(words, turn)) {
      const time = await timed(async () => lengths.set(word, await view(bench, addresses.get(word) ?? '')));
      if (turn >= 0) times.get(word)?.push(time);
    }
  }
  const named: Record<string, string> = { [forbidden]: 'a word in 50,000 notes that one may not read', [nowhere]: 'a word that stands nowhere', [hers]: 'a word in 200 notes that one reads' };
  for (const word of words) {
    const taken = times.get(word) ?? [];
    const bare: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) bare.push(await timed(() => bareSearch(bench, word)));
    report({
      name: `search page, ${named[word] ?? ''}, p95`, unit: 'ms', value: percentile(taken, 0.95), limit: 50, bare: percentile(bare, 0.95),
      note: `p50 ${percentile(taken, 0.5).toFixed(2)}, bare p50 ${percentile(bare, 0.5).toFixed(2)}, ${String(lengths.get(word))} bytes`,
    });
  }
  const difference = (share: number) => percentile(times.get(forbidden) ?? [], share) - percentile(times.get(nowhere) ?? [], share);
  report({ name: 'what the time tells of the word one may not read, p50', unit: 'ms', value: difference(0.5), limit: 0.5, bare: null, note: `p95 ${difference(0.95).toFixed(2)} ms` });
}

/** Another order in each turn, without chance. */
function shuffled(words: string[], turn: number): string[] {
  const by = ((turn % words.length) + words.length) % words.length;
  const moved = [...words.slice(by), ...words.slice(0, by)];
  return turn % 2 === 0 ? moved : moved.toReversed();
}

async function view(bench: Bench, path: string): Promise<number> {
  const response = await fetch(bench.address + path, { headers: { cookie: bench.cookie }, redirect: 'manual' });
  const { length } = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${String(response.status)}`);
  return length;
}

async function storeSearch(bench: Bench, q: string): Promise<string> {
  const headers = { cookie: bench.cookie, origin: bench.address };
  const response = await fetch(`${bench.address}/sok`, { method: 'POST', headers, body: new URLSearchParams({ q }), redirect: 'manual' });
  const location = response.headers.get('location');
  if (!location) throw new Error(`The search was not stored: ${String(response.status)}`);
  return `${location}?i=text`;
}

/** The reader's own organisation's notes of the cases she works with, by their words: no app, no roles, no policies. */
function bareSearch({ bare }: Bench, word: string): Promise<unknown> {
  return bare.query(
    `select n.id, n.text, i.first_name, i.last_name from case_team t
     join cases c on c.collaboration_id = t.collaboration_id and c.id = t.case_id
     join person_identities i on i.collaboration_id = c.collaboration_id and i.person_id = c.person_id
     join notes n on n.collaboration_id = t.collaboration_id and n.case_id = t.case_id and n.owner_organisation_id = t.organisation_id
     where t.collaboration_id = md5('bench')::uuid and t.user_id = md5('user' || $1)::uuid and n.words @@ to_tsquery('swedish', $2)
     order by n.occurred_on desc limit 50`,
    [String(reader), `${word}:*`],
  );
}
