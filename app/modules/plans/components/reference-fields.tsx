import { DateField, Select, TextField } from '#app/ui/index.ts';
import { categories } from '#app/lib/categories.ts';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { m } from '#app/paraglide/messages.js';
import type { ReferenceRow } from '../commands/references.ts';
import { categoryOfReference, referenceKinds } from '../rules/references.ts';
import { referenceLabel } from './labels.ts';

/** Whose plan it is, of what kind, from when, and where it is kept; nothing of what it says. */
export function ReferenceFields({ reference }: { reference?: ReferenceRow }) {
  const category = reference && reference.category !== categoryOfReference(reference.kind) ? reference.category : undefined;
  return (
    <>
      <Select
        name="kind"
        label={m.plans_reference_kind()}
        required
        width="medium"
        defaultValue={reference?.kind}
        options={referenceKinds.map((value) => ({ value, label: referenceLabel(value) }))}
      />
      <TextField name="heldBy" label={m.plans_reference_held_by()} hint={m.plans_reference_held_by_hint()} required defaultValue={reference?.heldBy} />
      <DateField name="datedOn" label={m.plans_reference_dated()} required defaultValue={reference?.datedOn} />
      <TextField name="keptAt" label={m.plans_reference_kept_at()} hint={m.plans_reference_kept_at_hint()} required defaultValue={reference?.keptAt} />
      <Select
        name="category"
        label={m.plans_category()}
        hint={m.plans_reference_category_hint()}
        empty={m.plans_reference_category_follows()}
        defaultValue={category}
        options={categories.map((value) => ({ value, label: categoryLabel(value) }))}
      />
    </>
  );
}
