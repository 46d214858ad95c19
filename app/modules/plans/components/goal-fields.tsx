import { Select, TextArea } from '#app/ui/index.ts';
import { categories, type Category } from '#app/lib/categories.ts';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { m } from '#app/paraglide/messages.js';
import { lifeAreas, type LifeArea } from '../rules/plan.ts';
import { areaLabel } from './labels.ts';

/** What she wants to reach, and in which part of life. */
export function GoalFields({ goal }: { goal?: { text: string; lifeArea: LifeArea; category: Category } }) {
  return (
    <>
      <TextArea name="text" label={m.plans_goal_text()} hint={m.plans_goal_text_hint()} required rows={3} defaultValue={goal?.text} />
      <Select
        name="lifeArea"
        label={m.plans_area()}
        required
        defaultValue={goal?.lifeArea}
        options={lifeAreas.map((value) => ({ value, label: areaLabel(value) }))}
      />
      <Select
        name="category"
        label={m.plans_category()}
        hint={m.plans_category_hint()}
        empty={m.plans_category_follows()}
        defaultValue={goal?.category}
        options={categories.map((value) => ({ value, label: categoryLabel(value) }))}
      />
    </>
  );
}
