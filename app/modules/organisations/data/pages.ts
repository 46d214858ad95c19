import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { OrganisationKind } from '#app/platform/db/schema.ts';

/** One page of a long list. */
export interface PageOf<Row> {
  rows: Row[];
  total: number;
  page: number;
  pages: number;
}

export const pageSize = 50;

const swedish = sql.raw('collate "sv-x-icu"');

function pageOf<Row>(rows: Row[], total: number, page: number): PageOf<Row> {
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

export interface OrganisationRow {
  id: string;
  name: string;
  kind: OrganisationKind;
  members: number;
}

/** Organisations in Swedish order, a page at a time, with how many work there today. */
export async function pageOfOrganisations(tx: Tx, page: number): Promise<PageOf<OrganisationRow>> {
  const { total } = await tx
    .selectFrom('organisations')
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow();
  const rows = await tx
    .selectFrom('organisations as o')
    .select(['o.id', 'o.name', 'o.kind'])
    .select((eb) =>
      eb
        .selectFrom('memberships as m')
        .select(sql<number>`count(distinct m.user_id)::int`.as('members'))
        .whereRef('m.collaboration_id', '=', 'o.collaboration_id')
        .whereRef('m.organisation_id', '=', 'o.id')
        .where(sql<boolean>`m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)`)
        .$asScalar()
        .$notNull()
        .as('members'),
    )
    .orderBy(sql`o.name ${swedish}`)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return pageOf(rows, total, page);
}

export interface UserRow {
  id: string;
  name: string;
  email: string | null;
  isDemo: boolean;
  /** Memberships valid today. */
  memberships: number;
}

/** Users of the collaboration, by the first letter of the name and by organisation where these are given. */
export async function pageOfUsers(
  tx: Tx,
  page: number,
  { letter, organisationId }: { letter?: string; organisationId?: string },
): Promise<PageOf<UserRow>> {
  const filtered = tx
    .selectFrom('users as u')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('memberships as m')
          .select('m.id')
          .whereRef('m.user_id', '=', 'u.id')
          .$if(organisationId !== undefined, (query) => query.where('m.organisation_id', '=', organisationId ?? '')),
      ),
    )
    .$if(letter !== undefined, (query) => query.where(sql<boolean>`starts_with(upper(u.name), ${letter ?? ''})`));
  const { total } = await filtered.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  const rows = await filtered
    .select(['u.id', 'u.name', 'u.email', 'u.is_demo as isDemo'])
    .select((eb) =>
      eb
        .selectFrom('memberships as m')
        .select(sql<number>`count(*)::int`.as('memberships'))
        .whereRef('m.user_id', '=', 'u.id')
        .where(sql<boolean>`m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)`)
        .$asScalar()
        .$notNull()
        .as('memberships'),
    )
    .orderBy(sql`u.name ${swedish}, u.id`)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return pageOf(rows, total, page);
}
