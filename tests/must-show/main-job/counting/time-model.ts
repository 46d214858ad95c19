/** What one has to do with a field, or a button that is pressed. */
export type Kind = 'line' | 'text' | 'choice' | 'radio' | 'checkbox';

export interface CountedField {
  name: string;
  kind: Kind;
  /** The form has filled it in already: she looks and goes on. */
  filled: boolean;
  /** Need not be filled in, and is not in the case that is counted: she looks and goes on. */
  skipped?: boolean;
  /** Characters of a line, or words of a text, in the case that is counted. */
  typed?: number;
}

export interface CountedPage {
  path: string;
  fields: CountedField[];
  presses: number;
  /** Seconds of talking, where something is told aloud. */
  spoken?: number;
}

export interface Task {
  /** Null where nothing has been promised. */
  limitSeconds: number | null;
  pages: CountedPage[];
  totals: Totals;
}

export interface Totals {
  pages: number;
  fields: number;
  presses: number;
  seconds: number;
}

/** Seconds for one of each (docs/counting.md says where they come from). */
export interface Operators {
  key: number;
  point: number;
  press: number;
  home: number;
  think: number;
  word: number;
  answer: number;
  arrive: number;
}

/** What a task takes by the model. */
export function totalsOf(pages: readonly CountedPage[], model: Operators): Totals {
  return {
    pages: pages.length,
    fields: sum(pages.map(({ fields }) => fields.length)),
    presses: sum(pages.map(({ presses }) => presses)),
    seconds: Math.round(sum(pages.map((page) => secondsOf(page, model)))),
  };
}

function secondsOf({ fields, presses, spoken = 0 }: CountedPage, model: Operators): number {
  const { think, point, press, answer, arrive } = model;
  return arrive + spoken + sum(fields.map((field) => fieldSeconds(field, model))) + presses * (think + point + press + answer);
}

function fieldSeconds({ kind, filled, skipped, typed = 0 }: CountedField, model: Operators): number {
  const { key, point, press, home, think, word } = model;
  if (filled || skipped) return think;
  const reach = think + point + press;
  if (kind === 'line') return reach + 2 * home + typed * key;
  if (kind === 'text') return reach + 2 * home + typed * word;
  return kind === 'choice' ? reach + point + press : reach;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
