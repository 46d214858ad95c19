import type { Figure } from '../figures.ts';
import { reader, type Bench } from '../main-job/world.ts';
import { percentile, timed } from '../percentile.ts';

const rounds = 200;
/** As somebody types them: many of her cases, some, none. */
const typed = ['fö', 'förnamn1', 'efternamn20', 'ingenhetersa'];

/** The suggestions while somebody types in the search field, beside the same names by bare SQL. */
export async function measureSuggestions(bench: Bench, report: (figure: Figure) => void): Promise<void> {
  const times: number[] = [];
  const bare: number[] = [];
  for (let turn = -20; turn < rounds; turn += 1) {
    const text = typed[Math.abs(turn) % typed.length] ?? '';
    const time = await timed(() => suggest(bench, text));
    const alone = await timed(() => bareNames(bench, text));
    if (turn < 0) continue;
    times.push(time);
    bare.push(alone);
  }
  report({
    name: 'suggestions while typing, p95', unit: 'ms', value: percentile(times, 0.95), limit: 50, bare: percentile(bare, 0.95),
    note: `p50 ${percentile(times, 0.5).toFixed(1)}`,
  });
}

async function suggest(bench: Bench, q: string): Promise<void> {
  const headers = { cookie: bench.cookie, origin: bench.address };
  const response = await fetch(`${bench.address}/sok/forslag`, { method: 'POST', headers, body: new URLSearchParams({ q }) });
  await response.json();
  if (response.status !== 200) throw new Error(`Suggestions answered ${String(response.status)}`);
}

function bareNames({ bare }: Bench, text: string): Promise<unknown> {
  return bare.query(
    `select c.id, i.first_name, i.last_name from case_team t
     join cases c on c.collaboration_id = t.collaboration_id and c.id = t.case_id
     join person_identities i on i.collaboration_id = c.collaboration_id and i.person_id = c.person_id
     where t.collaboration_id = md5('bench')::uuid and t.user_id = md5('user' || $1)::uuid
       and (lower(i.first_name) like $2 || '%' or lower(i.last_name) like $2 || '%')
     order by i.last_name, i.first_name limit 8`,
    [String(reader), text],
  );
}
