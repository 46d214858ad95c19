import { categories, type Category } from '#app/lib/categories.ts';
import type { TypedValues } from '#app/lib/page-form.ts';
import { choices, type Choice } from './scopes.ts';

/** All that the pages before the answer have chosen. */
export interface Choices {
  to: string[];
  from: string[];
  chosen: Choice[];
  boxes: Box[];
  purpose: string;
  lastDay: string;
  language: string;
  /** The consent that the new one takes the place of. */
  replaces: string;
}

export interface Box {
  toOrganisationId: string;
  category: Category;
}

export const isChoice = (text: string): text is Choice => (choices as readonly string[]).includes(text);
const isCategory = (text: string): text is Category => (categories as readonly string[]).includes(text);

/** A box as it is sent: `ORGANISATION.CATEGORY`. */
export const boxValue = ({ toOrganisationId, category }: Box) => `${toOrganisationId}.${category}`;

export function readBox(text: string): Box[] {
  const [toOrganisationId = '', category = ''] = text.split('.');
  return isCategory(category) ? [{ toOrganisationId, category }] : [];
}

/** What has been kept so far; what is missing is empty. */
export function choicesFrom(values: TypedValues): Choices {
  const list = (name: string) => [values[name] ?? []].flat();
  const text = (name: string) => list(name)[0] ?? '';
  return {
    to: list('to'), from: list('from'), chosen: list('chosen').filter(isChoice), boxes: list('boxes').flatMap(readBox),
    purpose: text('purpose'), lastDay: text('lastDay'), language: text('language'), replaces: text('replaces'),
  };
}
