import { categories, type Category } from '#app/lib/categories.ts';
import type { ConsentScope } from './scopes.ts';

/** What one organisation will see, and what it will not, when she says yes. */
export interface Party {
  organisationId: string;
  sees: { category: Category; from: string[] }[];
  seesNot: Category[];
}

/** Every organisation that is told something. That safety is not told of is not said: the page may be read over her shoulder. */
export function partiesOf(scopes: readonly ConsentScope[]): Party[] {
  const told = [...new Set(scopes.map((scope) => scope.toOrganisationId))];
  return told.map((organisationId) => {
    const hers = scopes.filter((scope) => scope.toOrganisationId === organisationId);
    const sees = categories
      .map((category) => ({ category, from: hers.filter((scope) => scope.category === category).map((scope) => scope.fromOrganisationId) }))
      .filter(({ from }) => from.length > 0);
    const seen = new Set(sees.map(({ category }) => category));
    const seesNot = categories.filter((category) => !seen.has(category) && category !== 'identity' && category !== 'safety');
    return { organisationId, sees, seesNot };
  });
}
