import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { newToken } from '#app/platform/session/token.ts';
import { ensureBuilt } from '#server/build/ensure-built.ts';
import { databaseName } from '#server/postgres/roles.ts';
import { openThrowawayPostgres } from '#server/throwaway-postgres.ts';
import { startAppProcess } from '#tests/setup/app-process.ts';
import { onDatabase } from '#tests/setup/database-url.ts';
import type { Figure } from '../figures.ts';
import { percentile, timed } from '../percentile.ts';

/** What is typed, each asked about after every word as the form does. */
const sentences = [
  'Bussen från byn kommer fram efter att arbetsträningen har börjat', 'Kurserna ligger mitt på dagen när barnen ska lämnas', 'Hon får inget studiestöd eftersom hon har fyllt femtio',
  'Blanketten finns bara på svenska', 'Tolken kom inte och mötet fick ställas in', 'Väntetiden till valideringen är elva veckor', 'Försäkringskasan räknar inte sfi som rehabilitering',
  'Läkarintyget gäller inte längre när beslutet tas', 'Arbetsgivaren kräver körkort fast jobbet är i köket', 'Ansökan går bara att göra med bank-id',
];
const rounds = 4;

/** How long a suggestion takes while somebody types, through the app, over 20,000 barriers; beside it the same matching as bare SQL. */
export async function measureSuggestions(report: (figure: Figure) => void): Promise<void> {
  await ensureBuilt();
  const postgres = await openThrowawayPostgres();
  const bare = new pg.Client({ connectionString: onDatabase(postgres.adminUrl, databaseName) });
  await bare.connect();
  const cookie = await seed(bare);
  const app = await startAppProcess({
    SAMSTEG_DEMO: '0', HOST: '127.0.0.1', DATABASE_URL: postgres.loginUrl, DATABASE_OWNER_URL: postgres.ownerUrl,
    SAMSTEG_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'error',
  });
  try {
    const typed = sentences.flatMap((sentence) => prefixes(sentence));
    for (const text of typed) await ask(app.address, cookie, text);
    const [times, bareTimes]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      for (const text of typed) {
        times.push(await timed(() => ask(app.address, cookie, text)));
        bareTimes.push(await timed(() => askBare(bare, text)));
      }
    }
    report({
      name: 'suggestion while typing, 20,000 barriers, p95', unit: 'ms', value: percentile(times, 0.95), limit: 60, bare: percentile(bareTimes, 0.95),
      note: `p50 ${percentile(times, 0.5).toFixed(1)}`,
    });
  } finally {
    await app.stop();
    await bare.end();
    await postgres.close();
  }
}

async function seed(admin: pg.Client): Promise<string> {
  await admin.query(readFileSync(new URL('barriers.sql', import.meta.url), 'utf8'));
  const { token, hash } = newToken();
  await admin.query(
    `insert into sessions (token_hash, user_id, collaboration_id, membership_id, factor, expires_at)
     values ($1, md5('user')::uuid, md5('bench')::uuid, md5('membership')::uuid, 'demo', now() + interval '1 day')`,
    [hash],
  );
  await admin.query('vacuum analyze');
  return `samsteg_session=${token}`;
}

/** What stands in the form after each word. */
function prefixes(sentence: string): string[] {
  const words = sentence.split(' ');
  return words.map((_, index) => words.slice(0, index + 1).join(' ')).filter((text) => text.length >= 4);
}

async function ask(address: string, cookie: string, text: string): Promise<void> {
  const response = await fetch(`${address}/hinder/forslag`, {
    method: 'POST', headers: { cookie, origin: address, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ text }),
  });
  const { known } = (await response.json()) as { known: unknown[] };
  if (response.status !== 200 || !Array.isArray(known)) throw new Error(`The suggestion answered ${String(response.status)}`);
}

/** The same matching without the app, the roles and the policies. */
async function askBare(client: pg.Client, text: string): Promise<void> {
  await client.query(
    `select b.id, b.title, b.state from barriers b, (select string_agg(quote_literal(u.lexeme) || ':*', ' | ')::tsquery as asked from unnest(to_tsvector('swedish', $1)) u) q
     where b.collaboration_id = md5('bench')::uuid and b.words @@ q.asked order by ts_rank(b.words, q.asked) desc limit 5`,
    [text],
  );
}
