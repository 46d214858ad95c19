import { m } from '#app/paraglide/messages.js';
import { DateField, Select, type Option } from '#app/ui/index.ts';
import { roleLabel } from '#app/ui/role-label.ts';
import type { givenRoles } from '../forms/membership-forms.ts';

interface MembershipFieldsProps {
  organisations: Option[];
  areas: Option[];
  roles: (typeof givenRoles)[number][];
  today: string;
}

/** Where, as what, from when and until when. */
export function MembershipFields({ organisations, areas, roles, today }: MembershipFieldsProps) {
  return (
    <>
      <Select name="organisationId" label={m.admin_organisation()} required options={organisations} />
      <Select
        name="role"
        label={m.admin_role()}
        required
        options={roles.map((value) => ({ value, label: roleLabel(value) }))}
      />
      {areas.length > 0 ? <Select name="areaId" label={m.admin_area()} options={areas} /> : null}
      <DateField name="validFrom" label={m.admin_valid_from()} required defaultValue={today} />
      <DateField name="validTo" label={m.admin_valid_to()} hint={m.admin_valid_to_hint()} />
    </>
  );
}
