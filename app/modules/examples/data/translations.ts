import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ExampleState } from '../rules/codes.ts';

export interface Translation {
  id: string;
  title: string;
  language: string;
  state: ExampleState;
  version: number;
}

/** What says an example in another language, as far as it has come; what has been taken away is not there. */
export async function selectTranslations(tx: Tx, exampleId: string): Promise<Translation[]> {
  return tx
    .selectFrom('examples')
    .select(['id', 'title', 'language', 'version', sql<ExampleState>`state`.as('state')])
    .where('translation_of', '=', exampleId)
    .where('state', '<>', 'withdrawn')
    .orderBy('language')
    .execute();
}

/** What an example is a translation of; null when it is none. */
export async function selectOriginal(tx: Tx, exampleId: string): Promise<Pick<Translation, 'id' | 'title' | 'language'> | null> {
  const row = await tx
    .selectFrom('examples as t')
    .innerJoin('examples as x', (join) => join.onRef('x.collaboration_id', '=', 't.collaboration_id').onRef('x.id', '=', 't.translation_of'))
    .select(['x.id', 'x.title', 'x.language'])
    .where('t.id', '=', exampleId)
    .executeTakeFirst();
  return row ?? null;
}
