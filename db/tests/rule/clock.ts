import type pg from 'pg';

/** In a test's own database alone: lets a transaction say which day it is, so that midnight passes without a write. */
export async function letTestsSayTheDay(owner: pg.Client): Promise<void> {
  await owner.query(`create or replace function app.today() returns date language sql stable parallel safe
    return coalesce(nullif(current_setting('samsteg.test_today', true), '')::date, (now() at time zone 'Europe/Stockholm')::date)`);
}
