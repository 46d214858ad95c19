import { sql } from 'kysely';
import { formatTime } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import type { Actor } from '../access/actor.ts';
import type { Tx } from '../db/index.ts';
import { Refused } from '../errors/index.ts';

/**
 * Whoever reads a case for a stated reason writes nothing in it. The database says so too; here it is said politely.
 * @throws Refused
 */
export async function refuseMereReader(tx: Tx, actor: Actor, caseId: string | undefined): Promise<void> {
  if (caseId === undefined || actor.databaseRole !== 'app_staff') return;
  const { rows } = await sql<{ until: Date | null }>`select app.reads_until(${caseId}) as until`.execute(tx);
  const until = rows[0]?.until;
  if (until) throw new Refused(m.ui_reason_no_writing({ time: formatTime(until.toISOString(), getLocale()) }));
}
