import { m } from '#app/paraglide/messages.js';
import { Select, TextField } from '#app/ui/index.ts';
import type { organisationKinds } from '../forms/name-forms.ts';
import { kindLabel } from './kind-label.ts';

interface OrganisationFieldsProps {
  kinds: readonly (typeof organisationKinds)[number][];
  name?: string;
  kind?: string;
}

export function OrganisationFields({ kinds, name, kind }: OrganisationFieldsProps) {
  return (
    <>
      <TextField name="name" label={m.admin_name()} required defaultValue={name} />
      <Select
        name="kind"
        label={m.admin_kind()}
        required
        defaultValue={kind}
        options={kinds.map((value) => ({ value, label: kindLabel(value) }))}
      />
    </>
  );
}
