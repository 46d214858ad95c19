import type { LinkKind } from './codes.ts';
import type { ExampleTexts } from './template.ts';

/** A link as it was published. What has become of it since stands in `example_link_checks`, by address. */
export interface PublishedLink {
  kind: LinkKind;
  name: string;
  href: string | null;
}

/** Figures of the collaboration's own reports, with small ones hidden (`*`), as they were released on `takenOn`. */
export interface PublishedEvidence {
  heading: string;
  report: string;
  takenOn: string;
  /** Whole years; null is open. */
  period: { from: string | null; to: string | null };
  /** One area of the collaboration; null is all of it. */
  area: string | null;
  /** How the report counts, in words. */
  definitions: string;
  threshold: number;
  columns: string[];
  rows: (string | number | null)[][];
}

/**
 * What `example_publications.content` holds: everything that is no column there. Never a contact, and nothing that was
 * asked or said in review.
 */
export interface PublishedContent {
  texts: Omit<ExampleTexts, 'summary'>;
  budgetKronor: number | null;
  links: PublishedLink[];
  evidence: PublishedEvidence[];
}
