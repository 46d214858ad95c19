import { categories, type Category } from '#app/lib/categories.ts';

interface Kept {
  organisation: string;
  category: Category;
  records: number;
}

export interface KeptBy {
  organisation: string;
  what: { category: Category; records: number }[];
}

/** What each organisation has written and keeps, by what it is about. Never safety. */
export function byKeeper(kept: readonly Kept[]): KeptBy[] {
  const told = kept.filter(({ category }) => category !== 'safety');
  return [...new Set(told.map(({ organisation }) => organisation))].map((organisation) => {
    const hers = told.filter((each) => each.organisation === organisation);
    const sum = (category: Category) => hers.filter((each) => each.category === category).reduce((all, { records }) => all + records, 0);
    return { organisation, what: categories.map((category) => ({ category, records: sum(category) })).filter(({ records }) => records > 0) };
  });
}
