import type { Figure } from '../figures.ts';
import { percentile, timed } from '../percentile.ts';
import { viewed } from './view.ts';
import type { PublicBench } from './world.ts';

const times = 400;
const words = ['kvinnor', 'hälsa', 'språk praktik', 'vägledning', 'barnomsorg', 'körkort simning', 'cudiasamt', 'handledare arbetsgivare', 'landsbygd', 'mentor nätverk'];
const filters = ['', '&lan=17', '&kategori=health', '&finansiering=esf&ar=2019', '&mal=5', '&sprak=som', '&lan=01&kategori=language'];

/**
 * Searches whose page nobody has asked for before, whole: from the request to the last byte. First by words that nobody has searched for
 * (beginnings of frequent words, which hit thousands), then by words that others have, with other filters; every twentieth misspelt.
 */
export async function measurePublicSearch({ address, bare }: PublicBench, report: (figure: Figure) => void): Promise<void> {
  const page = (typed: string, turn: number) => `${address}/exempel?q=${encodeURIComponent(typed)}${filters[turn % filters.length] ?? ''}&n=${String(turn)}`;
  for (let turn = 0; turn < 40; turn += 1) await viewed(page('', turn + times));
  const fresh = words.flatMap((typed) => Array.from({ length: Math.max(0, typed.length - 3) }, (_, cut) => typed.slice(0, typed.length - cut)));
  await measure('words that nobody has searched for', [...new Set(fresh)]);
  await measure('words that others have searched for', Array.from({ length: times }, (_, turn) => wordsOf(turn)));

  async function measure(what: string, typed: string[]): Promise<void> {
    const whole: number[] = [];
    const sql: number[] = [];
    for (const [turn, each] of typed.entries()) {
      whole.push((await viewed(page(each, turn + typed.length * 1000))).time);
      sql.push(await timed(() => asBareSql(bare, each.trim().split(/ +/).map((word) => `${word}:*`).join(' & '))));
    }
    report({
      name: `public search over 10,000 examples, ${what}, p95`, unit: 'ms', value: percentile(whole, 0.95), limit: 40, bare: percentile(sql, 0.95),
      note: `p50 ${percentile(whole, 0.5).toFixed(1)}, p99 ${percentile(whole, 0.99).toFixed(1)}`,
    });
  }
}

function wordsOf(turn: number): string {
  return turn % 20 === 19 ? 'vägleding' : (words[turn % words.length] ?? '');
}

/** Twenty hits, and how many there are by two of the seven filters. */
async function asBareSql(bare: PublicBench['bare'], search: string): Promise<void> {
  const hits = `from example_publications, to_tsquery('swedish', $1) q where search @@ q and replaced_at is null and withdrawn_at is null`;
  await bare.query(`select id, title, summary, actor, county_code from (select * ${hits} order by published_at desc limit 20) h`, [search]);
  await bare.query(`select county_code, count(*) ${hits} group by 1`, [search]);
  await bare.query(`select category, count(*) from (select unnest(categories) as category ${hits}) c group by 1`, [search]);
}
