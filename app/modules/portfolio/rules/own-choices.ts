import type { Category } from '#app/lib/categories.ts';

interface Line {
  id: string;
  toOrganisationId: string;
  reader: string;
  category: Category;
}

/** One thing that she can close: what one organisation may read about, whoever wrote it. */
export interface OwnChoice {
  value: string;
  reader: string;
  category: Category;
}

const valueOf = (line: Line) => `${line.toOrganisationId}.${line.category}`;

/** Lines that differ only in who wrote, as one thing to close. */
export function choicesOf(lines: readonly Line[]): OwnChoice[] {
  const choices = new Map(lines.map((line) => [valueOf(line), { value: valueOf(line), reader: line.reader, category: line.category }]));
  return [...choices.values()];
}

/** The lines behind what she chose. */
export function linesOf(lines: readonly Line[], chosen: readonly string[]): string[] {
  return lines.filter((line) => chosen.includes(valueOf(line))).map(({ id }) => id);
}
