import type { Tx } from '#app/platform/db/index.ts';
import { selectText, type ConsentText } from '../data/texts.ts';

const fallback = 'swe';

/** The words to ask her with: in her language where there are any, else in Swedish, for an interpreter to say. */
export async function readAskedText(tx: Tx, language: string): Promise<ConsentText> {
  const text = (await selectText(tx, language)) ?? (await selectText(tx, fallback));
  if (!text) throw new Error('There is no text of consent in Swedish');
  return text;
}
