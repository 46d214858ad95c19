import type { Tx } from '#app/platform/db/index.ts';
import { selectSuggestions, type BarrierLine } from '../data/barriers.ts';

const most = 5;
const least = 4;

/** Structural barriers of the collaboration that are like a text, best first; none for a text of hardly anything. */
export async function suggestBarriers(tx: Tx, text: string): Promise<BarrierLine[]> {
  const said = text.trim();
  return said.length < least ? [] : selectSuggestions(tx, said, most);
}
