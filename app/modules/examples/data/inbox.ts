import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ExampleState } from '../rules/codes.ts';

export interface InboxLine {
  id: string;
  title: string;
  actor: string;
  countyCode: string | null;
  state: ExampleState;
  submittedAt: Date | null;
  changedAt: Date;
  /** Reviews of this sending, and whether the reader's own is among them. */
  reviews: number;
  reviewedByMe: boolean;
  /** She wrote on it, and so does not review it. */
  writtenByMe: boolean;
}

export interface InboxFilter {
  state: string | null;
  county: string | null;
  /** Only what waits for the reader's own review. */
  mine: boolean;
  limit: number;
  offset: number;
}

/** The bank's examples as editors see them, those that have waited longest first; with how many there are in all. */
export async function selectInbox(tx: Tx, userId: string, filter: InboxFilter): Promise<{ lines: InboxLine[]; total: number }> {
  const { rows } = await sql<InboxLine & { total: number }>`
    select x.id, x.title, x.actor, x.county_code as "countyCode", x.state, x.submitted_at as "submittedAt", x.changed_at as "changedAt",
      said.reviews, said.mine as "reviewedByMe", wrote.it as "writtenByMe", count(*) over () as total
    from examples x
    cross join lateral (select count(*) as reviews, coalesce(bool_or(r.reviewer_id = ${userId}), false) as mine from example_reviews r
      where r.collaboration_id = x.collaboration_id and r.example_id = x.id and r.submission = x.submission) said
    cross join lateral (select coalesce(x.created_by = ${userId}, false) or exists (select from example_contributors k
      where k.collaboration_id = x.collaboration_id and k.example_id = x.id and k.user_id = ${userId})
      or exists (select from example_answers a where a.collaboration_id = x.collaboration_id and a.example_id = x.id
        and a.saved_by_user = ${userId}) as it) wrote
    where (${filter.state}::text is null or x.state = ${filter.state}) and (${filter.county}::text is null or x.county_code = ${filter.county})
      and (not ${filter.mine} or (x.state = 'submitted' and not said.mine and not wrote.it))
    order by coalesce(x.submitted_at, x.created_at), x.id
    limit ${filter.limit} offset ${filter.offset}`.execute(tx);
  return { lines: rows, total: rows[0]?.total ?? 0 };
}

export async function countByState(tx: Tx, county: string | null): Promise<Partial<Record<ExampleState, number>>> {
  const rows = await tx
    .selectFrom('examples')
    .select((count) => [count.fn.countAll<number>().as('n')])
    .select(sql<ExampleState>`state`.as('state'))
    .$if(county !== null, (query) => query.where('county_code', '=', county))
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

export interface CountyLine {
  countyCode: string | null;
  drafts: number;
  waiting: number;
  published: number;
  declined: number;
}

/** How far each county has come, those that have sent nothing left out. */
export async function countByCounty(tx: Tx): Promise<CountyLine[]> {
  const { rows } = await sql<CountyLine>`
    select county_code as "countyCode", count(*) filter (where state = 'draft')::int as drafts,
      count(*) filter (where state in ('submitted', 'questions', 'reviewed', 'selected'))::int as waiting,
      count(*) filter (where state = 'published')::int as published, count(*) filter (where state = 'declined')::int as declined
    from examples where state <> 'withdrawn' group by 1 order by 1`.execute(tx);
  return rows;
}

/** The county that an organisation collects for; null is the whole country. */
export async function selectDesk(tx: Tx, organisationId: string | null): Promise<{ countyCode: string; publishes: boolean } | undefined> {
  if (organisationId === null) return undefined;
  return tx
    .selectFrom('example_desks')
    .select(['county_code as countyCode', 'publishes'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
}

/** Drafts and examples that somebody writes on herself, the one touched last first. */
export async function selectMine(tx: Tx, userId: string): Promise<Pick<InboxLine, 'id' | 'title' | 'actor' | 'state' | 'changedAt'>[]> {
  return tx
    .selectFrom('examples as x')
    .select(['x.id', 'x.title', 'x.actor', 'x.changed_at as changedAt', sql<ExampleState>`x.state`.as('state')])
    .where((or) =>
      or.or([
        or('x.created_by', '=', userId),
        or.exists(
          or
            .selectFrom('example_contributors as k')
            .select('k.id')
            .whereRef('k.collaboration_id', '=', 'x.collaboration_id')
            .whereRef('k.example_id', '=', 'x.id')
            .where('k.user_id', '=', userId)
            .where('k.left_at', 'is', null),
        ),
      ]),
    )
    .orderBy('x.changed_at', 'desc')
    .execute();
}
