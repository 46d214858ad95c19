import { sql } from 'kysely';
import { langAttributes } from '#app/lib/languages.ts';
import type { Tx } from '#app/platform/db/index.ts';

/** The words that she is read or hears before she answers, as one version has them in one language. */
export interface ConsentText {
  language: string;
  version: string;
  /** BCP 47, for the page. */
  tag: string;
  body: string;
  words: Record<string, string>;
  hasSound: boolean;
  /** For the element that shows it: its language and direction. */
  attributes: { lang: string; dir: 'ltr' | 'rtl' };
}

/** The latest published text in a language, or this version of it. */
export async function selectText(tx: Tx, language: string, version?: string): Promise<ConsentText | undefined> {
  const row = await tx
    .selectFrom('consent_texts as t')
    .select(['t.language', 't.version', 't.tag', 't.body', 't.words'])
    .select(
      sql<boolean>`exists (select from consent_sounds s where s.collaboration_id = t.collaboration_id and s.language = t.language
        and s.version = t.version)`.as('hasSound'),
    )
    .where('t.language', '=', language)
    .where('t.published_on', 'is not', null)
    .$if(version !== undefined, (query) => query.where('t.version', '=', version ?? ''))
    .orderBy('t.published_on', 'desc')
    .orderBy(sql`string_to_array(t.version, '-')::int[]`, 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, words: row.words as Record<string, string>, attributes: langAttributes(row.tag) };
}
