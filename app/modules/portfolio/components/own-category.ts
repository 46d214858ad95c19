import type { Category } from '#app/lib/categories.ts';
import { m } from '#app/paraglide/messages.js';

const labels: Record<Exclude<Category, 'safety'>, () => string> = {
  identity: m.portfolio_category_identity, work: m.portfolio_category_work, adaptations: m.portfolio_category_adaptations,
  attendance: m.portfolio_category_attendance, education: m.portfolio_category_education, language: m.portfolio_category_language,
  everyday: m.portfolio_category_everyday, finances: m.portfolio_category_finances, family: m.portfolio_category_family,
  health: m.portfolio_category_health,
};

/** A category as she is told of it. Safety has no word here: it never reaches her pages. */
export function ownCategory(category: Category): string {
  return category === 'safety' ? '' : labels[category]();
}
