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

function texts(tx: Tx) {
  return tx
    .selectFrom('consent_texts')
    .select(['language', 'version', 'tag', 'body', 'words', 'sound_type as soundType'])
    .orderBy('published_on', 'desc')
    .orderBy('version', 'desc')
    .limit(1);
}

/** The latest text in a language, or this version of it. */
export async function selectText(tx: Tx, language: string, version?: string): Promise<ConsentText | undefined> {
  const row = await texts(tx)
    .where('language', '=', language)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? ''))
    .executeTakeFirst();
  if (!row) return undefined;
  const { soundType, words, ...rest } = row;
  return { ...rest, words: words as Record<string, string>, hasSound: soundType !== null, attributes: langAttributes(rest.tag) };
}

export async function selectSound(tx: Tx, language: string, version: string): Promise<{ sound: Buffer; type: string } | undefined> {
  const row = await tx
    .selectFrom('consent_texts')
    .select(['sound', 'sound_type as type'])
    .where('language', '=', language)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.sound && row.type ? { sound: row.sound, type: row.type } : undefined;
}
