/** What the database lets a reader do with one record, way by way. */
export interface Answer {
  /** That the note is there. */
  read: boolean;
  /** What it says. */
  text: boolean;
  count: boolean;
  /** That the case is there. */
  shell: boolean;
  person: boolean;
  name: boolean;
  list: boolean;
  /** By her name: what the function finds, and what the search page shows of it. */
  found: boolean;
  search: boolean;
  /** By a word of the note: what the function finds, and what the search page shows of it. */
  words: boolean;
  snippet: boolean;
  suggest: boolean;
  /** The note stands in the extract that the reader makes. */
  export: boolean;
  /** The case is counted in the reader's reports, without a name. */
  report: boolean;
  write: boolean;
  writeForAnother: boolean;
}

export type Way = keyof Answer;

export const nothing: Answer = {
  read: false, text: false, count: false, shell: false, person: false, name: false, list: false, found: false, search: false, words: false, snippet: false,
  suggest: false, export: false, report: false, write: false, writeForAnother: false,
};

/** The ways on which two answers differ. */
export function differences(one: Answer, other: Answer): Way[] {
  return (Object.keys(one) as Way[]).filter((way) => one[way] !== other[way]);
}
