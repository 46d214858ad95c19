import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ExampleState } from '../rules/codes.ts';

export interface Translation {
  id: string;
  title: string;
  language: string;
  state: ExampleState;
  version: number;
  /** It is what the example translates; otherwise it translates the example. */
  isOriginal: boolean;
}

/** What says the same as an example in another language, as far as it has come; what has been taken away is not there. */
export async function selectOtherLanguages(tx: Tx, exampleId: string): Promise<Translation[]> {
  const { rows } = await sql<Translation>`
    select o.id, o.title, o.language, o.state, o.version, coalesce(o.id = x.translation_of, false) as "isOriginal"
    from examples x join examples o on o.collaboration_id = x.collaboration_id and (o.translation_of = x.id or o.id = x.translation_of)
    where x.id = ${exampleId} and o.state <> 'withdrawn' order by o.language`.execute(tx);
  return rows;
}
