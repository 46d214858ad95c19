import { CompiledQuery } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { sessionActor } from '../access/actor.ts';
import { withActor } from '../db/index.ts';
import { keyedHash } from '../secret/index.ts';

export { countWithinHour } from './count-within-hour.ts';

/** So many times in so many seconds. */
export interface Limit {
  name: string;
  times: number;
  seconds: number;
}

interface Statement {
  text: string;
  values: unknown[];
}

/** Each count is a transaction of its own: what is refused afterwards has been counted. */
const storeClient = {
  async query({ text, values }: Statement) {
    const result = await withActor(sessionActor(), (tx) => tx.executeQuery(CompiledQuery.raw(text, values)));
    return { rows: result.rows, rowCount: Number(result.numAffectedRows ?? result.rows.length) };
  },
};

const limiters = new Map<string, RateLimiterPostgres>();

function limiterFor({ name, times, seconds }: Limit): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const options = { storeClient, storeType: 'client', tableName: 'rate_limits', tableCreated: true, keyPrefix: name };
  const limiter = new RateLimiterPostgres({ ...options, points: times, duration: seconds });
  limiters.set(name, limiter);
  return limiter;
}

/** Counts one attempt of `who`; false when there have been too many. Not to be called inside a transaction. */
export async function mayTry(limit: Limit, who: string): Promise<boolean> {
  try {
    await limiterFor(limit).consume(keyedHash('rate-limit', who));
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Forgets the attempts of somebody who succeeded. */
export async function forgetTries(limit: Limit, who: string): Promise<void> {
  await limiterFor(limit).delete(keyedHash('rate-limit', who));
}
