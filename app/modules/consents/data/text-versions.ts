import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { langAttributes } from '#app/lib/languages.ts';

/** One version of a text, as its administrator sees it. */
export interface TextVersion {
  language: string;
  version: string;
  tag: string;
  publishedOn: string | null;
  /** Counts the changes of a draft. */
  edition: number;
  hasSound: boolean;
  /** Whether somebody has answered to these words; its recording then stays too. */
  isUsed: boolean;
}

export interface TextVersionWithWords extends TextVersion {
  body: string;
  words: Record<string, string>;
  attributes: { lang: string; dir: 'ltr' | 'rtl' };
}

const hasSound = sql<boolean>`exists (select from consent_sounds s where s.collaboration_id = t.collaboration_id
  and s.language = t.language and s.version = t.version)`.as('hasSound');
const isUsed = sql<boolean>`app.consent_text_used(t.language, t.version)`.as('isUsed');

/** Every version in every language, the latest first; drafts on top. */
export function selectVersions(tx: Tx): Promise<TextVersion[]> {
  return tx
    .selectFrom('consent_texts as t')
    .select(['t.language', 't.version', 't.tag', 't.published_on as publishedOn', 't.edition', hasSound, isUsed])
    .orderBy(sql`t.language = 'swe'`, 'desc')
    .orderBy('t.language')
    .orderBy(sql`string_to_array(t.version, '-')::int[]`, 'desc')
    .execute();
}

export async function selectVersion(tx: Tx, language: string, version: string): Promise<TextVersionWithWords | undefined> {
  const row = await tx
    .selectFrom('consent_texts as t')
    .select(['t.language', 't.version', 't.tag', 't.published_on as publishedOn', 't.edition', 't.body', 't.words', hasSound, isUsed])
    .where('t.language', '=', language)
    .where('t.version', '=', version)
    .executeTakeFirst();
  return row && { ...row, words: row.words as Record<string, string>, attributes: langAttributes(row.tag) };
}

export interface TextWords {
  body: string;
  words: Record<string, string>;
}

export async function insertDraft(tx: Tx, draft: TextWords & { language: string; version: string; tag: string; writtenBy: string }): Promise<void> {
  await tx
    .insertInto('consent_texts')
    .values({
      collaboration_id: sql`app.collaboration()`, language: draft.language, version: draft.version, tag: draft.tag, body: draft.body,
      words: JSON.stringify(draft.words), written_by: draft.writtenBy,
    })
    .execute();
}

/** Changes a draft that nobody has changed since it was read; false otherwise, or when it is published. */
export async function updateDraft(tx: Tx, language: string, version: string, edition: number, change: TextWords | 'publish'): Promise<boolean> {
  const set = change === 'publish' ? { published_on: sql<string>`app.today()` } : { body: change.body, words: JSON.stringify(change.words) };
  const result = await tx
    .updateTable('consent_texts')
    .set({ ...set, edition: edition + 1 })
    .where('language', '=', language)
    .where('version', '=', version)
    .where('edition', '=', edition)
    .where('published_on', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function deleteDraft(tx: Tx, language: string, version: string): Promise<void> {
  await tx.deleteFrom('consent_texts').where('language', '=', language).where('version', '=', version).where('published_on', 'is', null).execute();
}
