import { categories } from '#app/lib/categories.ts';

/** What the page that says who will see what needs in each language, beside the categories. */
export const joints = ['title', 'may_see', 'may_not_see', 'until'] as const;

/** Every word that a text brings with it. */
export const textWords = [...joints, ...categories] as const;

/** The name of the next version in a language: the year and the next number in it. */
export function nextVersion(versions: readonly string[], year: string): string {
  const numbers = versions.filter((each) => each.startsWith(`${year}-`)).map((each) => Number(each.slice(5)));
  return `${year}-${Math.max(0, ...numbers) + 1}`;
}

/** The tag that a page marks a language by (BCP 47): the short one where there is one. */
export function tagOf(language: string): string {
  return new Intl.Locale(language).language;
}
