import { sql } from 'kysely';
import type { Tx } from '../db/index.ts';

/** Counts one more within an hour in the caller's transaction, and gives the count. `key` is a keyed hash. */
export async function countWithinHour(tx: Tx, key: string): Promise<number> {
  const hour = 3_600_000;
  const now = Date.now();
  const { rows } = await sql<{ points: number }>`insert into rate_limits as l (key, points, expire) values (${key}, 1, ${now + hour})
    on conflict (key) do update set points = case when l.expire < ${now} then 1 else l.points + 1 end,
      expire = case when l.expire < ${now} then ${now + hour} else l.expire end
    returning points`.execute(tx);
  return rows[0]?.points ?? 0;
}
