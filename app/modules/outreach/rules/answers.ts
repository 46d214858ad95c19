export const answers = ['yes', 'no', 'maybe'] as const;
export type Answer = (typeof answers)[number];

export interface AnswerCount {
  sent: number;
  yes: number;
  no: number;
  maybe: number;
  /** Has not answered, which is not a no. */
  silent: number;
}

/** Names written one on a line or with semicolons between, each once. */
export function namesIn(text: string): string[] {
  const names = text.split(/[\n;]/).map((name) => name.trim()).filter(Boolean);
  return [...new Map(names.map((name) => [name.toLocaleLowerCase('sv'), name])).values()];
}
