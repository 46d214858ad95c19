import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { LogKind } from '../rules/barrier.ts';

export interface LogLine {
  id: string;
  barrierId: string;
  on: string;
  kind: LogKind;
  actorName: string;
  organisationName: string | null;
  otherId: string | null;
  otherTitle: string | null;
  text: string | null;
}

const fields = sql`l.id, b.root_id as "barrierId", to_char(l.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "on", l.kind, u.name as "actorName",
  o.name as "organisationName", l.other_id as "otherId", t.title as "otherTitle", l.text`;
const from = sql`from barrier_log l
  join barriers b on b.collaboration_id = l.collaboration_id and b.id = l.barrier_id
  join users u on u.id = l.actor_user_id
  left join organisations o on o.collaboration_id = l.collaboration_id and o.id = l.organisation_id
  left join barriers t on t.collaboration_id = l.collaboration_id and t.id = l.other_id`;

/** What was done about a barrier and those merged into it, latest first. */
export async function selectLog(tx: Tx, rootId: string): Promise<LogLine[]> {
  return (await sql<LogLine>`select ${fields} ${from} where b.collaboration_id = (select app.collaboration()) and b.root_id = ${rootId}
    order by l.at desc, l.id desc limit 200`.execute(tx)).rows;
}

/** The latest that reporters are told of, for each of these barriers. */
export async function selectLatestNews(tx: Tx, rootIds: readonly string[], kinds: readonly LogKind[]): Promise<LogLine[]> {
  return (await sql<LogLine>`select distinct on (b.root_id) ${fields} ${from} where b.collaboration_id = (select app.collaboration())
    and b.root_id = any (${[...rootIds]}::uuid[]) and l.kind = any (${[...kinds]}) order by b.root_id, l.at desc, l.id desc`.execute(tx)).rows;
}

export interface NewLogLine {
  barrierId: string;
  kind: LogKind;
  actorUserId: string;
  organisationId: string | null;
  otherId?: string;
  text?: string | null;
}

export async function insertLog(tx: Tx, row: NewLogLine): Promise<void> {
  await sql`insert into barrier_log (collaboration_id, barrier_id, kind, actor_user_id, organisation_id, other_id, text)
    values (app.collaboration(), ${row.barrierId}, ${row.kind}, ${row.actorUserId}, ${row.organisationId}, ${row.otherId ?? null}, ${row.text ?? null})`.execute(tx);
}

/** Counts one more that is new for those who reported it; with an organisation, for those of its people who answer for it. */
export async function tellOf(tx: Tx, barrierId: string, organisationId: string | null = null): Promise<void> {
  await sql`select app.tell_of_barrier(${barrierId}, ${organisationId})`.execute(tx);
}

/** What was new has been seen. */
export async function clearNews(tx: Tx): Promise<void> {
  await sql`update room_news set unread = 0 where collaboration_id = (select app.collaboration()) and user_id = (select app.user_id())
    and room = '/hinder' and unread > 0`.execute(tx);
}
