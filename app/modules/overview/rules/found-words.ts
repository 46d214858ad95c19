/** Signs that no text has, put around what a search found in a snippet by the database. */
export const foundSigns = { begin: '\ue000', end: '\ue001' } as const;

export interface SnippetPart {
  /** Where in the snippet it begins. */
  at: number;
  text: string;
  found: boolean;
}

/** A snippet in parts, told apart by whether they are what was looked for. */
export function partsOf(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const { 0: piece, index: at } of snippet.matchAll(/\ue000[^\ue000\ue001]*\ue001|[^\ue000]+|\ue000/gu)) {
    const found = piece.startsWith(foundSigns.begin) && piece.endsWith(foundSigns.end);
    const text = piece.replaceAll(/[\ue000\ue001]/gu, '');
    if (text !== '') parts.push({ at, text, found });
  }
  return parts;
}
