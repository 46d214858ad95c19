import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ExampleCategory, Goal } from '../rules/codes.ts';
import { exampleColumns, type Example } from './examples.ts';
import type { Marks } from './marks.ts';

export interface DeskExample extends Example, Marks {
  /** The reader began it, is one of its writers, or has saved a text of it: she does not review it. */
  wroteIt: boolean;
  /** Its public address; null while it has never been published. */
  slug: string | null;
  withdrawnOn: string | null;
  versions: number;
  /** Whether the reader's organisation publishes. */
  publishes: boolean;
}

/** An example as an editor has it before her, in one question. */
export async function selectDeskExample(tx: Tx, id: string, { userId, organisationId }: { userId: string; organisationId: string | null }): Promise<DeskExample | undefined> {
  return tx
    .selectFrom('examples as x')
    .leftJoin('example_addresses as a', (join) => join.onRef('a.collaboration_id', '=', 'x.collaboration_id').onRef('a.example_id', '=', 'x.id'))
    .select(exampleColumns('x'))
    .select(['a.slug', 'a.withdrawn_on as withdrawnOn', 'x.goals_adjusted as goalsAdjusted'])
    .select([
      sql<Example['state']>`x.state`.as('state'),
      sql<ExampleCategory[]>`x.categories`.as('categories'),
      sql<Goal[]>`x.goals`.as('goals'),
      sql<number>`(select count(*) from example_publications p where p.collaboration_id = x.collaboration_id and p.example_id = x.id)`.as('versions'),
      sql<boolean>`coalesce((select d.publishes from example_desks d where d.collaboration_id = x.collaboration_id
        and d.organisation_id = ${organisationId}), true)`.as('publishes'),
      sql<boolean>`coalesce(x.created_by = ${userId}, false)
        or exists (select from example_contributors k where k.collaboration_id = x.collaboration_id and k.example_id = x.id and k.user_id = ${userId})
        or exists (select from example_answers w where w.collaboration_id = x.collaboration_id and w.example_id = x.id
          and w.saved_by_user = ${userId})`.as('wroteIt'),
    ])
    .where('x.id', '=', id)
    .executeTakeFirst();
}
