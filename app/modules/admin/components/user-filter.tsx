import { m } from '#app/paraglide/messages.js';
import { Form, Select, SubmitButton, type Option } from '#app/ui/index.ts';

interface UserFilterProps {
  organisations: Option[];
  letter?: string;
  organisationId?: string;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];

/** By first letter and organisation, so that no name stands in an address. */
export function UserFilter({ organisations, letter, organisationId }: UserFilterProps) {
  return (
    <Form method="get" inline>
      <Select
        name="bokstav"
        label={m.admin_filter_letter()}
        empty={m.admin_filter_all()}
        defaultValue={letter}
        options={letters.map((value) => ({ value, label: value }))}
      />
      <Select
        name="organisation"
        label={m.admin_organisation()}
        empty={m.admin_filter_all()}
        defaultValue={organisationId}
        options={organisations}
      />
      <SubmitButton variant="secondary">{m.admin_filter_do()}</SubmitButton>
    </Form>
  );
}
