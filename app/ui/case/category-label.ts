import type { Category } from '#app/lib/categories.ts';
import { m } from '#app/paraglide/messages.js';

const labels: Record<Category, () => string> = {
  identity: m.ui_category_identity,
  work: m.ui_category_work,
  adaptations: m.ui_category_adaptations,
  attendance: m.ui_category_attendance,
  education: m.ui_category_education,
  language: m.ui_category_language,
  everyday: m.ui_category_everyday,
  finances: m.ui_category_finances,
  family: m.ui_category_family,
  health: m.ui_category_health,
  safety: m.ui_category_safety,
};

/** A category's name in the reader's language. */
export function categoryLabel(category: Category): string {
  return labels[category]();
}
