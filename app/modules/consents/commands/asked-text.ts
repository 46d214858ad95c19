import type { Tx } from '#app/platform/db/index.ts';
import { captionOf } from '../rules/sounds.ts';
import { selectText, type ConsentText } from '../data/texts.ts';

export type { ConsentText };

const fallback = 'swe';

/** The words to ask her with: in her language where there are any, else in Swedish, for an interpreter to say. */
export async function readAskedText(tx: Tx, language: string): Promise<ConsentText> {
  const text = (await selectText(tx, language)) ?? (await selectText(tx, fallback));
  if (!text) throw new Error('There is no text of consent in Swedish');
  return text;
}

/** What a recording says, for whoever cannot hear it: the version as one caption (WebVTT). */
export async function readSpokenText(tx: Tx, language: string, version: string): Promise<string | undefined> {
  const text = await selectText(tx, language, version);
  return text && captionOf(text.body);
}

/** The very words that a consent was given to; null where it does not say which. */
export async function readTextVersionOf(tx: Tx, { language, version }: { language: string | null; version: string }): Promise<ConsentText | null> {
  return (language && (await selectText(tx, language, version))) || null;
}
