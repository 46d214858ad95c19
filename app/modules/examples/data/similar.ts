import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface SimilarExample {
  id: string;
  title: string;
  actor: string;
  state: string;
  /** Sentences that both have, word for word. */
  shared: number;
  /** How alike the titles are, 0 to 1 (trigrams). */
  titles: number;
}

/** Other examples of the bank with sentences of this one, or with a title much like it; those that share most first. */
export async function selectSimilar(tx: Tx, exampleId: string): Promise<SimilarExample[]> {
  const { rows } = await sql<SimilarExample>`
    with this as (select title from examples where id = ${exampleId}),
      prints as (select array_agg(p) as all from example_answers a, unnest(a.prints) p where a.example_id = ${exampleId}),
      pasted as (select a.example_id as id, count(distinct p) as shared from prints, example_answers a, unnest(a.prints) p
        where a.prints && prints.all and p = any (prints.all) and a.example_id <> ${exampleId} group by 1)
    select x.id, x.title, x.actor, x.state, coalesce(p.shared, 0)::int as shared, app.similarity(x.title, this.title) as titles
    from this cross join examples x left join pasted p on p.id = x.id
    where x.id <> ${exampleId} and x.state <> 'draft' and (p.shared >= 2 or x.title operator(app.%) this.title and app.similarity(x.title, this.title) > 0.5)
    order by shared desc, titles desc limit 5`.execute(tx);
  return rows;
}

/** Published examples with a title much like this, for whoever may see nothing else. */
export async function selectSimilarPublished(tx: Tx, title: string): Promise<{ slug: string; title: string; actor: string }[]> {
  const { rows } = await sql<{ slug: string; title: string; actor: string }>`
    select slug, title, actor from example_publications
    where replaced_at is null and withdrawn_at is null and title operator(app.%) ${title} and app.similarity(title, ${title}) > 0.4
    order by app.similarity(title, ${title}) desc limit 3`.execute(tx);
  return rows;
}
