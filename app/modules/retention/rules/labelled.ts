/** An extract in the reader's words, for the page, the printed page and the package. */
export interface LabelledExtract {
  title: string;
  madeOn: string;
  parts: LabelledPart[];
  readings: { title: string; lines: string[] };
}

export interface LabelledPart {
  title: string;
  records: { id: string; heading: string | null; about: string | null; lines: { term: string; value: string }[] }[];
}
